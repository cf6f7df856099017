import { CursorMalformed, ENGINE, type PageRequest, type Purview, type ReferralFilter } from './index.js';
import { TOUCHED, UNRECKONED } from './clocks.repository.js';
import { referralListStatement } from './referral-list.js';
import { fillWithAProvince } from './fixtures/a-province.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { HAND_ON, LACKING, NEXT } from './deliveries.repository.js';
import { NOTICES_OF, UNREAD_OF } from './notices.repository.js';
import {
  BOARD,
  BOARD_OF_UNITS,
  CHOICES_OF_FEW,
  CHOICES_OF_MANY,
  dutiesInTime,
  OVERDUE_OF_FEW,
  OVERDUE_OF_MANY,
} from './supervision.repository.js';
import { URGINGS_OF } from './urgings.repository.js';
import { WEBHOOKS_OF } from './webhooks.repository.js';
import { BEFORE_ALL, WORKLIST } from './worklist.repository.js';

const REFERRALS = 20_000;
const UNIT: Purview = { unit: 'unit-3' };

describe('lists of a province', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords();
    await fillWithAProvince(opened.sql, REFERRALS);
    await opened.sql.query(
      `insert into duty_tally select 'other-' || n % 5000, 'criminal-transfer', now() + n * interval '1 hour', null, 1
       from generate_series(1, 50000) n`,
    );
    await opened.sql.query('vacuum analyze duty_tally');
  });
  afterAll(() => opened.close());

  const list = (filter: ReferralFilter, purview: Purview, page: PageRequest) =>
    opened.records.as(ENGINE, ({ referrals }) => referrals.list(filter, purview, page));
  const worklist = (page: PageRequest) =>
    opened.records.as(ENGINE, ({ worklist }) => worklist.of('unit-3', page));

  interface Node {
    readonly 'Node Type': string;
    readonly 'Index Name'?: string;
    readonly 'Relation Name'?: string;
    readonly Plans?: readonly Node[];
  }
  const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
  const planOf = async (text: string, values: unknown[]): Promise<readonly Node[]> => {
    const { rows } = await opened.sql.query<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(
      `explain (format json) ${text}`,
      values,
    );
    return nodesOf(rows[0]?.['QUERY PLAN'][0]?.Plan as Node);
  };
  /** Indexes that a plan walks; a table read from end to end shows as itself. */
  const accessOf = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) => {
      if (node['Node Type'] === 'Seq Scan') return [`all of ${node['Relation Name']}`];
      return node['Index Name'] === undefined ? [] : [node['Index Name']];
    });

  const READER = 'referral_reader_unit_id';
  it.each<[string, ReferralFilter, Purview, string]>([
    ['a unit lists its referrals', {}, UNIT, `${READER}_opened_at_referral_id_idx`],
    [
      'a unit lists one lifecycle',
      { lifecycle: 'judicial-suggestion' },
      UNIT,
      `${READER}_lifecycle_opened_at_referral_id_idx`,
    ],
    [
      'a unit lists a rare stage',
      { stage: 'supplementing' },
      UNIT,
      `${READER}_stage_opened_at_referral_id_idx`,
    ],
    ['a unit lists what is closed', { status: 'closed' }, UNIT, `${READER}_final_opened_at_referral_id_idx`],
    [
      'a unit lists a week',
      { openedFrom: '2026-02-01T00:00:00.000Z', openedBefore: '2026-02-08T00:00:00.000Z' },
      UNIT,
      `${READER}_opened_at_referral_id_idx`,
    ],
    ['an auditor lists everything', {}, 'everything', 'referral_opened_at_id_idx'],
    [
      'an auditor lists one lifecycle',
      { lifecycle: 'judicial-suggestion' },
      'everything',
      'referral_lifecycle_opened_at_id_idx',
    ],
    [
      'an auditor lists a rare stage',
      { stage: 'supplementing' },
      'everything',
      'referral_stage_opened_at_id_idx',
    ],
    [
      'an auditor lists the referrals of a unit',
      { unit: 'unit-3' },
      'everything',
      `${READER}_opened_at_referral_id_idx`,
    ],
    ['an auditor searches a rare word', { q: '乒乓公司' }, 'everything', 'referral_title_grams_idx'],
    [
      'an auditor searches a number',
      { q: 'criminal-transfer-2026-0123' },
      'everything',
      'referral_number_prefix_idx',
    ],
  ])('are served by an index when %s', async (_who, filter, purview, index) => {
    const { text, values } = referralListStatement(filter, purview, { limit: 50 });
    const access = accessOf(await planOf(text, values));
    expect(access).toContain(index);
    expect(access.filter((one) => one.startsWith('all of'))).toEqual([]);
  });

  it('are served by the same index deep in the pages', async () => {
    const first = await list({}, UNIT, { limit: 50 });
    const cursor = first.nextCursor as string;
    const { text, values } = referralListStatement({}, UNIT, { limit: 50, cursor });
    expect(accessOf(await planOf(text, values))).toContain(`${READER}_opened_at_referral_id_idx`);
  });

  const NOW = '2026-03-20T00:00:00.000Z';
  const SOON = '2026-03-23T00:00:00.000Z';
  const MANY = Array.from({ length: 300 }, (_, n) => `unit-${n}`);
  it.each<[string, string, unknown[], string]>([
    ['a unit’s worklist', WORKLIST, ['unit-3', 51, ...BEFORE_ALL], 'duty_worklist_idx'],
    [
      'what a unit and those below it have overdue',
      OVERDUE_OF_FEW,
      [['unit-3', 'unit-4'], 51, 'unit-3', NOW, null, ...BEFORE_ALL],
      'duty_worklist_idx',
    ],
    [
      'what many units have overdue',
      OVERDUE_OF_MANY,
      [MANY, 51, 'unit-3', NOW, null, ...BEFORE_ALL],
      'duty_overdue_idx',
    ],
    [
      'what everybody has overdue',
      OVERDUE_OF_MANY,
      [null, 51, '', NOW, 'criminal-transfer', ...BEFORE_ALL],
      'duty_overdue_idx',
    ],
    [
      'what is due soon',
      dutiesInTime('yellow'),
      ['unit-3', 51, 'unit-3', NOW, SOON, null, ...BEFORE_ALL],
      'duty_worklist_idx',
    ],
    [
      'what is due later',
      dutiesInTime('green'),
      ['unit-3', 51, 'unit-3', NOW, SOON, null, ...BEFORE_ALL],
      'duty_worklist_idx',
    ],
    ['the board of all', BOARD, [51, NOW, SOON, null, '', ''], 'duty_tally_unit_idx'],
    [
      'the board of some',
      BOARD_OF_UNITS,
      [51, NOW, SOON, null, 'unit-1', '', ['unit-3', 'unit-4']],
      'duty_tally_unit_idx',
    ],
    [
      'choices of some',
      CHOICES_OF_FEW,
      [['unit-3', 'unit-4'], 51, 'unit-3', NOW, ...BEFORE_ALL, ''],
      'choice_unit_since_referral_id_id_idx',
    ],
    [
      'choices of all',
      CHOICES_OF_MANY,
      [null, 51, '', NOW, ...BEFORE_ALL, ''],
      'choice_since_referral_id_id_unit_idx',
    ],
    ['the notices of a unit', NOTICES_OF, ['unit-3', 51, '9223372036854775807'], 'notice_recipient_idx'],
    [
      'those of them that nobody took note of',
      UNREAD_OF,
      ['unit-3', 51, '9223372036854775807'],
      'notice_unread_idx',
    ],
    ['what a unit subscribed to', WEBHOOKS_OF, ['unit-3', 51, 'infinity', ''], 'webhook_unit_idx'],
    ['what a subscription lacks', NEXT, ['w3', 50], 'notice_delivery_waiting_idx'],
    [
      'the urgings of a duty',
      URGINGS_OF,
      ['criminal-transfer-7', 'review#1', 51, 'infinity', ''],
      'urging_referral_id_duty_id_at_idx',
    ],
  ])('of duties are served by an index: %s', async (_list, text, values, index) => {
    const access = accessOf(await planOf(text, values));
    expect(access).toContain(index);
    expect(access.filter((one) => one.startsWith('all of'))).toEqual([]);
  });

  it.each<[string, string, unknown[], readonly string[]]>([
    ['which subscriptions lack something', LACKING, [], ['notice_delivery_waiting_idx']],
    ['what nobody has handed on', HAND_ON, [200], ['notice_unsent_idx', 'notice_pkey']],
  ])(
    'of notices to be posted are served by indexes, of subscriptions there are few: %s',
    async (_, text, values, indexes) => {
      const access = accessOf(await planOf(text, values));
      expect(access).toEqual(expect.arrayContaining([...indexes]));
      expect(access.filter((one) => one.startsWith('all of') && one !== 'all of webhook')).toEqual([]);
    },
  );

  it('of a unit, its worklist, needs no sorting', async () => {
    const nodes = await planOf(WORKLIST, ['unit-3', 50, ...BEFORE_ALL]);
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('of everything that may have to be computed again is served by the partial index, without sorting', async () => {
    const nodes = await planOf(TOUCHED, [[2027], [], 500, '', '']);
    expect([...accessOf(nodes)].sort()).toEqual(['due_answer_pkey', 'duty_alive_idx']);
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('of what waits for a rule to be put in use is served by the partial index, without sorting', async () => {
    const nodes = await planOf(UNRECKONED, [50, null, ...BEFORE_ALL, '']);
    expect(accessOf(nodes)).toContain('duty_without_due_idx');
    expect(accessOf(nodes).filter((one) => one.startsWith('all of'))).toEqual([]);
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('serve a referral and its steps by key', async () => {
    const steps = await planOf('select * from step where referral_id = $1 order by sequence', [
      'criminal-transfer-7',
    ]);
    expect(accessOf(steps)).toEqual(['step_pkey']);
  });

  it('show a unit each of its referrals once, newest first, page by page', async () => {
    const seen: string[] = [];
    const openedAt: string[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({}, UNIT, {
        limit: 97,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ id }) => id));
      openedAt.push(...page.items.map((item) => item.openedAt));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const { rows } = await opened.sql.query<{ count: number }>(
      `select count(distinct referral_id)::int as count from referral_party where unit_id = 'unit-3'`,
    );
    expect(seen.length).toBe(rows[0]?.count);
    expect(new Set(seen).size).toBe(seen.length);
    expect(openedAt).toEqual([...openedAt].sort().reverse());
  });

  it('show a unit nothing that it is no party to', async () => {
    const page = await list({ unit: 'unit-4' }, UNIT, { limit: 50 });
    expect(page.items.filter(({ parties }) => !Object.values(parties).includes('unit-3'))).toEqual([]);
    expect(await list({}, { unit: 'unit-99' }, { limit: 50 })).toEqual({ items: [], nextCursor: null });
  });

  it.each<[string, ReferralFilter]>([
    ['part of a title', { q: '乒乓abc' }],
    ['one character of it', { q: 'b' }],
    ['a title in wide letters', { q: 'ＡＢＣ' }],
  ])('are searched by %s', async (_what, filter) => {
    await opened.sql.query(`update content set title = '关于乒乓abc公司涉嫌污染环境的移送' where id = 'c77'`);
    await opened.sql.query(
      `update referral set title_grams = title_grams('关于乒乓abc公司涉嫌污染环境的移送') where id = 'criminal-transfer-77'`,
    );
    const page = await list(filter, 'everything', { limit: 10 });
    expect(page.items.map(({ id, title }) => [id, title])).toEqual([
      ['criminal-transfer-77', '关于乒乓abc公司涉嫌污染环境的移送'],
    ]);
  });

  it('find no title in which the pairs stand apart, or the sought text is a pattern', async () => {
    expect((await list({ q: '污染环境涉嫌' }, 'everything', { limit: 10 })).items).toEqual([]);
    expect((await list({ q: '%' }, 'everything', { limit: 10 })).items).toEqual([]);
    expect((await list({ q: 'criminal_transfer' }, 'everything', { limit: 10 })).items).toEqual([]);
  });

  it('find a number by its beginning, in whatever case', async () => {
    const { items } = await list({ q: 'CRIMINAL-transfer-2026-000042' }, 'everything', { limit: 10 });
    expect(items.map(({ number }) => number)).toEqual(['criminal-transfer-2026-000042']);
  });

  it('show a worklist soonest first, those without a due instant last, and nothing that only bars or waits', async () => {
    const items: { dueAt: string | null; kind: string; status: string; unit: string }[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof worklist>> = await worklist({
        limit: 61,
        ...(cursor === undefined ? {} : { cursor }),
      });
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const dues = items.map(({ dueAt }) => dueAt ?? 'none');
    expect(dues).toEqual([...dues].sort());
    expect(dues.filter((due) => due === 'none').length).toBeGreaterThan(10);
    const { rows } = await opened.sql.query<{ count: number }>(
      `select count(*)::int as count from duty where unit = 'unit-3' and status = 'open' and kind <> 'wait'`,
    );
    expect(items.length).toBe(rows[0]?.count);
    expect(new Set(items.map(({ kind, status, unit }) => `${unit} ${status} ${kind}`))).toEqual(
      new Set(['unit-3 open deadline', 'unit-3 open window']),
    );
  });

  it('call overdue what is strictly past its due instant', async () => {
    const due = '2026-03-19T15:59:59.999Z';
    const overdueAt = (dueBefore: string) =>
      opened.records.as(ENGINE, ({ supervision }) =>
        supervision.overdue({ units: ['unit-18'], dueBefore }, { limit: 200 }),
      );
    const at = await overdueAt(due);
    const after = await overdueAt('2026-03-19T16:00:00.000Z');
    expect(at.items.every(({ dueAt }) => dueAt !== null && dueAt < due)).toBe(true);
    expect(after.items.filter(({ dueAt }) => dueAt === due).length).toBeGreaterThan(0);
    expect(after.items.length).toBe(
      at.items.length + after.items.filter(({ dueAt }) => dueAt === due).length,
    );
  });

  it('refuse a cursor of another list', async () => {
    const cursor = (await list({}, UNIT, { limit: 1 })).nextCursor as string;
    await expect(worklist({ limit: 10, cursor })).rejects.toThrow(CursorMalformed);
  });
});
