import {
  LISTED_DETAILS,
  listedColumns,
  listedDutyOf,
  type ListedDuty,
  type ListedDutyRow,
} from './listed-duty.js';
import { isId, isInstant, keyOf, pageOf, type KeyPart, type Page, type PageRequest } from './pages.js';
import type { Query } from './transaction.js';

export interface Worklist {
  /** Open deadlines and windows that the unit owes, soonest first, those without a due instant last. @throws CursorMalformed */
  of(unit: string, page: PageRequest): Promise<Page<ListedDuty>>;
}

const NEVER = 'infinity';
/** Of lists in the order of due instants, where those without one come last. */
export const DUE_CURSOR: readonly KeyPart[] = [(part) => part === NEVER || isInstant(part), isId, isId];
export const BEFORE_ALL = ['-infinity', '', ''];

export const dueKeyOf = ({ due_at, referral_id, id }: ListedDutyRow): readonly string[] => [
  due_at ?? NEVER,
  referral_id,
  id,
];

/** Exported for the spec that asks the planner about it. $1 unit, $2 limit, $3 to $5 the duty after which to go on. */
export const WORKLIST = `
  select ${listedColumns('$1')}
  from (
    select referral_id, id as duty_id, coalesce(due_at, 'infinity'::timestamptz) as due from duty
    where unit = $1 and status = 'open' and kind in ('deadline', 'window')
      and (coalesce(due_at, 'infinity'::timestamptz), referral_id, id) > ($3::timestamptz, $4, $5)
    order by coalesce(due_at, 'infinity'::timestamptz), referral_id, id
    limit $2
  ) k ${LISTED_DETAILS}
  order by k.due, d.referral_id, d.id`;

export const worklistWith = (client: Query): Worklist => ({
  async of(unit, { limit, cursor }) {
    const after = cursor === undefined ? BEFORE_ALL : keyOf(cursor, DUE_CURSOR);
    const values = [unit, limit + 1, ...after];
    const { rows } = await client.query<ListedDutyRow>({ name: 'worklist', text: WORKLIST, values });
    return pageOf(rows, limit, listedDutyOf, dueKeyOf);
  },
});
