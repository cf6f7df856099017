import { digestOf } from '#libs/audit/digest.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { publishedEditions } from '#libs/periods/editions.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import {
  EDITION_COLUMNS,
  editionOf,
  yearsNamedBy,
  type EditionRecord,
  type EditionRow,
} from './edition-record.js';
import type { Recomputations } from './recomputations.repository.js';
import type { Query } from './transaction.js';

/** An edition as somebody proposes it. The days were checked by whoever took them in. */
export interface EditionProposal extends Pick<
  EditionRecord,
  'year' | 'title' | 'notice' | 'holidays' | 'makeUpDays'
> {
  readonly reason: string;
}

export interface EditionRefused<Code extends string> {
  readonly refused: { readonly code: Code; readonly facts: Readonly<Record<string, string>> };
}

/** The calendars of this deployment. Editions that come with the release are not here. */
export interface Calendars {
  /** Newest first: year, then revision. */
  list(): Promise<readonly EditionRecord[]>;
  /** Newest revision first. */
  ofYear(year: number): Promise<readonly EditionRecord[]>;
  /** The next revision of its year. Safe to run twice: the same proposal of the same person is there once. */
  propose(
    proposal: EditionProposal,
    at: Instant,
  ): Promise<{ readonly proposed: EditionRecord } | EditionRefused<'ALREADY_PROPOSED'>>;
  /**
   * Puts a proposal in force, and asks for everything to be computed again that may rest on it. Safe to run twice by the
   * same person.
   */
  publish(
    id: string,
    reason: string,
    at: Instant,
  ): Promise<
    | { readonly published: EditionRecord; readonly recomputation: string }
    | EditionRefused<'SAME_PERSON' | 'NOT_PROPOSED'>
  >;
  /** Takes a proposal back; also whoever made it. Safe to run twice by the same person. */
  withdraw(
    id: string,
    reason: string,
    at: Instant,
  ): Promise<{ readonly withdrawn: EditionRecord } | EditionRefused<'NOT_PROPOSED'>>;
}

const PROPOSE = `
  insert into calendar_edition (id, year, revision, title, notice, holidays, make_up_days, reason, proposed_by,
    proposed_unit, proposed_at)
  select $1::int || '-' || next.revision, $1, next.revision, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8, $9
  from (select 1 + greatest($10::int, max(revision)) as revision from calendar_edition where year = $1) next
  on conflict do nothing
  returning ${EDITION_COLUMNS}`;

const PUBLISH = `
  update calendar_edition set status = 'published', published_by = $2, published_unit = $3, published_at = $4,
    publication_reason = $5
  where id = $1 returning ${EDITION_COLUMNS}`;

const WITHDRAW = `
  update calendar_edition set status = 'withdrawn', withdrawn_by = $2, withdrawn_unit = $3, withdrawn_at = $4,
    withdrawal_reason = $5
  where id = $1 returning ${EDITION_COLUMNS}`;

export const calendarsWith = (
  client: Query,
  acting: Acting,
  audit: AuditLog,
  recomputations: Recomputations,
): Calendars => {
  const read = async (rest: string, values: unknown[] = []): Promise<readonly EditionRecord[]> => {
    const text = `select ${EDITION_COLUMNS} from calendar_edition ${rest}`;
    return (await client.query<EditionRow>(text, values)).rows.map(editionOf);
  };
  /** The edition, held until the transaction ends. */
  const held = async (id: string): Promise<EditionRecord | undefined> =>
    (await read('where id = $1 for update', [id]))[0];
  const settle = async (text: string, id: string, at: Instant, reason: string): Promise<EditionRecord> => {
    const { rows } = await client.query<EditionRow>(text, [id, acting.person, acting.unit, at, reason]);
    return editionOf(onlyOf(rows));
  };
  const told = (kind: string, at: Instant, edition: EditionRecord, reason: string): Promise<unknown> =>
    audit.append({
      kind,
      at,
      edition: edition.id,
      content: digestOf(contentOf(edition)),
      person: acting.person,
      unit: acting.unit,
      reason: digestOf(reason),
    });

  return {
    list: () => read('order by year desc, revision desc'),
    ofYear: (year) => read('where year = $1 order by revision desc', [year]),

    async propose(proposal, at) {
      const { year, title, notice, holidays, makeUpDays, reason } = proposal;
      const { rows } = await client.query<EditionRow>(PROPOSE, [
        ...[year, title, notice, JSON.stringify(holidays), JSON.stringify(makeUpDays), reason],
        ...[acting.person, acting.unit, at, releasedRevision(year)],
      ]);
      const [row] = rows;
      if (row === undefined) {
        const [open] = await read(`where year = $1 and status = 'proposed'`, [year]);
        const isSame =
          open?.proposed.person === acting.person &&
          open.proposed.reason === reason &&
          digestOf(contentOf(open)) === digestOf(contentOf(proposal));
        return isSame ? { proposed: open } : refused('ALREADY_PROPOSED', open?.id ?? String(year));
      }
      const proposed = editionOf(row);
      await told('calendar-proposed', at, proposed, reason);
      return { proposed };
    },

    async publish(id, reason, at) {
      const edition = await held(id);
      const recomputation = `calendar:${id}`;
      if (edition?.published?.person === acting.person && edition.published.reason === reason)
        return { published: edition, recomputation };
      if (edition?.status !== 'proposed') return refused('NOT_PROPOSED', id);
      if (edition.proposed.person === acting.person) return refused('SAME_PERSON', id);
      const earlier = await read(`where year = $1 and status = 'published'`, [edition.year]);
      const replaced = [...earlier, ...publishedEditions.filter(({ year }) => year === edition.year)];
      const published = await settle(PUBLISH, id, at, reason);
      const years = [...new Set([edition, ...replaced].flatMap(yearsNamedBy))].sort((a, b) => a - b);
      await recomputations.request({ id: recomputation, kind: 'calendar', years, ruleIds: [] }, at);
      await told('calendar-published', at, published, reason);
      return { published, recomputation };
    },

    async withdraw(id, reason, at) {
      const edition = await held(id);
      if (edition?.withdrawn?.person === acting.person && edition.withdrawn.reason === reason)
        return { withdrawn: edition };
      if (edition?.status !== 'proposed') return refused('NOT_PROPOSED', id);
      const withdrawn = await settle(WITHDRAW, id, at, reason);
      await told('calendar-withdrawn', at, withdrawn, reason);
      return { withdrawn };
    },
  };
};

/** The release brings revision 1 of the years that it knows. */
const releasedRevision = (year: number): number =>
  publishedEditions.some((edition) => edition.year === year) ? 1 : 0;

const contentOf = ({ year, title, notice, holidays, makeUpDays }: Omit<EditionProposal, 'reason'>) => ({
  year,
  title,
  notice,
  holidays: holidays.map(({ on, name }) => ({ on, name })),
  makeUpDays,
});

const refused = <Code extends string>(code: Code, edition: string): EditionRefused<Code> => ({
  refused: { code, facts: { edition } },
});

const onlyOf = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error('A row that is held has gone.');
  return row;
};
