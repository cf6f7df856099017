import { ENGINE, type Acting, type EditionProposal, type Records } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { due, openDuty, openingOf } from '#libs/records/fixtures/steps.js';
import { moves, NO_RULE_FILES, Reckoning, type RuleFiles } from './index.js';

const justice: Acting = { person: 'prov-justice.head', unit: 'prov-justice' };
const government: Acting = { person: 'prov-gov.head', unit: 'prov-gov' };
const AT = '2026-11-22T01:00:00.000Z';

/** Invented: the notice of that year is not out. */
const proposal: EditionProposal = {
  year: 2037,
  title: '（虚构）2037年部分节假日安排的通知',
  notice: null,
  holidays: [{ on: '2037-02-09', name: '春节' }],
  makeUpDays: [],
  reason: '通知已公布',
};

/** Received on Wednesday: the third day is Saturday, 7 February. */
const question = {
  rule: 'FWD-04',
  startAt: '2037-02-04T01:00:00.000Z',
  pauses: [],
  extensions: [],
  edition: '',
};

const publish = async (records: Records, change: Partial<EditionProposal> = {}): Promise<string> => {
  const proposed = await records.as(justice, ({ calendars }) =>
    calendars.propose({ ...proposal, ...change }, AT),
  );
  if (!('proposed' in proposed)) throw new Error(proposed.refused.code);
  const published = await records.as(government, ({ calendars }) =>
    calendars.publish(proposed.proposed.id, '核对无误', AT),
  );
  if (!('published' in published)) throw new Error(published.refused.code);
  return published.recomputation;
};

describe('what a process reckons with', () => {
  let opened: OpenedRecords;
  beforeEach(async () => (opened = await openedRecords()));
  afterEach(() => opened.close());

  /** With a clock that a test turns, and a count of how often the records were asked. */
  const started = (ruleFiles: RuleFiles = NO_RULE_FILES) => {
    const process = { now: 0, loads: 0 };
    const counted: Pick<Records, 'as'> = {
      as: (acting, work) => {
        process.loads += 1;
        return opened.records.as(acting, work);
      },
    };
    const reckoning = new Reckoning(counted, ruleFiles, () => process.now);
    return Object.assign(process, { reckoning });
  };
  const dueOn = async (reckoning: Reckoning, atLeast?: string): Promise<string | null> =>
    (await reckoning.current(atLeast)).answer(question).detail.dueOn;

  it('is kept for five seconds, and loaded anew after them', async () => {
    const process = started();
    expect(await dueOn(process.reckoning)).toBe('2037-02-09');
    await publish(opened.records);
    process.now = 4_999;
    expect(await dueOn(process.reckoning)).toBe('2037-02-09');
    expect(process.loads).toBe(1);
    process.now = 5_000;
    expect(await dueOn(process.reckoning)).toBe('2037-02-10');
    expect(process.loads).toBe(2);
  });

  it('is loaded anew at once where something newer is asked for', async () => {
    const process = started();
    await process.reckoning.current();
    const id = await publish(opened.records);
    expect(await dueOn(process.reckoning, id)).toBe('2037-02-10');
    await process.reckoning.current(id);
    expect(process.loads).toBe(2);
  });

  it('is loaded once for many who ask at the same time, and stays the same object while nothing changes', async () => {
    const process = started();
    const all = await Promise.all(Array.from({ length: 20 }, () => process.reckoning.current()));
    expect(process.loads).toBe(1);
    process.now = 5_000;
    expect(new Set([...all, await process.reckoning.current()]).size).toBe(1);
  });

  it('is nothing where something is asked for that nobody decided', async () => {
    await expect(started().reckoning.current('calendar:2037-1')).rejects.toThrow(
      'This process cannot reckon with calendar:2037-1 yet.',
    );
  });

  it('has the highest published revision of each year, those of the release included', async () => {
    await publish(opened.records, { year: 2026, holidays: [], makeUpDays: [] });
    await publish(opened.records);
    await publish(opened.records, { holidays: [] });
    await opened.records.as(justice, ({ calendars }) => calendars.propose(proposal, AT));
    const { editions, calendar } = await started().reckoning.current();
    expect(editions.map(({ id }) => id)).toEqual(['2024-1', '2025-1', '2026-2', '2037-2']);
    expect(calendar.editionOf(2037)).toMatchObject({ id: '2037-2', holidays: [] });
  });

  it('has the rules that somebody put in use', async () => {
    const reply = { ...question, rule: 'REV-05' };
    const { reckoning } = started();
    expect((await reckoning.current()).answer(reply).answer.due).toBeNull();
    await opened.records.as(justice, ({ activations }) =>
      activations.activate({ ruleId: 'REV-05', reason: '已核对原文' }, AT),
    );
    const { answer, activations } = await reckoning.current('rule:REV-05');
    expect(answer(reply).detail.ruleStatus).toBe('activated-unverified');
    expect(activations.get('REV-05')).toMatchObject({ person: 'prov-justice.head', demonstration: false });
  });

  const files = (edition: string): RuleFiles => ({ ...NO_RULE_FILES, edition });
  it.each<[string, RuleFiles, boolean]>([
    ['the same files', files('rules:b'), true],
    ['files that came later', files('rules:c'), true],
    ['files that nobody has told the records of yet', files('rules:d'), true],
    ['files from before', files('rules:a'), false],
    ['no files', NO_RULE_FILES, false],
  ])('asked for rule files, is known to a process with %s: %j', async (_which, own, isKnown) => {
    for (const [index, edition] of ['rules:a', 'rules:b', 'rules:c'].entries())
      await opened.records.as(ENGINE, ({ recomputations }) =>
        recomputations.requestForRuleFiles({ edition, ruleIds: [] }, `2026-11-22T01:0${index}:00.000Z`),
      );
    const asked = started(own).reckoning.current('rules:b');
    if (isKnown) expect(await asked).toBeDefined();
    else await expect(asked).rejects.toThrow('yet');
  });

  it('asked for files that came back after others, is not known to a process that still has those others', async () => {
    for (const [index, edition] of ['rules:a', 'rules:b', 'rules:a'].entries())
      await opened.records.as(ENGINE, ({ recomputations }) =>
        recomputations.requestForRuleFiles({ edition, ruleIds: [] }, `2026-11-22T01:0${index}:00.000Z`),
      );
    expect(await started(files('rules:a')).reckoning.current('rules:a.2')).toBeDefined();
    await expect(started(files('rules:b')).reckoning.current('rules:a.2')).rejects.toThrow('yet');
  });
});

describe('a dry run', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords();
    const { answer, detail } = (await new Reckoning(opened.records, NO_RULE_FILES).current()).answer(
      question,
    );
    for (const [referral, touched] of [
      ['criminal-transfer-a', false],
      ['criminal-transfer-b', true],
      ['criminal-transfer-c', false],
      ['criminal-transfer-d', true],
      ['criminal-transfer-e', true],
    ] as const) {
      const one = touched ? { ...due, question, answer, detail } : due;
      const duty = openDuty({
        due: one.answer.due,
        conservative: one.answer.conservative,
        provisional: touched,
      });
      const step = openingOf(referral, { newDues: [one], dues: { [one.key]: one.answer }, duties: [duty] });
      await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(step));
    }
  });
  afterAll(() => opened.close());

  it('lists what would move, page by page, and moves nothing', async () => {
    const inForce = await new Reckoning(opened.records, NO_RULE_FILES).current();
    const candidate = { edition: { ...proposal, id: '2037-1', status: 'proposed' } } as const;
    const first = await moves(opened.records, inForce, candidate, { limit: 2 });
    const moved = {
      dutyId: 'decide#1',
      unit: 'city-eco',
      from: { due: '2037-02-09T15:59:59.999Z', conservative: '2037-02-07T15:59:59.999Z', provisional: true },
      to: { due: '2037-02-10T15:59:59.999Z', conservative: '2037-02-07T15:59:59.999Z' },
    };
    expect(first.items).toEqual([
      { referralId: 'criminal-transfer-b', ...moved },
      { referralId: 'criminal-transfer-d', ...moved },
    ]);
    const rest = await moves(opened.records, inForce, candidate, {
      limit: 2,
      cursor: first.nextCursor as string,
    });
    expect(rest).toMatchObject({
      items: [{ referralId: 'criminal-transfer-e', ...moved }],
      nextCursor: null,
    });
    expect(await opened.records.as(ENGINE, ({ recomputations }) => recomputations.unfinished())).toEqual([]);
  });

  it('of a rule that no open duty rests on lists nothing', async () => {
    const inForce = await new Reckoning(opened.records, NO_RULE_FILES).current();
    expect(await moves(opened.records, inForce, { activate: 'REV-05' }, { limit: 50 })).toEqual({
      items: [],
      nextCursor: null,
      examined: 0,
    });
  });
});
