import type { Viewer } from './viewer.js';
import { isAuditor } from './viewer.js';

/** Whose duties somebody supervises, by unit id. */
export type SupervisedUnits = 'everybody' | readonly string[];

/** Whoever answers for what others of the unit handle. */
export const supervises = ({ unit, position, oversight }: Viewer): boolean =>
  unit !== null && position !== null && position !== 'handler' && oversight.length === 0;

/**
 * Auditors look at everybody; whoever supervises a unit looks at it and at the units below it in its line. Nobody else
 * at anything.
 * @param lineOf a unit and everything below it, as the directory has it
 */
export function supervisedBy(viewer: Viewer, lineOf: (unit: string) => readonly string[]): SupervisedUnits {
  if (isAuditor(viewer)) return 'everybody';
  return supervises(viewer) && viewer.unit !== null ? lineOf(viewer.unit) : [];
}

export const isSupervised = (units: SupervisedUnits, unit: string): boolean =>
  units === 'everybody' || units.includes(unit);
