import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import {
  LISTED_DETAILS,
  listedColumns,
  listedDutyOf,
  type ListedDuty,
  type ListedDutyRow,
} from './listed-duty.js';
import { isId, isInstant, keyOf, pageOf, type Page, type PageRequest } from './pages.js';
import type { Query } from './transaction.js';
import { BEFORE_ALL, DUE_CURSOR, dueKeyOf } from './worklist.repository.js';

/** Whose duties: of these units, or of every unit. */
export type OfUnits = readonly string[] | 'everybody';

/** Red: past its due instant. Yellow: not red, and past `soon` by the earlier reading of the law. Green: the rest. */
export type Light = 'green' | 'yellow' | 'red';

export type LightInTime = Exclude<Light, 'red'>;

/** When lights change. */
export interface LightsAt {
  readonly now: Instant;
  /** Whatever ends up to and including this instant, by the earlier reading, is yellow. */
  readonly soon: Instant;
}

/** How many deadlines of one lifecycle a unit owes, by light. */
export interface BoardRow extends Readonly<Record<Light, number>> {
  readonly unit: string;
  readonly lifecycle: string;
}

/** A *may* that waits, with the duty that it belongs to. */
export interface ListedChoice {
  readonly duty: ListedDuty;
  /** Of the duty, or of the rung of its ladder. */
  readonly id: string;
  readonly act: string;
  /** Whose choice it is. */
  readonly unit: string;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** What supervisors read. */
export interface Supervision {
  /** Open deadlines whose due instant lies before `dueBefore`, the longest overdue first. @throws CursorMalformed */
  overdue(
    asked: { readonly units: OfUnits; readonly lifecycle?: string; readonly dueBefore: Instant },
    page: PageRequest,
  ): Promise<Page<ListedDuty>>;
  /** Open deadlines of one unit that are in time and show one light, soonest first. @throws CursorMalformed */
  inTime(
    asked: { readonly unit: string; readonly lifecycle?: string; readonly light: LightInTime } & LightsAt,
    page: PageRequest,
  ): Promise<Page<ListedDuty>>;
  /** By unit and lifecycle, those who owe nothing left out. Exact for its instant. @throws CursorMalformed */
  board(
    asked: { readonly units: OfUnits; readonly lifecycle?: string } & LightsAt,
    page: PageRequest,
  ): Promise<Page<BoardRow>>;
  /** Choices of these units that wait at `now`, the longest waiting first. @throws CursorMalformed */
  choices(units: OfUnits, now: Instant, page: PageRequest): Promise<Page<ListedChoice>>;
}

/** More units than this are found faster by walking through everybody's in order and passing over the others. */
const FEW_UNITS = 100;

const DUE = `coalesce(due_at, 'infinity'::timestamptz)`;
const OPEN_DEADLINE = `status = 'open' and kind in ('deadline', 'window') and kind = 'deadline'`;

/** The first rows of each unit, put in order: $1 units, $2 limit. @param order the same as in `rows` */
const ofEach = (rows: string, order: string): string => `
  select k.* from unnest($1::text[]) one (unit) cross join lateral (${rows} order by ${order} limit $2) k
  order by ${order} limit $2`;

const listed = (keys: string, order: string): string => `
  select ${listedColumns('$3')} from (${keys}) k ${LISTED_DETAILS} order by ${order}`;

const KEY = `referral_id, id as duty_id, ${DUE} as due`;
/** $4 due before, $5 lifecycle or null, $6 to $8 the duty after which to go on. */
const OVERDUE_ROWS = `and ($5::text is null or lifecycle = $5)`;

/** $1 units, $2 limit, $3 the unit that asks. */
export const OVERDUE_OF_FEW = listed(
  ofEach(
    `select ${KEY} from duty where unit = one.unit and ${OPEN_DEADLINE} and ${DUE} < $4 ${OVERDUE_ROWS}
       and (${DUE}, referral_id, id) > ($6::timestamptz, $7, $8)`,
    'due, referral_id, duty_id',
  ),
  'k.due, d.referral_id, d.id',
);
/** $1 units or null for everybody's. */
export const OVERDUE_OF_MANY = listed(
  `select referral_id, id as duty_id, due_at as due from duty
   where status = 'open' and kind = 'deadline' and due_at < $4 ${OVERDUE_ROWS} and ($1::text[] is null or unit = any($1))
     and (due_at, referral_id, id) > ($6::timestamptz, $7, $8)
   order by due_at, referral_id, id limit $2`,
  'k.due, d.referral_id, d.id',
);

/** $4 now, $5 soon. */
const LIGHT: Readonly<Record<LightInTime, string>> = {
  yellow: `${DUE} >= $4 and conservative_at <= $5`,
  green: `${DUE} >= $4 and (conservative_at is null or conservative_at > $5)`,
};

/** $1 unit, $2 limit, $3 the unit that asks, $6 lifecycle or null, $7 to $9 the duty after which to go on. */
export const dutiesInTime = (light: LightInTime): string =>
  listed(
    `select ${KEY} from duty where unit = $1 and ${OPEN_DEADLINE} and ${LIGHT[light]}
       and ($6::text is null or lifecycle = $6) and (${DUE}, referral_id, id) > ($7::timestamptz, $8, $9)
     order by ${DUE}, referral_id, id limit $2`,
    'k.due, d.referral_id, d.id',
  );

/** $1 limit, $2 now, $3 soon, $4 lifecycle or null, $5 and $6 unit and lifecycle after which to go on. */
const board = (whose: string): string => `
  select unit, lifecycle,
    coalesce(sum(n) filter (where due_at < $2), 0)::int as red,
    coalesce(sum(n) filter (where due_at >= $2 and conservative_at <= $3), 0)::int as yellow,
    coalesce(sum(n) filter (where due_at is null or (due_at >= $2 and (conservative_at is null or conservative_at > $3))),
      0)::int as green
  from duty_tally
  where n <> 0 and ($4::text is null or lifecycle = $4) and (unit, lifecycle) > ($5, $6) ${whose}
  group by unit, lifecycle having sum(n) > 0
  order by unit, lifecycle limit $1`;

export const BOARD = board('');
/** $7 units. */
export const BOARD_OF_UNITS = board('and unit = any($7::text[])');

const CHOICE_ORDER = 'since, referral_id, choice_id, unit';
const CHOICE_ROWS = `
  select referral_id, id as choice_id, duty_id, unit, act, since, until from choice
  where since <= $4 and (until is null or until >= $4) and (since, referral_id, id, unit) > ($5::timestamptz, $6, $7, $8)`;
const listedChoices = (keys: string): string => `
  select ${listedColumns('$3')}, k.choice_id, k.unit as choice_unit, k.act as choice_act, k.since, k.until
  from (${keys}) k ${LISTED_DETAILS} order by k.since, k.referral_id, k.choice_id, k.unit`;

/** $1 units, $2 limit, $3 the unit that asks, $4 now, $5 to $8 the choice after which to go on. */
export const CHOICES_OF_FEW = listedChoices(ofEach(`${CHOICE_ROWS} and unit = one.unit`, CHOICE_ORDER));
/** $1 units or null for everybody's. */
export const CHOICES_OF_MANY = listedChoices(
  `${CHOICE_ROWS} and ($1::text[] is null or unit = any($1)) order by since, referral_id, id, unit limit $2`,
);

type ChoiceRow = ListedDutyRow & {
  readonly choice_id: string;
  readonly choice_unit: string;
  readonly choice_act: string;
  readonly since: string;
  readonly until: string | null;
};

const BEFORE_CHOICES = [...BEFORE_ALL, ''];
const CHOICE_CURSOR = [isInstant, isId, isChoiceId, isId];

/** `review#7`, `review#7/supervision`. */
function isChoiceId(part: string): boolean {
  return part.length <= 400 && part.split('/').length <= 2 && part.split('/').every(isId);
}

const isFew = (units: OfUnits): units is readonly string[] =>
  units !== 'everybody' && units.length <= FEW_UNITS;
const orAll = (units: OfUnits): readonly string[] | null => (units === 'everybody' ? null : units);

export const supervisionWith = (client: Query, { unit: asking }: Acting): Supervision => {
  const pageOfDuties = async (
    statement: { readonly name: string; readonly text: string; readonly values: unknown[] },
    limit: number,
  ) => {
    const { rows } = await client.query<ListedDutyRow>(statement);
    return pageOf(rows, limit, listedDutyOf, dueKeyOf);
  };
  const after = (cursor: string | undefined) =>
    cursor === undefined ? BEFORE_ALL : keyOf(cursor, DUE_CURSOR);
  return {
    overdue({ units, lifecycle = null, dueBefore }, { limit, cursor }) {
      const statement = isFew(units)
        ? { name: 'overdue-of-few', text: OVERDUE_OF_FEW }
        : { name: 'overdue-of-many', text: OVERDUE_OF_MANY };
      const values = [orAll(units), limit + 1, asking ?? '', dueBefore, lifecycle, ...after(cursor)];
      return pageOfDuties({ ...statement, values }, limit);
    },
    inTime({ unit, lifecycle = null, light, now, soon }, { limit, cursor }) {
      const values = [unit, limit + 1, asking ?? '', now, soon, lifecycle, ...after(cursor)];
      return pageOfDuties({ name: `duties-${light}`, text: dutiesInTime(light), values }, limit);
    },
    async board({ units, lifecycle = null, now, soon }, { limit, cursor }) {
      const from = cursor === undefined ? ['', ''] : keyOf(cursor, [isId, isId]);
      const values = [limit + 1, now, soon, lifecycle, ...from];
      const statement =
        units === 'everybody'
          ? { name: 'board', text: BOARD, values }
          : { name: 'board-of-units', text: BOARD_OF_UNITS, values: [...values, units] };
      const { rows } = await client.query<BoardRow>(statement);
      return pageOf(
        rows,
        limit,
        (row) => row,
        (last) => [last.unit, last.lifecycle],
      );
    },
    async choices(units, now, { limit, cursor }) {
      const from = cursor === undefined ? BEFORE_CHOICES : keyOf(cursor, CHOICE_CURSOR);
      const statement = isFew(units)
        ? { name: 'choices-of-few', text: CHOICES_OF_FEW }
        : { name: 'choices-of-many', text: CHOICES_OF_MANY };
      const values = [orAll(units), limit + 1, asking ?? '', now, ...from];
      const { rows } = await client.query<ChoiceRow>({ ...statement, values });
      return pageOf(rows, limit, choiceOf, (last) => [
        last.since,
        last.referral_id,
        last.choice_id,
        last.choice_unit,
      ]);
    },
  };
};

const choiceOf = (row: ChoiceRow): ListedChoice => ({
  duty: listedDutyOf(row),
  id: row.choice_id,
  act: row.choice_act,
  unit: row.choice_unit,
  since: row.since,
  until: row.until,
});
