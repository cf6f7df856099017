import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { due, openDuty, opening, openingOf } from '#libs/records/fixtures/steps.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';

/** Opened at that hour of 2 March 2026 by `unit`, which owes the decision; its rule is not in use. */
const unreckoned = (id: string, unit: string, hour: number) => {
  const at = `2026-03-02T0${hour}:00:00.000Z`;
  const noDue = { due: null, conservative: null };
  const event = {
    ...opening,
    at,
    recordedAt: at,
    by: { ...opening.by, person: `${unit}.handler`, unit },
    parties: { ...opening.parties, transferor: unit },
    unitKinds: { ...opening.unitKinds, [unit]: 'enforcement-agency' },
  };
  const step = { sequence: 1, event };
  const base = openingOf(`criminal-transfer-${id}`, { step });
  return {
    ...base,
    dues: { [due.key]: noDue },
    newDues: [
      {
        ...due,
        question: { ...due.question, rule: 'FWD-05' },
        answer: noDue,
        detail: {
          ...due.detail,
          ...{ ruleId: 'FWD-05', ruleStatus: 'unverified' as const, dueOn: null, conservativeDueOn: null },
          explanation: ['规则来源未经核实，且未启用：期限待核。'],
        },
      },
    ],
    state: { ...base.state, openedAt: at, parties: { ...base.state.parties, transferor: unit } },
    duties: [openDuty({ unit, rule: 'FWD-05', openedAt: at, startAt: at, ...noDue })],
  };
};

describe('期限待核', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(4);
    world = await enterGivenWorld({
      records: opened.records,
      reckoning: new Reckoning(opened.records, NO_RULE_FILES),
    });
    for (const step of [
      unreckoned('third', 'city-eco', 3),
      unreckoned('first', 'city-eco', 1),
      unreckoned('second', 'jia-eco', 2),
      openingOf('criminal-transfer-reckoned'),
    ])
      await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(step));
  });
  afterAll(async () => {
    await world.close();
    await opened.close();
  });

  const page = (account: string, query = '') =>
    new Caller(world, account).get(`/supervision/unverified-terms${query}`);
  const seen = async (account: string) => {
    const { status, body } = await page(account);
    return [
      status,
      (body.items as readonly { referralId: string }[] | undefined)?.map(({ referralId }) =>
        referralId.slice(18),
      ) ?? body.code,
    ];
  };

  it.each<[string, unknown, string]>([
    ['auditor', [200, ['first', 'second', 'third']], 'sees all, the longest open first'],
    ['city-eco.head', [200, ['first', 'second', 'third']], 'sees those of its unit and of the units below'],
    ['city-eco.supervisor', [200, ['first', 'second', 'third']], 'pushes them'],
    ['city-eco.deputy', [200, ['first', 'second', 'third']], 'answers for them too'],
    ['jia-eco.head', [200, ['second']], 'does not see those of others'],
    ['city-police.head', [200, []], 'takes part, and was told nothing yet'],
    ['city-court.supervisor', [200, []], 'takes no part'],
    ['city-eco.handler', [403, 'FORBIDDEN'], 'has a worklist'],
    ['sysadmin', [403, 'FORBIDDEN'], 'runs the machines'],
  ])('%s gets %j: %s', async (account, expected) => {
    expect(await seen(account)).toEqual(expected);
  });

  it('names duty, referral, and the rule with its source', async () => {
    const { body } = await page('jia-eco.head');
    expect(body.items).toEqual([
      expect.objectContaining({
        id: 'decide#1',
        owedBy: 'jia-eco',
        dueAt: null,
        ruleStatus: 'unverified',
        ruleStatusName: '未核实·未启用',
        referralId: 'criminal-transfer-second',
        referral: expect.objectContaining({ number: expect.stringContaining('criminal-transfer-') }),
        explanation: ['规则来源未经核实，且未启用：期限待核。'],
        rule: expect.objectContaining({
          id: 'FWD-05',
          periodText: '3日',
          statusName: '未核实·未启用',
          citation: expect.objectContaining({ text: expect.stringContaining('《') }),
        }),
      }),
    ]);
  });

  it('is read in pages that hold each duty once', async () => {
    const ids: unknown[] = [];
    let cursor: unknown = null;
    do {
      const { body } = await page(
        'city-eco.head',
        `?limit=1${cursor === null ? '' : `&cursor=${String(cursor)}`}`,
      );
      ids.push(...(body.items as readonly { referralId: string }[]).map(({ referralId }) => referralId));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(ids).toEqual(['first', 'second', 'third'].map((id) => `criminal-transfer-${id}`));
  });

  it.each(['?limit=0', '?cursor=bm90LWEtY3Vyc29y', '?colour=red'])('refuses %s', async (query) => {
    expect((await page('auditor', query)).status).toBe(422);
  });
});
