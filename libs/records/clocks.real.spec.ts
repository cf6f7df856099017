import type { DueQuestion } from '#libs/lifecycle/state.js';
import {
  CursorMalformed,
  ENGINE,
  type Basis,
  type DueToWrite,
  type OfUnits,
  type TouchedDuty,
} from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { due, openDuty, openingOf } from './fixtures/steps.js';

const NOTHING: Basis = { years: [], ruleIds: [] };

/** A referral with one duty that rests on this answer. */
interface Scene {
  readonly id: string;
  readonly question?: Partial<DueQuestion>;
  readonly detail?: Partial<DueToWrite['detail']>;
  readonly due?: null;
  readonly status?: 'open' | 'submitted' | 'discharged' | 'pending';
}

const scenes: readonly Scene[] = [
  { id: 'a-2026', detail: { years: [2026] } },
  { id: 'b-2026-2027', detail: { years: [2026, 2027] } },
  { id: 'c-extended', question: { extensions: ['FWD-06:to-30'] } },
  { id: 'd-local', question: { rule: 'local:hotline' }, detail: { years: [] } },
  { id: 'e-local-extended', question: { extensions: ['local:hotline-long:to-10'] }, detail: { years: [] } },
  { id: 'f-submitted', status: 'submitted', detail: { years: [2027] } },
  { id: 'g-discharged', status: 'discharged', detail: { years: [2027] } },
  {
    id: 'h-unreckoned',
    question: { rule: 'REV-05' },
    due: null,
    detail: { years: [], ruleStatus: 'unverified' },
  },
  { id: 'i-at-once', question: { rule: 'FWD-03' }, due: null, detail: { years: [], ruleStatus: 'active' } },
];

describe('the clocks of open duties', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords();
    for (const { id, question, detail, status = 'open', due: without } of scenes) {
      const answer = without === null ? { due: null, conservative: null } : due.answer;
      const one = {
        ...due,
        question: { ...due.question, ...question },
        answer,
        detail: { ...due.detail, ...detail },
      };
      const duty = openDuty({ status, due: answer.due, conservative: answer.conservative });
      const step = openingOf(id, { newDues: [one], dues: { [one.key]: answer }, duties: [duty] });
      await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(step));
    }
    const before = openingOf('j-before-this-release');
    await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(before));
    await opened.sql.query('alter table due_answer disable trigger due_answer_append_only');
    await opened.sql.query(
      `update due_answer set detail = detail - 'years' where referral_id = 'j-before-this-release'`,
    );
  });
  afterAll(() => opened.close());

  const touched = (basis: Basis, limit = 100, cursor?: string) =>
    opened.records.as(ENGINE, ({ clocks }) =>
      clocks.touched(basis, { limit, ...(cursor === undefined ? {} : { cursor }) }),
    );
  const idsOf = (items: readonly TouchedDuty[]): string =>
    items.map(({ referralId }) => referralId.charAt(0)).join('');

  it.each<[string, Basis, string]>([
    ['nothing: none', NOTHING, ''],
    [
      'a year: open and submitted ones, and those whose years nobody kept',
      { years: [2027], ruleIds: [] },
      'bfj',
    ],
    ['two years: each once', { years: [2026, 2027], ruleIds: [] }, 'abcfj'],
    ['a year that no answer rests on', { years: [2031], ruleIds: [] }, 'j'],
    ['a rule', { years: [], ruleIds: ['REV-05'] }, 'h'],
    ['a rule that lengthens another', { years: [], ruleIds: ['FWD-06'] }, 'c'],
    ['a local rule, and not one whose id begins like it', { years: [], ruleIds: ['local:hotline'] }, 'd'],
    ['a local rule that lengthens another', { years: [], ruleIds: ['local:hotline-long'] }, 'e'],
    ['years and rules', { years: [2027], ruleIds: ['REV-05'] }, 'bfhj'],
  ])('are touched by %s', async (_what, basis, ids) => {
    const page = await touched(basis);
    expect(idsOf(page.items)).toBe(ids);
    expect(page).toMatchObject({ examined: 9, nextCursor: null });
  });

  it('come with what has to be asked again, and what was answered', async () => {
    const { items } = await touched({ years: [], ruleIds: ['REV-05'] });
    expect(items).toEqual([
      {
        referralId: 'h-unreckoned',
        dutyId: 'decide#1',
        unit: 'city-eco',
        question: { ...due.question, rule: 'REV-05' },
        answer: { due: null, conservative: null },
      },
    ]);
  });

  it('are walked page by page, each page bounded by what it looks at', async () => {
    const seen: string[] = [];
    const examined: number[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof touched>> = await touched(
        { years: [2027], ruleIds: [] },
        4,
        cursor,
      );
      seen.push(idsOf(page.items));
      examined.push(page.examined);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(['b', 'f', 'j']);
    expect(examined).toEqual([4, 4, 1]);
  });

  it('refuse a cursor that they did not make', async () => {
    await expect(touched(NOTHING, 10, 'AAAA')).rejects.toThrow(CursorMalformed);
  });

  it.each<[string, OfUnits, readonly string[]]>([
    ['everybody', 'everybody', ['h-unreckoned']],
    ['the unit that owes it', ['city-eco', 'city-market'], ['h-unreckoned']],
    ['other units', ['city-market'], []],
  ])('that no rule in use gives a due instant are listed for %s', async (_whom, units, ids) => {
    const list = await opened.records.as(ENGINE, ({ clocks }) => clocks.unreckoned(units, { limit: 10 }));
    expect(list.items.map(({ referralId }) => referralId)).toEqual(ids);
    expect(list.nextCursor).toBeNull();
  });
});
