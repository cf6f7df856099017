import type { Instant } from '#libs/lifecycle/state.js';
import type { CalendarEdition } from '#libs/periods/calendar.js';

/** Who settled something, when and why. `unit` is null for accounts outside every unit. */
export interface Decision {
  readonly person: string;
  readonly unit: string | null;
  readonly at: Instant;
  readonly reason: string;
}

/** An edition that this deployment keeps, as it was proposed and what became of it. */
export interface EditionRecord extends Omit<CalendarEdition, 'status'> {
  readonly revision: number;
  readonly status: 'proposed' | 'published' | 'withdrawn';
  /** Of the notice, in Chinese. */
  readonly title: string;
  readonly proposed: Decision;
  readonly published: Decision | null;
  readonly withdrawn: Decision | null;
}

export const EDITION_COLUMNS = `
  id, year, revision, status, title, notice, holidays, make_up_days, reason, proposed_by, proposed_unit, proposed_at,
  published_by, published_unit, published_at, publication_reason, withdrawn_by, withdrawn_unit, withdrawn_at,
  withdrawal_reason`;

export interface EditionRow {
  readonly id: string;
  readonly year: number;
  readonly revision: number;
  readonly status: EditionRecord['status'];
  readonly title: string;
  readonly notice: string | null;
  readonly holidays: EditionRecord['holidays'];
  readonly make_up_days: EditionRecord['makeUpDays'];
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_unit: string | null;
  readonly proposed_at: string;
  readonly published_by: string | null;
  readonly published_unit: string | null;
  readonly published_at: string | null;
  readonly publication_reason: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_unit: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawal_reason: string | null;
}

export const editionOf = (row: EditionRow): EditionRecord => ({
  id: row.id,
  year: row.year,
  revision: row.revision,
  status: row.status,
  title: row.title,
  notice: row.notice,
  holidays: row.holidays,
  makeUpDays: row.make_up_days,
  proposed: { person: row.proposed_by, unit: row.proposed_unit, at: row.proposed_at, reason: row.reason },
  published: decisionOf(row.published_by, row.published_unit, row.published_at, row.publication_reason),
  withdrawn: decisionOf(row.withdrawn_by, row.withdrawn_unit, row.withdrawn_at, row.withdrawal_reason),
});

const decisionOf = (
  person: string | null,
  unit: string | null,
  at: string | null,
  reason: string | null,
): Decision | null =>
  person === null || at === null || reason === null ? null : { person, unit, at, reason };

/** Years of which an edition names days: its own, and often the end of the one before. */
export const yearsNamedBy = (
  edition: Pick<CalendarEdition, 'year' | 'holidays' | 'makeUpDays'>,
): number[] => {
  const days = [...edition.holidays.map(({ on }) => on), ...edition.makeUpDays];
  return [...new Set([edition.year, ...days.map((on) => Number(on.slice(0, 4)))])].sort((a, b) => a - b);
};
