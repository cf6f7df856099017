import { verifyChain } from '#libs/audit/index.js';
import type { CalendarEdition } from '#libs/periods/calendar.js';
import { openDuty, openingOf } from './fixtures/steps.js';
import { ENGINE, type Acting, type EditionProposal } from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';

const justice: Acting = { person: 'prov-justice.head', unit: 'prov-justice' };
const government: Acting = { person: 'prov-gov.head', unit: 'prov-gov' };
const AT = '2026-11-22T01:00:00.000Z';
const LATER = '2026-11-23T01:00:00.000Z';

/** Invented days: the notice for 2027 is not out. */
const proposalFor = (year: number): EditionProposal => ({
  year,
  title: '（虚构）部分节假日安排的通知',
  notice: null,
  holidays: [
    { on: `${year - 1}-12-31`, name: '元旦' },
    { on: `${year}-01-01`, name: '元旦' },
  ],
  makeUpDays: [`${year}-01-09`],
  reason: '通知已公布',
});

describe('calendar editions', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const propose = (acting: Acting, year: number, change: Partial<EditionProposal> = {}) =>
    opened.records.as(acting, ({ calendars }) => calendars.propose({ ...proposalFor(year), ...change }, AT));
  const publish = (acting: Acting, id: string) =>
    opened.records.as(acting, ({ calendars }) => calendars.publish(id, '核对无误', LATER));
  const withdraw = (acting: Acting, id: string) =>
    opened.records.as(acting, ({ calendars }) => calendars.withdraw(id, '有误', LATER));
  const auditKinds = async (): Promise<readonly string[]> => {
    const entries = await opened.records.as(ENGINE, ({ trail }) => trail.read(0, 1_000));
    expect(verifyChain(entries)).toMatchObject({ intact: true });
    return entries.map(({ body }) => (JSON.parse(body) as { kind: string }).kind);
  };

  it('are proposed by one person and published by another, who asks for everything to be computed again', async () => {
    expect(await propose(justice, 2027)).toMatchObject({
      proposed: {
        id: '2027-1',
        revision: 1,
        status: 'proposed',
        proposed: { person: 'prov-justice.head', unit: 'prov-justice', at: AT, reason: '通知已公布' },
      },
    });
    expect(await publish(justice, '2027-1')).toEqual({
      refused: { code: 'SAME_PERSON', facts: { edition: '2027-1' } },
    });
    expect(await publish(government, '2027-1')).toMatchObject({
      published: {
        status: 'published',
        published: { person: 'prov-gov.head', unit: 'prov-gov', at: LATER, reason: '核对无误' },
      },
      recomputation: 'calendar:2027-1',
    });
    expect(
      await opened.records.as(ENGINE, ({ recomputations }) => recomputations.unfinished()),
    ).toMatchObject([
      {
        id: 'calendar:2027-1',
        kind: 'calendar',
        years: [2026, 2027],
        ruleIds: [],
        requestedBy: 'prov-gov.head',
      },
    ]);
    expect(await auditKinds()).toEqual(['calendar-proposed', 'calendar-published']);
  });

  it('answer the same to the same call again, and write nothing', async () => {
    const before = await auditKinds();
    expect(await publish(government, '2027-1')).toMatchObject({ recomputation: 'calendar:2027-1' });
    await propose(justice, 2031);
    expect(await propose(justice, 2031)).toMatchObject({ proposed: { id: '2031-1' } });
    expect(await auditKinds()).toEqual([...before, 'calendar-proposed']);
  });

  it.each([
    ['one that nobody proposed', '2050-1'],
    ['one that is published already', '2027-1'],
  ])('refuse to be published: %s', async (_which, id) => {
    expect(await publish(justice, id)).toEqual({ refused: { code: 'NOT_PROPOSED', facts: { edition: id } } });
  });

  it('wait one at a time for each year', async () => {
    await propose(justice, 2028);
    expect(await propose(government, 2028, { notice: '（虚构）1号' })).toEqual({
      refused: { code: 'ALREADY_PROPOSED', facts: { edition: '2028-1' } },
    });
    expect(await withdraw(justice, '2028-1')).toMatchObject({ withdrawn: { status: 'withdrawn' } });
    expect(await publish(government, '2028-1')).toMatchObject({ refused: { code: 'NOT_PROPOSED' } });
    expect(await propose(government, 2028)).toMatchObject({ proposed: { id: '2028-2', revision: 2 } });
  });

  it('are there once when two persons propose the same year at the same time', async () => {
    const answers = await Promise.all([justice, government].map((acting) => propose(acting, 2029)));
    expect(answers.filter((answer) => 'proposed' in answer)).toHaveLength(1);
  });

  it('revise the edition that came with the release', async () => {
    expect(await propose(justice, 2026)).toMatchObject({ proposed: { id: '2026-2', revision: 2 } });
    expect(await publish(government, '2026-2')).toMatchObject({ published: { id: '2026-2' } });
    expect(
      await opened.records.as(ENGINE, ({ recomputations }) => recomputations.find('calendar:2026-2')),
    ).toMatchObject({ years: [2025, 2026] });
  });

  it('are listed newest first, and by year', async () => {
    const ids = (editions: readonly { readonly id: string }[]) => editions.map(({ id }) => id);
    expect(ids(await opened.records.as(ENGINE, ({ calendars }) => calendars.list()))).toEqual([
      '2031-1',
      '2029-1',
      '2028-2',
      '2028-1',
      '2027-1',
      '2026-2',
    ]);
    expect(ids(await opened.records.as(ENGINE, ({ calendars }) => calendars.ofYear(2028)))).toEqual([
      '2028-2',
      '2028-1',
    ]);
  });

  it.each([
    [
      'publish their own proposal',
      `update calendar_edition set status = 'published', published_by = proposed_by,
      published_at = now(), publication_reason = 'x' where id = '2031-1'`,
      '23514',
    ],
    ['move a published edition', `update calendar_edition set holidays = '[]' where id = '2027-1'`, '23001'],
    [
      'take a published edition back',
      `update calendar_edition set status = 'proposed' where id = '2027-1'`,
      '23001',
    ],
    ['rewrite a proposal', `update calendar_edition set title = 'x' where id = '2031-1'`, '23001'],
    ['delete an edition', `delete from calendar_edition`, '23001'],
    [
      'give an edition another id',
      `insert into calendar_edition (id, year, revision, title, holidays, make_up_days,
      reason, proposed_by, proposed_at) values ('2040-2', 2040, 1, 'x', '[]', '[]', 'x', 'x', now())`,
      '23514',
    ],
    ['forget an activation', `delete from rule_activation`, '23001'],
    ['forget a recomputation', `delete from recomputation`, '23001'],
  ])('let no statement %s', async (_what, statement, code) => {
    await expect(opened.sql.query(statement)).rejects.toMatchObject({ code });
  });
});

describe('unverified rules', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const activate = (acting: Acting, reason: string) =>
    opened.records.as(acting, ({ activations }) => activations.activate({ ruleId: 'REV-05', reason }, AT));

  it('are put in use once, by a named person with a reason', async () => {
    const activated = { ruleId: 'REV-05', ...justice, at: AT, reason: '已核对原文', demonstration: false };
    const first = { activated, recomputation: 'rule:REV-05' };
    expect(await activate(justice, '已核对原文')).toEqual(first);
    expect(await activate(justice, '已核对原文')).toEqual(first);
    expect(await activate(government, '已核对原文')).toEqual({
      refused: { code: 'ALREADY_ACTIVE', facts: { rule: 'REV-05' } },
    });
    expect(await opened.records.as(ENGINE, ({ activations }) => activations.all())).toEqual([activated]);
    const entries = await opened.records.as(ENGINE, ({ trail }) => trail.read(0, 10));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.body).not.toContain('已核对原文');
  });
});

describe('what a deployment reckons with', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const load = () => opened.records.as(ENGINE, ({ reckoning }) => reckoning.load());

  it('is nothing at first, and another version with everything that is decided', async () => {
    const empty = await load();
    expect(empty).toMatchObject({ editions: [], activations: [], recomputations: [] });
    await opened.records.as(justice, ({ calendars }) => calendars.propose(proposalFor(2027), AT));
    expect((await load()).version).toBe(empty.version);
    await opened.records.as(government, ({ calendars }) => calendars.publish('2027-1', '核对无误', AT));
    const published = await load();
    expect(published.version).not.toBe(empty.version);
    const { year, notice, holidays, makeUpDays } = proposalFor(2027);
    expect(published.editions).toEqual([
      { id: '2027-1', year, status: 'published', notice, holidays, makeUpDays },
    ]);
    expect(published.recomputations).toEqual(['calendar:2027-1']);
    await opened.records.as(justice, ({ activations }) =>
      activations.activate({ ruleId: 'REV-05', reason: '已核对原文' }, LATER),
    );
    const activated = await load();
    expect(activated.version).not.toBe(published.version);
    expect(activated.activations).toEqual([
      { ruleId: 'REV-05', ...justice, at: LATER, reason: '已核对原文', demonstration: false },
    ]);
    expect(activated.recomputations).toEqual(['calendar:2027-1', 'rule:REV-05']);
  });

  it('has of each year the highest revision that is published', async () => {
    await opened.records.as(justice, ({ calendars }) => calendars.propose(proposalFor(2027), AT));
    expect((await load()).editions.map(({ id }) => id)).toEqual(['2027-1']);
    await opened.records.as(government, ({ calendars }) => calendars.publish('2027-2', '核对无误', AT));
    expect((await load()).editions.map(({ id }) => id)).toEqual(['2027-2']);
  });
});

describe('recomputations of rule files', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  let minute = 0;
  const apply = (edition: string, ruleIds: readonly string[]) =>
    opened.records.as(ENGINE, ({ recomputations }) => {
      minute += 1;
      const at = `2026-11-22T01:${String(minute).padStart(2, '0')}:00.000Z`;
      return recomputations.requestForRuleFiles({ edition, ruleIds }, at);
    });

  it.each<[string, string, readonly string[], object | null]>([
    ['none where there never were any', 'rules:none', [], null],
    ['the first', 'rules:1f3a', ['FWD-04'], { id: 'rules:1f3a', ruleIds: ['FWD-04'] }],
    ['the same again', 'rules:1f3a', ['FWD-04'], null],
    [
      'others: the rules of both',
      'rules:77b0',
      ['local:hotline'],
      { id: 'rules:77b0', ruleIds: ['FWD-04', 'local:hotline'] },
    ],
    [
      'the first again, after others',
      'rules:1f3a',
      ['FWD-04'],
      { id: 'rules:1f3a.2', ruleIds: ['FWD-04', 'local:hotline'] },
    ],
    ['those again', 'rules:1f3a', ['FWD-04'], null],
    ['none any more', 'rules:none', [], { id: 'rules:none', ruleIds: ['FWD-04', 'local:hotline'] }],
  ])('are asked for when the files are %s', async (_which, edition, ruleIds, asked) => {
    const answer = await apply(edition, ruleIds);
    if (asked === null) expect(answer).toBeNull();
    else expect(answer).toMatchObject(asked);
  });

  it('are finished once, and tell how far they came', async () => {
    const desk = <T>(work: Parameters<typeof opened.records.as<T>>[1]) => opened.records.as(ENGINE, work);
    await desk(({ recomputations }) => recomputations.progress('rules:1f3a', 400));
    expect(await desk(({ recomputations }) => recomputations.find('rules:1f3a'))).toMatchObject({
      kind: 'rule',
      examined: 400,
      moved: 0,
      finishedAt: null,
    });
    await desk(({ recomputations }) => recomputations.finish('rules:1f3a', 700, LATER));
    await desk(({ recomputations }) => recomputations.finish('rules:1f3a', 1, AT));
    await desk(({ recomputations }) => recomputations.progress('rules:1f3a', 2));
    expect(await desk(({ recomputations }) => recomputations.find('rules:1f3a'))).toMatchObject({
      examined: 700,
      finishedAt: LATER,
    });
    const unfinished = await desk(({ recomputations }) => recomputations.unfinished());
    expect(unfinished.map(({ id }) => id)).toEqual(['rules:77b0', 'rules:1f3a.2', 'rules:none']);
    const entries = await opened.records.as(ENGINE, ({ trail }) => trail.read(0, 10));
    const kinds = entries.map(({ body }) => (JSON.parse(body) as { kind: string }).kind);
    expect(kinds).toEqual([...Array<string>(4).fill('rule-files-applied'), 'recomputed']);
  });
});

describe('recomputations for editions that come with a release', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const edition = (year: number): CalendarEdition => ({
    id: `${year}-1`,
    year,
    status: 'published',
    notice: null,
    holidays: [{ on: `${year - 1}-12-31`, name: '元旦' }],
    makeUpDays: [],
  });
  const release = (...years: readonly number[]) =>
    opened.records.as(ENGINE, ({ recomputations }) =>
      recomputations.requestForRelease(years.map(edition), AT),
    );
  const find = (id: string) => opened.records.as(ENGINE, ({ recomputations }) => recomputations.find(id));

  it('are nothing to do where there is no duty, and to be done once where there is one', async () => {
    await release(2036);
    expect(await find('calendar:2036-1')).toMatchObject({ kind: 'calendar', finishedAt: AT });
    await opened.records.as(ENGINE, ({ ledger }) =>
      ledger.writeStep(openingOf('criminal-transfer-a', { duties: [openDuty()] })),
    );
    await release(2036, 2037);
    await release(2036, 2037);
    const unfinished = await opened.records.as(ENGINE, ({ recomputations }) => recomputations.unfinished());
    expect(unfinished).toMatchObject([{ id: 'calendar:2037-1', years: [2036, 2037] }]);
    const entries = await opened.records.as(ENGINE, ({ trail }) => trail.read(0, 10));
    const kinds = entries.map(({ body }) => (JSON.parse(body) as { kind: string }).kind);
    expect(kinds.filter((kind) => kind === 'calendar-released')).toHaveLength(2);
  });
});
