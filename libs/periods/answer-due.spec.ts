import { ruleOf } from '#libs/law/catalogue.js';
import type { Rule } from '#libs/law/rule.js';
import type { DueQuestion } from '#libs/lifecycle/state.js';
import { answerDue } from './answer-due.js';
import { nationalCalendar } from './editions.js';
import { at10, lengthening } from './fixtures/asked.js';
import { NO_ACTIVATIONS } from './rule-status.js';

const asking = (question: Partial<DueQuestion>): DueQuestion => ({
  rule: 'FWD-04',
  startAt: at10('2026-02-13'),
  pauses: [],
  extensions: [],
  edition: '',
  ...question,
});
const answering = { calendar: nationalCalendar, activations: NO_ACTIVATIONS };

const statute = ruleOf('FWD-04')!;
const [version] = statute.versions;
const unverified: Rule = {
  ...statute,
  id: 'TRY-01',
  standing: { ...statute.standing, activeByDefault: false },
  versions: [{ ...version, extensions: { 'to-7': lengthening('to', { length: 7, unit: 'day' }) } }],
};
const local: Rule = { ...statute, id: 'local:try', tier: 'local' };
const longer: Rule = {
  ...statute,
  id: 'TRY-03',
  versions: [{ ...version, extensions: { 'to-7': lengthening('to', { length: 7, unit: 'day' }) } }],
};
const rules = (id: string) => [unverified, local, longer].find((rule) => rule.id === id) ?? ruleOf(id);

describe('the answer to a question about time', () => {
  it('is both readings, with the reasons beside them', () => {
    const { answer, detail } = answerDue(asking({}), answering);
    expect(answer).toEqual({ due: '2026-02-24T15:59:59.999Z', conservative: '2026-02-16T15:59:59.999Z' });
    expect(detail).toMatchObject({
      ruleId: 'FWD-04',
      ruleStatus: 'active',
      versionInForceFrom: '2020-08-07',
      dueOn: '2026-02-24',
      conservativeDueOn: '2026-02-16',
      years: [2026],
      editions: ['2026-1'],
      refusal: null,
    });
    expect(detail.explanation[0]).toContain('第八条');
  });

  it('says that it is provisional where a year has no edition', () => {
    expect(answerDue(asking({ startAt: at10('2026-12-30') }), answering).answer).toEqual({
      due: '2027-01-04T15:59:59.999Z',
      conservative: '2027-01-02T15:59:59.999Z',
      provisional: true,
    });
  });

  it('takes the pauses into account', () => {
    const stood = { from: at10('2026-03-03'), to: at10('2026-03-05') };
    const { detail } = answerDue(asking({ startAt: at10('2026-03-02'), pauses: [stood] }), answering);
    expect([detail.conservativeDueOn, detail.dueOn]).toEqual(['2026-03-07', '2026-03-09']);
  });

  it('is none for a start one day before the rule was in force, and some on the day', () => {
    const before = answerDue(asking({ startAt: '2020-08-06T15:59:59.999Z' }), answering);
    expect(before.answer).toEqual({ due: null, conservative: null });
    expect(before.detail).toMatchObject({
      refusal: 'RULE_NOT_IN_FORCE',
      ruleStatus: 'active',
      versionInForceFrom: null,
      dueOn: null,
    });
    expect(before.detail.explanation).toEqual([
      '规则FWD-04自2020年8月7日起施行，不适用于此前起算的期限，也不推定更早的版本。',
    ]);
    expect(answerDue(asking({ startAt: '2020-08-06T16:00:00.000Z' }), answering).answer.due).toBe(
      '2020-08-10T15:59:59.999Z',
    );
  });

  it.each([
    { rule: 'TRY-01', activations: [], ruleStatus: 'unverified', due: null, says: '期限待核' },
    {
      rule: 'TRY-01',
      activations: ['TRY-01'],
      ruleStatus: 'activated-unverified',
      due: '2026-03-05T15:59:59.999Z',
      says: '未经核实',
    },
    {
      rule: 'local:try',
      activations: [],
      ruleStatus: 'local',
      due: '2026-03-05T15:59:59.999Z',
      says: '不是法定期限',
    },
    { rule: 'FWD-04', activations: [], ruleStatus: 'active', due: '2026-03-05T15:59:59.999Z', says: '依据' },
  ])(
    'of $rule with activations $activations is $due, $ruleStatus',
    ({ rule, activations, ruleStatus, due, says }) => {
      const asked = asking({ rule, startAt: at10('2026-03-02') });
      const { answer, detail } = answerDue(asked, {
        ...answering,
        rules,
        activations: new Map(activations.map((id) => [id, { demonstration: false }])),
      });
      expect(answer.due).toBe(due);
      expect(detail.ruleStatus).toBe(ruleStatus);
      expect(detail.explanation[0]).toContain(says);
    },
  );

  it('counts an extension, and leaves out one by a rule that nobody put in use', () => {
    const extended = (extension: string) =>
      answerDue(asking({ startAt: at10('2026-03-02'), extensions: [extension] }), { ...answering, rules });
    expect(extended('TRY-03:to-7').detail.dueOn).toBe('2026-03-09');
    const left = extended('TRY-01:to-7');
    expect(left.detail).toMatchObject({ dueOn: '2026-03-05', ruleStatus: 'active' });
    expect(left.detail.explanation[0]).toBe(
      '注意：规则TRY-01的来源未经核实，且未启用，延长至7日（案情复杂）未计入。',
    );
  });

  it.each([
    { rule: null, setOn: '2026-03-07', dueOn: '2026-03-07', because: 'a named Saturday stays a Saturday' },
    { rule: 'FWD-04', setOn: '2026-03-04', dueOn: '2026-03-04', because: 'earlier than the maximum' },
    { rule: 'FWD-04', setOn: '2026-03-20', dueOn: '2026-03-05', because: 'no later than the maximum' },
  ])('of a day that the issuer set, under $rule: $dueOn, $because', ({ rule, setOn, dueOn }) => {
    const { answer, detail } = answerDue(asking({ rule, setOn, startAt: at10('2026-03-02') }), answering);
    expect(detail).toMatchObject({ dueOn, conservativeDueOn: dueOn });
    expect(answer.due).toBe(`${dueOn}T15:59:59.999Z`);
  });

  it('moves a day that the issuer set by the days that the clock stood', () => {
    const stood = { from: at10('2026-03-03'), to: at10('2026-03-05') };
    const { detail } = answerDue(
      asking({ rule: null, setOn: '2026-03-06', startAt: at10('2026-03-02'), pauses: [stood] }),
      answering,
    );
    expect(detail.dueOn).toBe('2026-03-08');
  });

  it('caps a set day by a maximum in hours at its exact instant', () => {
    const { answer } = answerDue(
      asking({ rule: 'FWD-02', setOn: '2026-03-03', startAt: at10('2026-03-02') }),
      answering,
    );
    expect(answer.due).toBe('2026-03-03T02:00:00.000Z');
  });

  it('is none without rule and day', () => {
    const { answer, detail } = answerDue(asking({ rule: null }), answering);
    expect(answer).toEqual({ due: null, conservative: null });
    expect(detail).toMatchObject({ ruleStatus: null, refusal: null, explanation: ['没有固定期限。'] });
  });

  it('says of a rule that was put in use for show that it was', () => {
    const activations = new Map([['TRY-01', { demonstration: true }]]);
    const asked = asking({ rule: 'TRY-01', startAt: at10('2026-03-02') });
    const { detail } = answerDue(asked, { ...answering, rules, activations });
    expect(detail.explanation[0]).toBe('注意：未核实·演示启用。');
  });

  it.each([
    { rule: 'MAN-01', at: '2026-03-02', says: '应当立即履行' },
    { rule: 'REV-06', at: '2026-03-02', says: '应当及时履行' },
    { rule: 'CMP-01', at: '2026-03-02', says: '不设期间' },
    { rule: 'local:nobody-set-it', at: '2026-03-02', says: '本部署没有为此设定期限' },
  ])('of $rule is none, and says why: $says', ({ rule, at, says }) => {
    const { answer, detail } = answerDue(asking({ rule, startAt: at10(at) }), answering);
    expect(answer).toEqual({ due: null, conservative: null });
    expect(detail.explanation.join('')).toContain(says);
  });

  it('lets a criminal period end on a day of rest while the suspect is in custody', () => {
    const asked = asking({ rule: 'FWD-17', startAt: at10('2026-02-12') });
    expect(answerDue(asked, answering).detail.dueOn).toBe('2026-02-24');
    const held = answerDue({ ...asked, inCustody: true }, answering);
    expect(held.detail.dueOn).toBe('2026-02-15');
    expect(held.detail.explanation.join('')).toContain('在押期间');
  });

  it('is none after the last day of a repealed version', () => {
    const repealed: Rule = {
      ...statute,
      id: 'TRY-04',
      versions: [{ ...version, inForceUntil: '2026-08-14' }],
    };
    const asked = (on: string) =>
      answerDue(asking({ rule: 'TRY-04', startAt: at10(on) }), { ...answering, rules: () => repealed });
    expect(asked('2026-08-14').answer.due).toBe('2026-08-17T15:59:59.999Z');
    expect(asked('2026-08-15')).toMatchObject({
      answer: { due: null },
      detail: {
        refusal: 'RULE_NOT_IN_FORCE',
        explanation: ['规则TRY-04已于2026年8月14日后不再施行，不适用于此后起算的期限。'],
      },
    });
  });

  it('does not exist for a rule that nobody knows, nor for an extension that it does not offer', () => {
    expect(() => answerDue(asking({ rule: 'NOPE-01' }), answering)).toThrow('no rule NOPE-01');
    const extended = (extension: string) => () =>
      answerDue(asking({ extensions: [extension] }), { ...answering, rules });
    expect(extended('NOPE-01:to-7')).toThrow('no rule for the extension NOPE-01:to-7');
    expect(extended('TRY-03:to-9')).toThrow('no extension TRY-03:to-9');
    expect(extended('TRY-03')).toThrow('no rule for the extension TRY-03');
    expect(extended('TRY-03:constructor')).toThrow('no extension');
  });
});
