import { TOUCHED } from '#libs/records/clocks.repository.js';
import type { BoardRow, Desk } from '#libs/records/index.js';
import { referralListStatement } from '#libs/records/referral-list.js';
import {
  BOARD,
  BOARD_OF_UNITS,
  OVERDUE_OF_FEW,
  OVERDUE_OF_MANY,
} from '#libs/records/supervision.repository.js';
import { BEFORE_ALL, WORKLIST } from '#libs/records/worklist.repository.js';
import * as best from './best.sql.js';
import { unitsOf } from './province.sql.js';

const LIMIT = 50;
const RECOMPUTED = 500;
const BOARD_LIMIT = 200;
const page = { limit: LIMIT };
const boardPage = { limit: BOARD_LIMIT };
const THIS_YEAR = { years: [2026], ruleIds: [] };

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One asking: whose unit it is, what is searched. */
export interface Asking {
  readonly unit: string;
  /** Number of a line of agencies. */
  readonly line: number;
  readonly now: string;
  /** Three days later. */
  readonly soon: string;
  /** Two characters of a title that exists. */
  readonly words: string;
}

/** A list that people or programs read. */
export interface Question {
  readonly name: string;
  /** Whether the targets for worklist and overdue pages bind it. */
  readonly isBound: boolean;
  /** Whether the targets for boards bind it, and it is measured while the province is written to. */
  readonly isBoard?: true;
  /** Over HTTP, where there is such a page. */
  readonly http?: (asking: Asking) => { readonly account: string; readonly path: string };
  /** As the API asks the records. @returns keys of the rows */
  readonly desk: (desk: Desk, asking: Asking) => Promise<readonly string[]>;
  /** Our statement, for the planner. */
  readonly statement: (asking: Asking) => Statement;
  readonly best: (asking: Asking) => Statement;
  /** Columns that make the key of a row. */
  readonly key: readonly ('referral_id' | 'id' | keyof BoardRow)[];
}

const dutyKeys = (items: readonly { readonly referralId: string; readonly id: string }[]) =>
  items.map(({ referralId, id }) => `${referralId} ${id}`);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const boardKeys = (rows: readonly BoardRow[]) =>
  rows.map((row) => BOARD_ROW.map((column) => row[column]).join(' '));
const DUTY = ['referral_id', 'id'] as const;
const BOARD_ROW = ['unit', 'lifecycle', 'green', 'yellow', 'red'] as const;
const REFERRAL = ['id'] as const;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'worklist',
    isBound: true,
    http: ({ unit }) => ({ account: `${unit}.handler`, path: `/worklist?limit=${LIMIT}` }),
    desk: async ({ worklist }, { unit }) => dutyKeys((await worklist.of(unit, page)).items),
    statement: ({ unit }) => ({ text: WORKLIST, values: [unit, LIMIT + 1, ...BEFORE_ALL] }),
    best: ({ unit }) => ({ text: best.BEST_WORKLIST, values: [unit, LIMIT + 1] }),
    key: DUTY,
  },
  {
    name: 'overdue, of a unit',
    isBound: true,
    http: ({ unit }) => ({ account: `${unit}.head`, path: `/supervision/overdue?limit=${LIMIT}` }),
    desk: async ({ supervision }, { unit, now }) =>
      dutyKeys((await supervision.overdue({ units: [unit], dueBefore: now }, page)).items),
    statement: ({ unit, now }) => ({
      text: OVERDUE_OF_FEW,
      values: [[unit], LIMIT + 1, unit, now, null, ...BEFORE_ALL],
    }),
    best: ({ unit, now }) => ({ text: best.BEST_OVERDUE, values: [unit, LIMIT + 1, now] }),
    key: DUTY,
  },
  {
    name: 'overdue, of a line of 250 agencies',
    isBound: true,
    http: ({ line }) => ({ account: `line${line}.head`, path: `/supervision/overdue?limit=${LIMIT}` }),
    desk: async ({ supervision }, { line, now }) =>
      dutyKeys((await supervision.overdue({ units: unitsOf(line), dueBefore: now }, page)).items),
    statement: ({ line, now }) => ({
      text: OVERDUE_OF_MANY,
      values: [unitsOf(line), LIMIT + 1, '', now, null, ...BEFORE_ALL],
    }),
    best: ({ line, now }) => ({ text: best.BEST_OVERDUE_OF_LINE, values: [unitsOf(line), LIMIT + 1, now] }),
    key: DUTY,
  },
  {
    name: 'overdue, of the province',
    isBound: true,
    http: () => ({ account: 'auditor', path: `/supervision/overdue?limit=${LIMIT}` }),
    desk: async ({ supervision }, { now }) =>
      dutyKeys((await supervision.overdue({ units: 'everybody', dueBefore: now }, page)).items),
    statement: ({ now }) => ({
      text: OVERDUE_OF_MANY,
      values: [null, LIMIT + 1, '', now, null, ...BEFORE_ALL],
    }),
    best: ({ now }) => ({ text: best.BEST_OVERDUE_OF_ALL, values: [LIMIT + 1, now] }),
    key: DUTY,
  },
  {
    name: 'board of a line of 250 agencies',
    isBound: false,
    isBoard: true,
    http: ({ line }) => ({ account: `line${line}.head`, path: `/supervision/summary?limit=${BOARD_LIMIT}` }),
    desk: async ({ supervision }, { line, ...lights }) =>
      boardKeys((await supervision.board({ units: unitsOf(line), ...lights }, boardPage)).items),
    statement: ({ line, now, soon }) => ({
      text: BOARD_OF_UNITS,
      values: [BOARD_LIMIT + 1, now, soon, null, '', '', unitsOf(line)],
    }),
    best: ({ line, now, soon }) => ({
      text: best.BEST_BOARD_OF_LINE,
      values: [BOARD_LIMIT + 1, now, soon, unitsOf(line)],
    }),
    key: BOARD_ROW,
  },
  {
    name: 'board of the province, 200 rows of it',
    isBound: false,
    isBoard: true,
    http: () => ({ account: 'auditor', path: `/supervision/summary?limit=${BOARD_LIMIT}` }),
    desk: async ({ supervision }, { now, soon }) =>
      boardKeys((await supervision.board({ units: 'everybody', now, soon }, boardPage)).items),
    statement: ({ now, soon }) => ({ text: BOARD, values: [BOARD_LIMIT + 1, now, soon, null, '', ''] }),
    best: ({ now, soon }) => ({ text: best.BEST_BOARD, values: [BOARD_LIMIT + 1, now, soon] }),
    key: BOARD_ROW,
  },
  {
    name: 'referrals of a unit',
    isBound: false,
    http: ({ unit }) => ({ account: `${unit}.handler`, path: `/referrals?limit=${LIMIT}` }),
    desk: async ({ referrals }, { unit }) => ids((await referrals.list({}, { unit }, page)).items),
    statement: ({ unit }) => referralListStatement({}, { unit }, page),
    best: ({ unit }) => ({ text: best.BEST_LIST, values: [LIMIT + 1, unit] }),
    key: REFERRAL,
  },
  {
    name: 'open referrals of a unit',
    isBound: false,
    http: ({ unit }) => ({ account: `${unit}.handler`, path: `/referrals?limit=${LIMIT}&status=open` }),
    desk: async ({ referrals }, { unit }) =>
      ids((await referrals.list({ status: 'open' }, { unit }, page)).items),
    statement: ({ unit }) => referralListStatement({ status: 'open' }, { unit }, page),
    best: ({ unit }) => ({ text: best.BEST_OPEN_LIST, values: [LIMIT + 1, unit] }),
    key: REFERRAL,
  },
  {
    name: 'all referrals, for an auditor',
    isBound: false,
    http: () => ({ account: 'auditor', path: `/referrals?limit=${LIMIT}` }),
    desk: async ({ referrals }) => ids((await referrals.list({}, 'everything', page)).items),
    statement: () => referralListStatement({}, 'everything', page),
    best: () => ({ text: best.BEST_WHOLE_LIST, values: [LIMIT + 1] }),
    key: REFERRAL,
  },
  {
    name: 'search for a name, for an auditor',
    isBound: false,
    http: ({ words }) => ({
      account: 'auditor',
      path: `/referrals?limit=${LIMIT}&q=${encodeURIComponent(words)}`,
    }),
    desk: async ({ referrals }, { words }) =>
      ids((await referrals.list({ q: words }, 'everything', page)).items),
    statement: ({ words }) => referralListStatement({ q: words }, 'everything', page),
    best: ({ words }) => ({ text: best.BEST_SEARCH, values: [LIMIT + 1, words] }),
    key: REFERRAL,
  },
  {
    name: `${RECOMPUTED} duties to compute again`,
    isBound: false,
    desk: async ({ clocks }) =>
      (await clocks.touched(THIS_YEAR, { limit: RECOMPUTED })).items.map(
        ({ referralId, dutyId }) => `${referralId} ${dutyId}`,
      ),
    statement: () => ({ text: TOUCHED, values: [THIS_YEAR.years, [], RECOMPUTED, '', ''] }),
    best: () => ({ text: best.BEST_ALIVE, values: [RECOMPUTED, ...THIS_YEAR.years] }),
    key: DUTY,
  },
];

/** Rows that a page shows: one more is asked for, to know whether there is a next page. */
export const shownRows = ({ name, isBoard }: Question): number => {
  if (isBoard) return BOARD_LIMIT;
  return name.startsWith(`${RECOMPUTED} `) ? RECOMPUTED : LIMIT;
};
