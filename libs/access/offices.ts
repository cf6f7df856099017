import type { Level } from '#libs/directory/directory-data.js';
import type { Position, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Viewer } from './viewer.js';

/** The unit behind a viewer, as far as an office depends on it. */
export interface Office {
  readonly kind: UnitKind;
  readonly level: Level;
}

interface Holder {
  readonly position: Position;
  readonly level: Level;
  readonly kinds: readonly UnitKind[];
}

/** Decisions that bind every unit of the deployment, and who takes them. Nobody else does. */
const HOLDERS = {
  'calendar.propose': {
    position: 'principal-head',
    level: 'province',
    kinds: ['judicial-administration', 'government'],
  },
  'calendar.publish': { position: 'principal-head', level: 'province', kinds: ['government'] },
  'rule.activate': { position: 'principal-head', level: 'province', kinds: ['judicial-administration'] },
} as const satisfies Readonly<Record<string, Holder>>;

/** @param office null where the viewer belongs to no unit, or to one that the directory does not have */
export function holds(
  { position, oversight }: Viewer,
  office: Office | null,
  decision: keyof typeof HOLDERS,
): boolean {
  const holder: Holder = HOLDERS[decision];
  return (
    office !== null &&
    oversight.length === 0 &&
    position === holder.position &&
    office.level === holder.level &&
    holder.kinds.includes(office.kind)
  );
}
