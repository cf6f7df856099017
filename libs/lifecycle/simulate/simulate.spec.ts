import { answerDue } from '#libs/periods/answer-due.js';
import { nationalCalendar } from '#libs/periods/editions.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { criminalTransferV2 } from '#workflows/criminal-transfer/v2.lifecycle.js';
import { on, relative, UNIT_KINDS } from '../../../workflows/fixtures/people.js';
import {
  dutyChanges,
  simulate,
  type Moment,
  type Simulation,
  type SupposedAct,
  type SupposedWorld,
  type Supposition,
} from './index.js';

const world: SupposedWorld = {
  find: relative,
  answer: (question) => {
    const { answer, detail } = answerDue(question, {
      calendar: nationalCalendar,
      activations: NO_ACTIVATIONS,
    });
    const facts = { ruleId: detail.ruleId };
    return { answer, refusal: detail.refusal && { code: detail.refusal, facts } };
  },
};

const opening: Supposition['opening'] = {
  at: on('2026-03-02 10:00'),
  by: {},
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
  unitKinds: UNIT_KINDS,
  facts: { summary: 't', suspectedOffence: 't', domain: 'general', ground: 'standard', enterprise: false },
  documents: ['taskForceRecord', 'caseReport'],
};

/** `decide/approve` at that time, in Beijing. */
const act = (step: string, at: string, more: Partial<SupposedAct> = {}): SupposedAct => {
  const [name = '', outcome] = step.split('/');
  return {
    act: name,
    ...(outcome === undefined ? {} : { outcome }),
    at: on(at),
    by: {},
    facts: {},
    documents: [],
    unitKinds: UNIT_KINDS,
    ...more,
  };
};
const sending = { documents: ['transferLetter', 'investigationReport', 'inventory'] };
const APPROVED = act('decide/approve', '2026-03-03 10:00');
const SENT = act('send/plain', '2026-03-03 16:00', sending);
const RECEIVED = act('receive', '2026-03-04 09:00', { documents: ['receipt'] });

const run = (acts: readonly SupposedAct[], until?: string, begun = opening): Simulation => {
  const supposition = { opening: begun, acts, ...(until === undefined ? {} : { until: on(until) }) };
  const course = simulate(criminalTransferV2, supposition, world);
  if ('refused' in course) throw new Error(JSON.stringify(course.refused));
  return course;
};
const stage = ({ state }: Pick<Simulation, 'state'>) => state.tracks['main'];
const refusals = ({ moments }: Simulation) => moments.map(({ refusal }) => refusal?.code ?? null);
const rungs = ({ consequences, at }: Moment) =>
  consequences.flatMap((one) => (one.kind === 'rung' ? [`${at} ${one.rung}`] : []));

describe('a supposed referral', () => {
  it('goes where the same acts would take a real one', () => {
    const course = run([APPROVED, SENT, RECEIVED]);
    expect(refusals(course)).toEqual([null, null, null, null]);
    expect(stage(course)).toBe('under-review');
    expect(course.state.duties.find(({ duty }) => duty === 'review')).toMatchObject({
      unit: 'city-police',
      status: 'open',
      due: '2026-03-09T15:59:59.999Z',
    });
  });

  it('tells what each step opened and discharged', () => {
    const { moments } = run([APPROVED, SENT]);
    const changes = moments.map(({ before, after }) => {
      const { opened, closed } = dutyChanges(before, after);
      return [opened.map(({ duty }) => duty), closed.map(({ id }) => id)];
    });
    expect(changes).toEqual([
      [['decide'], []],
      [['send'], ['decide#1']],
      [['receive'], ['send#2']],
    ]);
  });

  it('is performed by the first who may, unless unit and position are named', () => {
    const [, decided] = run([APPROVED]).moments;
    expect(decided?.by).toMatchObject({ unit: 'city-eco', position: 'principal-head' });
    const byDeputy = run([{ ...APPROVED, by: { position: 'deputy-head' } }]);
    expect(byDeputy.moments[1]?.refusal).toMatchObject({ code: 'ACT_NOT_YOURS' });
    const byOthers = run([{ ...APPROVED, by: { unit: 'city-police' } }]);
    expect(byOthers.moments[1]?.refusal).toMatchObject({ code: 'ACT_NOT_YOURS', facts: { because: 'unit' } });
  });

  it('leaves a refused step out, and tries the next', () => {
    const course = run([SENT, act('noSuchAct', '2026-03-03 09:00'), APPROVED, { ...SENT, documents: [] }]);
    expect(refusals(course)).toEqual([null, 'ACT_NOT_LAWFUL', 'UNKNOWN_ACT', null, 'DOCUMENT_REQUIRED']);
    expect(stage(course)).toBe('approved');
    expect(course.moments.map(({ index }) => index)).toEqual([null, 0, 1, 2, 3]);
  });

  it('is not opened by whom the definition does not let open it', () => {
    const parties = { ...opening.parties, police: 'city-court' };
    expect(simulate(criminalTransferV2, { opening: { ...opening, parties }, acts: [] }, world)).toEqual({
      refused: expect.objectContaining({ code: 'PARTY_KIND_WRONG' }) as unknown,
    });
  });

  it('is not opened by a rule that was not in force then', () => {
    const at = on('2001-07-01 10:00');
    expect(simulate(criminalTransferV2, { opening: { ...opening, at }, acts: [] }, world)).toEqual({
      refused: { code: 'RULE_NOT_IN_FORCE', facts: { ruleId: 'FWD-01' } },
    });
  });
});

describe('time in a supposed referral', () => {
  it('passes no further than to the last act, and its rungs are still to come', () => {
    const course = run([APPROVED]);
    expect(course.now).toBe(on('2026-03-03 10:00'));
    expect(course.moments.map(({ kind }) => kind)).toEqual(['opening', 'act']);
  });

  it('fires each rung at its own instant: reminder, overdue, and the government a day after', () => {
    const course = run([], '2026-03-10 09:00');
    expect(course.moments.flatMap(rungs)).toEqual([
      '2026-03-04T16:00:00.000Z decide#1/remind',
      '2026-03-05T16:00:00.000Z decide#1/overdue',
      '2026-03-06T16:00:00.000Z decide#1/government',
    ]);
    expect(course.now).toBe(on('2026-03-10 09:00'));
  });

  it('passes before an act is judged: what lapsed can no longer be used', () => {
    const ask = (at: string) =>
      act('requestReconsideration', at, {
        facts: { reconsiderationGround: 't' },
        documents: ['reconsiderationRequest'],
      });
    const notFiled = [
      APPROVED,
      SENT,
      RECEIVED,
      act('decideFiling/notFile', '2026-03-06 09:00', { facts: { notFilingReason: 't' } }),
      act('notifyNonFiling', '2026-03-06 15:00', { documents: ['notFilingNotice', 'returnedFile'] }),
    ];
    expect(stage(run(notFiled))).toBe('not-filed');
    expect(Object.values(run([...notFiled, ask('2026-03-09 09:00')]).state.tracks)).toContain(
      'reconsidering',
    );
    const late = run([...notFiled, ask('2026-04-10 09:00')]);
    expect(late.moments.at(-1)?.refusal).toMatchObject({ code: 'ACT_NOT_LAWFUL' });
  });

  it('takes an act that is dated back in its legal place', () => {
    const course = run([
      { ...APPROVED, at: on('2026-03-09 10:00') },
      { ...act('alertPolice', '2026-03-03 10:00'), facts: { alertReason: 't' } },
    ]);
    expect(course.moments.at(-1)).toMatchObject({ refusal: null, late: true });
    expect(stage(course)).toBe('approved');
  });
});

describe('the cost of supposing', () => {
  it('is milliseconds for twenty acts', () => {
    const asked = Array.from({ length: 8 }, (_, index) => [
      act('askSupplement', `2026-03-04 1${index}:10`, {
        facts: { missingMaterials: 't' },
        documents: ['supplementNotice'],
      }),
      act('supplement', `2026-03-04 1${index}:20`, { documents: ['supplementaryMaterials'] }),
    ]).flat();
    const filing = act('decideFiling/file', '2026-03-06 09:00', { documents: ['filingDecision'] });
    const acts = [APPROVED, SENT, RECEIVED, ...asked, filing];
    expect(acts).toHaveLength(20);
    expect(refusals(run(acts)).every((code) => code === null)).toBe(true);
    const times = Array.from({ length: 30 }, () => {
      const started = performance.now();
      run(acts, '2026-06-01 09:00');
      return performance.now() - started;
    });
    // Compiled, on a machine at rest, a tenth of it; others may be using this one. What is meant is the order of magnitude.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
