import type { LinkState, Log } from '#libs/lifecycle/state.js';
import { originOf } from '#libs/lifecycle/index.js';
import { definitionOf } from '../../../workflows/definitions.js';
import type { Sights } from './fault-world.js';

interface Row {
  readonly id: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly final: boolean;
  readonly memory: { readonly log: Log };
  readonly state: { readonly links: readonly LinkState[] };
}

/**
 * What must hold between referrals: whatever was to be opened was opened, once; both sides name each other; and how it ended was
 * told once.
 */
export const linkViolations = async ({
  database,
}: Pick<Sights, 'database'>): Promise<{ readonly found: string[]; readonly links: number }> => {
  const { rows } = await database.query<Row>(
    'select id, lifecycle, version, final, memory, state from referral',
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const links = rows.flatMap((row) =>
    row.state.links.filter((link) => isOpenedByItself(row, link)).map((link) => ({ row, link })),
  );
  const stray = rows.flatMap(({ id, memory }) => {
    const origin = originOf(memory.log);
    if (origin === undefined) return [];
    const names = known.get(origin.referralId)?.state.links.filter(({ referralId }) => referralId === id);
    return names?.length === 1
      ? []
      : [`${id} comes from ${origin.referralId}, which names it ${names?.length} times`];
  });
  return {
    found: [...links.flatMap(({ row, link }) => wrongWith(row, link, rows)), ...stray],
    links: links.length,
  };
};

const isOpenedByItself = ({ lifecycle, version }: Row, { as }: LinkState): boolean =>
  definitionOf(lifecycle, version)?.links?.[as]?.opensWith !== undefined;

const wrongWith = ({ id, memory, state }: Row, link: LinkState, rows: readonly Row[]): readonly string[] => {
  const what = `${id} ${link.as} of step ${link.startedBy}`;
  const meant = state.links.filter(({ as }) => as === link.as).length;
  const opened = rows.filter(({ memory: { log } }) => {
    const origin = originOf(log);
    return origin?.referralId === id && origin.as === link.as;
  });
  if (opened.length !== meant) return [`${what}: opened ${opened.length} times, and meant ${meant} times`];
  const other = opened.find((row) => row.id === link.referralId);
  if (other === undefined) return [`${what}: names ${link.referralId}, which does not come from it`];
  const told = (status: string) =>
    memory.log.filter(
      ({ event }) => event.kind === 'link' && event.referralId === other.id && event.status === status,
    ).length;
  const expected = { open: 1, closed: other.final ? 1 : 0 };
  return [
    ...(told('open') === expected.open ? [] : [`${what}: was told ${told('open')} times that it is open`]),
    ...(told('closed') === expected.closed
      ? []
      : [`${what}: was told ${told('closed')} times that it ended, instead of ${expected.closed}`]),
  ];
};
