import type { Instant } from '#libs/lifecycle/state.js';
import type { DutyRecord } from './duty-record.js';
import { DUTY_COLUMNS, DUTY_TABLES, dutyOf, type DutyRow } from './duty-row.js';
import { isId, isInstant, keyOf, pageOf, type KeyPart, type Page, type PageRequest } from './pages.js';
import type { Query } from './transaction.js';

/** An open duty, and enough of its referral to recognise it. */
export interface WorklistItem extends DutyRecord {
  readonly number: string;
  readonly title: string | null;
  /** Stage of the main track. */
  readonly stage: string;
}

export interface Worklist {
  /** Open deadlines and windows that the unit owes, soonest first, those without a due instant last. @throws CursorMalformed */
  of(unit: string, page: PageRequest): Promise<Page<WorklistItem>>;
  /** Its deadlines that are past their due instant at `now`, the longest overdue first. @throws CursorMalformed */
  overdue(unit: string, now: Instant, page: PageRequest): Promise<Page<WorklistItem>>;
}

type WorklistRow = DutyRow & {
  readonly number: string;
  readonly title: string | null;
  readonly referral_stage: string;
};

const NEVER = 'infinity';
const CURSOR: readonly KeyPart[] = [(part) => part === NEVER || isInstant(part), isId, isId];
export const BEFORE_ALL = ['-infinity', '', ''];

const page = (narrowing: string): string => `
  select ${DUTY_COLUMNS}, r.number, c.title, r.stage as referral_stage
  from ${DUTY_TABLES}
    join referral r on r.id = d.referral_id
    left join content c on c.id = r.title_content_id
  where d.unit = $1 and d.status = 'open' and d.kind in ('deadline', 'window') ${narrowing}
    and (coalesce(d.due_at, 'infinity'::timestamptz), d.referral_id, d.id) > ($3::timestamptz, $4, $5)
  order by coalesce(d.due_at, 'infinity'::timestamptz), d.referral_id, d.id
  limit $2`;

/** Exported for the spec that asks the planner about them. */
export const WORKLIST = page('');
export const OVERDUE = page(
  `and d.kind = 'deadline' and coalesce(d.due_at, 'infinity'::timestamptz) < $6::timestamptz`,
);

export const worklistWith = (client: Query): Worklist => {
  const read = async (
    statement: { name: string; text: string },
    unit: string,
    asked: PageRequest,
    more: string[],
  ) => {
    const after = asked.cursor === undefined ? BEFORE_ALL : keyOf(asked.cursor, CURSOR);
    const values = [unit, asked.limit + 1, ...after, ...more];
    const { rows } = await client.query<WorklistRow>({ ...statement, values });
    return pageOf(rows, asked.limit, itemOf, (last) => [last.due_at ?? NEVER, last.referral_id, last.id]);
  };
  return {
    of: (unit, asked) => read({ name: 'worklist', text: WORKLIST }, unit, asked, []),
    overdue: (unit, now, asked) => read({ name: 'overdue', text: OVERDUE }, unit, asked, [now]),
  };
};

const itemOf = (row: WorklistRow): WorklistItem => ({
  ...dutyOf(row),
  number: row.number,
  title: row.title,
  stage: row.referral_stage,
});
