import { toBeijing } from '#libs/periods/beijing.js';
import type { CalendarEdition } from '#libs/periods/calendar.js';
import { publishedEditions } from '#libs/periods/editions.js';
import type { Decision, EditionRecord } from '#libs/records/index.js';

export type EditionView = ReturnType<typeof deployedEdition>;

const STATUS_NAMES = { proposed: '待批准', published: '已公布', withdrawn: '已撤回' } as const;

/** The notices of all editions that come with the release are called so: libs/periods/editions.ts. */
const releasedTitle = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`;

/** An edition of this deployment, as it was proposed and what became of it. */
export function deployedEdition(edition: EditionRecord) {
  const { id, year, status, title, notice, holidays, makeUpDays, proposed, published, withdrawn } = edition;
  return {
    id,
    year,
    source: 'deployment' as 'deployment' | 'release',
    status,
    statusName: STATUS_NAMES[status],
    title,
    notice,
    holidays,
    makeUpDays,
    proposed: decisionView(proposed) as DecisionView | null,
    published: published && decisionView(published),
    withdrawn: withdrawn && decisionView(withdrawn),
  };
}

/** The same edition as it was when it had just been proposed: what a retry of the proposal is answered. */
export const asProposed = (edition: EditionRecord): EditionView =>
  deployedEdition({ ...edition, status: 'proposed', published: null, withdrawn: null });

/** The edition of that year that comes with the release; null where it brings none. */
export function releasedEdition(year: number): EditionView | null {
  const edition = publishedEditions.find((one) => one.year === year);
  return edition ? { ...released(edition), proposed: null, published: null, withdrawn: null } : null;
}

const released = ({ id, year, notice, holidays, makeUpDays }: CalendarEdition) => ({
  id,
  year,
  source: 'release' as const,
  status: 'published' as const,
  statusName: STATUS_NAMES.published,
  title: releasedTitle(year),
  notice,
  holidays,
  makeUpDays,
});

type DecisionView = ReturnType<typeof decisionView>;

const decisionView = ({ person, unit, at, reason }: Decision) => ({
  person,
  unit,
  at: toBeijing(at),
  reason,
});
