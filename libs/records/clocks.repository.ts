import type { DueAnswer, DueQuestion, Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { DutyRow } from './duty-row.js';
import {
  LISTED_DETAILS,
  listedColumns,
  listedDutyOf,
  type ListedDuty,
  type ListedDutyRow,
} from './listed-duty.js';
import { cursorOf, isId, isInstant, keyOf, pageOf, type Page, type PageRequest } from './pages.js';
import type { Basis } from './recomputations.repository.js';
import type { OfUnits } from './supervision.repository.js';
import type { Query } from './transaction.js';

/** An alive duty, the question of its clock, and what was answered. */
export interface TouchedDuty {
  readonly referralId: string;
  readonly dutyId: string;
  /** The unit that owes it. */
  readonly unit: string;
  readonly question: DueQuestion;
  readonly answer: DueAnswer;
}

export interface TouchedPage extends Page<TouchedDuty> {
  /** Alive duties that were looked at, touched or not: a page is bounded by these. */
  readonly examined: number;
}

/** The clocks of open duties, across all referrals. */
export interface Clocks {
  /**
   * Alive duties whose answer rests on days of these years or on these rules, by referral. Answers of releases that did
   * not keep their years are all touched. @throws CursorMalformed
   */
  touched(basis: Basis, page: PageRequest): Promise<TouchedPage>;
  /**
   * 期限待核: alive duties whose rule is unverified and not in use, the longest open first.
   * @param units only what these units owe
   * @throws CursorMalformed
   */
  unreckoned(units: OfUnits, page: PageRequest): Promise<Page<ListedDuty>>;
}

/** The answer of a duty `d`, looked up for each duty of the page: a table of millions is never read whole. */
const ITS_ANSWER = `lateral (
    select question, answer, detail from due_answer
    where referral_id = d.referral_id and key_digest = d.due_key_digest limit 1
  ) a`;

/** $1 years, $2 rules, $3 limit, $4 and $5 the duty after which to go on. */
export const TOUCHED = `
  select d.referral_id, d.id, d.unit, a.question, a.answer,
    a.question is not null and (
      (a.detail -> 'years' is null and cardinality($1::int[]) > 0)
      or exists (select from jsonb_array_elements_text(a.detail -> 'years') year where year::int = any($1))
      or a.question ->> 'rule' = any($2::text[])
      or exists (select from jsonb_array_elements_text(a.question -> 'extensions') extension, unnest($2::text[]) rule
        where extension = rule or starts_with(extension, rule || ':'))
    ) as touched
  from (
    select referral_id, id, unit, due_key_digest from duty
    where status in ('open', 'submitted') and (referral_id, id) > ($4, $5)
    order by referral_id, id limit $3
  ) d
    left join ${ITS_ANSWER} on true
  order by d.referral_id, d.id`;

/** $1 limit, $2 units, $3 to $5 the duty after which to go on, $6 the unit that asks. */
export const UNRECKONED = `
  select ${listedColumns('$6')}
  from (
    select d.referral_id, d.id as duty_id, d.opened_at
    from duty d cross join ${ITS_ANSWER}
    where d.status in ('open', 'submitted') and d.due_at is null and d.due_key_digest is not null
      and a.detail ->> 'ruleStatus' = 'unverified'
      and ($2::text[] is null or d.unit = any($2))
      and (d.opened_at, d.referral_id, d.id) > ($3::timestamptz, $4, $5)
    order by d.opened_at, d.referral_id, d.id
    limit $1
  ) k ${LISTED_DETAILS}
  order by k.opened_at, d.referral_id, d.id`;

type TouchedRow = Pick<DutyRow, 'referral_id' | 'id' | 'unit'> &
  (
    | { readonly touched: true; readonly question: DueQuestion; readonly answer: DueAnswer }
    | { readonly touched: false }
  );

export const clocksWith = (client: Query, { unit: asking }: Acting): Clocks => ({
  async touched({ years, ruleIds }, { limit, cursor }) {
    const after = cursor === undefined ? ['', ''] : keyOf(cursor, [isId, isId]);
    const values = [years, ruleIds, limit, ...after];
    const { rows } = await client.query<TouchedRow>({ name: 'touched-duties', text: TOUCHED, values });
    const last = rows.at(-1);
    return {
      items: rows.flatMap((row) => (row.touched ? [touchedOf(row)] : [])),
      examined: rows.length,
      nextCursor: last === undefined || rows.length < limit ? null : cursorOf([last.referral_id, last.id]),
    };
  },
  async unreckoned(units, { limit, cursor }) {
    const after = cursor === undefined ? ['-infinity', '', ''] : keyOf(cursor, [isInstant, isId, isId]);
    const values = [limit + 1, units === 'everybody' ? null : units, ...after, asking ?? ''];
    const { rows } = await client.query<ListedDutyRow>({
      name: 'unreckoned-duties',
      text: UNRECKONED,
      values,
    });
    return pageOf(rows, limit, listedDutyOf, (last): readonly [Instant, string, string] => [
      last.opened_at,
      last.referral_id,
      last.id,
    ]);
  },
});

const touchedOf = (row: Extract<TouchedRow, { touched: true }>): TouchedDuty => ({
  referralId: row.referral_id,
  dutyId: row.id,
  unit: row.unit,
  question: row.question,
  answer: row.answer,
});
