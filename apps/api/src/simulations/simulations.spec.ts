import { Caller, type Answer } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { ACTS_AT_MOST } from './simulate.dto.js';
import { simulationExamples } from './simulation.examples.js';
import { DATED_BACK_AT_MOST } from './supposition-reader.js';

const PATH = '/lifecycles/criminal-transfer/simulations';
const { opening } = simulationExamples.silence.value;
const approve = { act: 'decide', outcome: 'approve', occurredAt: '2026-02-11T09:00:00+08:00' };
const send = {
  act: 'send',
  outcome: 'plain',
  occurredAt: '2026-02-11T15:00:00+08:00',
  documents: ['transferLetter', 'investigationReport', 'inventory'],
};
const receive = { act: 'receive', occurredAt: '2026-02-13T10:00:00+08:00', documents: ['receipt'] };

interface Duty {
  readonly id: string;
  readonly dueOn: string | null;
  readonly status: string;
  readonly explanation: readonly string[];
}
interface Moment {
  readonly kind: string;
  readonly index: number | null;
  readonly stage: { readonly id: string };
  readonly occurredAt: string;
  readonly refused: { readonly code: string; readonly fields?: readonly { readonly path: string }[] } | null;
  readonly dutiesOpened: readonly Duty[];
  readonly dutiesClosed: readonly { readonly id: string; readonly status: string }[];
  readonly told: readonly string[];
  readonly rungs: readonly { readonly id: string; readonly to: string | null }[];
}
interface Told {
  readonly timeline: readonly Moment[];
  readonly stage: { readonly id: string };
  readonly until: string;
  readonly owed: readonly Duty[];
  readonly rungsToCome: readonly { readonly id: string; readonly at: string; readonly to: string | null }[];
  readonly availableActs: readonly { readonly act: string; readonly yours: boolean }[];
}

describe('POST /lifecycles/{id}/simulations', () => {
  let world: GivenWorld;
  let caller: Caller;
  beforeAll(async () => {
    // Neither records nor engine are there: whatever reached for them would answer 500.
    world = await enterGivenWorld();
    caller = new Caller(world, 'city-eco.handler');
  });
  afterAll(() => world.close());

  const told = async (body: object, path = PATH): Promise<Told> => {
    const answer = await caller.post(path, body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body as unknown as Told;
  };
  const pathsOf = ({ body }: Answer) => (body.fields as { path: string }[]).map(({ path }) => path);

  it.each(Object.entries(simulationExamples))('answers the example %s', async (_name, { value }) => {
    expect((await told(value)).timeline[0]).toMatchObject({ kind: 'opening', refused: null });
  });

  it('tells the way from the report to the review, with what each step opens and discharges', async () => {
    const { timeline, stage, owed } = await told({ opening, acts: [approve, send, receive] });
    const lines = timeline.filter(({ kind }) => kind !== 'time');
    expect(
      lines.map((moment) => [
        moment.stage.id,
        moment.dutiesOpened.map(({ id }) => id),
        moment.dutiesClosed.map(({ id }) => id),
      ]),
    ).toEqual([
      ['reported', ['decide#1'], []],
      ['approved', ['send#2'], ['decide#1']],
      ['sent', ['receive#3'], ['send#2']],
      ['under-review', ['review#4', 'forward#4', 'askSupplement#4'], ['receive#3']],
    ]);
    expect(stage.id).toBe('under-review');
    expect(owed.map(({ id }) => id)).toContain('review#4');
  });

  it('gives the reasons of a due instant: received on the Friday before the Spring Festival, due after it', async () => {
    const { owed } = await told({ opening, acts: [approve, send, receive] });
    const review = owed.find(({ id }) => id.startsWith('review#'));
    expect(review).toMatchObject({ dueOn: '2026-02-24', status: 'open' });
    expect(review?.explanation.join('')).toContain('春节');
  });

  it('counts by the days that are supposed instead of those in force', async () => {
    const without = await told({ opening });
    const holidays = [{ on: '2026-02-13', name: '（假设）' }];
    const calendar = { holidays, makeUpDays: [] };
    const supposed = await told({ opening, calendar });
    expect([without, supposed].map(({ owed }) => owed[0]?.dueOn)).toEqual(['2026-02-13', '2026-02-14']);
  });

  it('lets time pass: who hears of a decision that nobody takes, and when', async () => {
    const { timeline, until } = await told(simulationExamples.silence.value);
    expect(
      timeline.flatMap(({ occurredAt, rungs }) => rungs.map(({ id, to }) => [occurredAt, id, to])),
    ).toEqual([
      ['2026-02-13T00:00:00.000+08:00', 'decide#1/remind', 'city-eco'],
      ['2026-02-14T00:00:00.000+08:00', 'decide#1/overdue', 'city-eco'],
      ['2026-02-15T00:00:00.000+08:00', 'decide#1/government', 'city-gov'],
    ]);
    expect(until).toBe('2026-02-25T09:00:00.000+08:00');
  });

  it('names the rungs to come and the acts that are open, and marks those of the caller', async () => {
    const { rungsToCome, availableActs } = await told({ opening });
    expect(rungsToCome.map(({ id, at, to }) => [id, at, to])).toEqual([
      ['decide#1/remind', '2026-02-12T23:59:59.999+08:00', 'city-eco'],
      ['decide#1/overdue', '2026-02-13T23:59:59.999+08:00', 'city-eco'],
      ['decide#1/government', '2026-02-14T23:59:59.999+08:00', 'city-gov'],
    ]);
    const yours = Object.fromEntries(availableActs.map((one) => [one.act, one.yours]));
    expect(yours).toMatchObject({ decide: false, alertPolice: true, opineTransfer: false });
  });

  it('answers a step that is refused as the write would be, and goes on', async () => {
    const { timeline, stage } = await told({
      opening,
      acts: [send, approve, { ...send, documents: ['transferLetter'] }, { ...approve, outcome: 'noSuch' }],
    });
    const refused = timeline.filter(({ kind }) => kind === 'act').map((moment) => moment.refused);
    expect(refused.map((one) => one?.code ?? null)).toEqual([
      'ACT_NOT_LAWFUL',
      null,
      'DOCUMENT_REQUIRED',
      'ACT_NOT_LAWFUL',
    ]);
    expect(refused[2]?.fields?.map(({ path }) => path)).toEqual([
      'acts.2.documents.investigationReport',
      'acts.2.documents.inventory',
    ]);
    expect(stage.id).toBe('approved');
  });

  it('writes nothing, and so wants no key', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': '' };
    expect((await caller.raw(PATH, JSON.stringify({ opening }), headers)).status).toBe(200);
  });

  it.each(['sysadmin', 'auditor', 'jia-court.supervisor'])(
    'is open to %s as to anybody signed in',
    async (account) => {
      expect((await new Caller(world, account).post(PATH, { opening })).status).toBe(200);
    },
  );

  it('is closed to whoever is not signed in', async () => {
    const answer = await fetch(`${world.api.url}/api/v1${PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(401);
  });

  it('knows no lifecycle that is not there', async () => {
    expect(await caller.post('/lifecycles/constructor/simulations', { opening })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it.each<[string, object, number, string, readonly string[]]>([
    [
      'an act that is none',
      { acts: [approve, { ...approve, act: 'constructor' }] },
      422,
      'FIELD_INVALID',
      ['acts.1.act'],
    ],
    [
      'a fact that is none',
      { acts: [{ ...approve, facts: { colour: 'red' } }] },
      422,
      'FIELD_UNKNOWN',
      ['acts.0.facts.colour'],
    ],
    [
      'a document that is none',
      { acts: [approve, { ...send, documents: ['inventory', 'poem'] }] },
      422,
      'FIELD_UNKNOWN',
      ['acts.1.documents.1'],
    ],
    [
      'a unit that is not there',
      { acts: [{ ...approve, by: { unit: 'moon' } }] },
      422,
      'FIELD_INVALID',
      ['acts.0.by.unit'],
    ],
    [
      'a position that is none',
      { acts: [{ ...approve, by: { position: 'king' } }] },
      422,
      'FIELD_INVALID',
      ['acts.0.by.position'],
    ],
    [
      'a person',
      { acts: [{ ...approve, by: { person: 'city-eco.head' } }] },
      422,
      'FIELD_UNKNOWN',
      ['acts.0.by.person'],
    ],
    ['no instant', { acts: [approve, { act: 'send' }] }, 422, 'FIELD_INVALID', ['acts.1.occurredAt']],
    [
      '30 February',
      { acts: [{ ...approve, occurredAt: '2026-02-30T09:00:00+08:00' }] },
      422,
      'FIELD_INVALID',
      ['acts.0.occurredAt'],
    ],
    [
      'a party that is not there',
      { opening: { ...opening, parties: { ...opening.parties, police: 'moon' } } },
      422,
      'FIELD_INVALID',
      ['opening.parties.police'],
    ],
    [
      'an end before the last act',
      { acts: [approve], until: '2026-02-10T10:00:00+08:00' },
      422,
      'FIELD_INVALID',
      ['until'],
    ],
    [
      'a Monday worked and rested',
      { calendar: { holidays: [{ on: '2026-03-02', name: '假' }], makeUpDays: ['2026-03-02'] } },
      422,
      'FIELD_INVALID',
      ['calendar.makeUpDays.0', 'calendar.makeUpDays.0'],
    ],
    [
      'too many acts',
      { acts: Array.from({ length: ACTS_AT_MOST + 1 }, () => approve) },
      422,
      'FIELD_INVALID',
      ['acts'],
    ],
    [
      'an opening without documents',
      { opening: { ...opening, documents: ['caseReport'] } },
      422,
      'DOCUMENT_REQUIRED',
      ['opening.documents.taskForceRecord'],
    ],
    ['an act as a text', { acts: ['approve'] }, 422, 'FIELD_INVALID', ['acts']],
  ])('with %s is bad input', async (_what, change, status, code, paths) => {
    const answer = await caller.post(PATH, { opening, ...change });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(pathsOf(answer)).toEqual(paths);
  });

  it('takes no more acts that are dated back than can be judged at once', async () => {
    const alert = (minute: number) => ({
      act: 'alertPolice',
      occurredAt: `2026-02-10T10:${String(59 - minute).padStart(2, '0')}:00+08:00`,
      facts: { alertReason: '（推演）' },
    });
    const acts = Array.from({ length: DATED_BACK_AT_MOST + 2 }, (_, minute) => alert(minute));
    expect((await caller.post(PATH, { opening, acts: acts.slice(0, -1) })).status).toBe(200);
    expect(pathsOf(await caller.post(PATH, { opening, acts }))).toEqual([
      `acts.${DATED_BACK_AT_MOST + 1}.occurredAt`,
    ]);
  });

  it('is not opened by a kind of unit that the role does not admit', async () => {
    const parties = { ...opening.parties, police: 'city-court' };
    const answer = await caller.post(PATH, { opening: { ...opening, parties } });
    expect([answer.status, answer.body.code]).toEqual([422, 'PARTY_KIND_WRONG']);
  });

  it('is not opened when the rule that starts its clock was not in force', async () => {
    const answer = await caller.post(PATH, {
      opening: { ...opening, occurredAt: '2001-07-01T09:00:00+08:00' },
    });
    expect([answer.status, answer.body.code, answer.body.ruleId]).toEqual([
      422,
      'RULE_NOT_IN_FORCE',
      'FWD-01',
    ]);
  });
});
