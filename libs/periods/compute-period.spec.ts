import { computePeriod, type PeriodQuestion } from './compute-period.js';
import { nationalCalendar } from './editions.js';
import { at10 } from './fixtures/asked.js';
import { NO_ACTIVATIONS } from './rule-status.js';

const using = { calendar: nationalCalendar, activations: NO_ACTIVATIONS };
const ask = (question: Partial<PeriodQuestion>) =>
  computePeriod({ ruleId: 'FWD-04', startAt: at10('2026-02-13'), ...question }, using);
const document = '示例文书1号';

describe('a question about a period', () => {
  it('is answered with both readings, the source and the reasons', () => {
    expect(ask({})).toMatchObject({
      ruleId: 'FWD-04',
      ruleStatus: 'active',
      versionInForceFrom: '2020-08-07',
      dueAt: '2026-02-24T15:59:59.999Z',
      conservativeDueAt: '2026-02-16T15:59:59.999Z',
      dueOn: '2026-02-24',
      conservativeDueOn: '2026-02-16',
      provisional: false,
      editions: ['2026-1'],
      citation: { article: '第八条' },
    });
    expect(ask({})).not.toHaveProperty('ledger');
  });

  it('takes in what was done to the clock (expert case A-7: 37 days used, 53 left from 12 January)', () => {
    const answer = ask({
      ruleId: 'PEN-01',
      startAt: at10('2025-11-03'),
      events: [
        { kind: 'suspend', at: at10('2025-12-10'), document },
        { kind: 'resume', at: at10('2026-01-12'), document },
      ],
      asOf: at10('2026-01-12'),
    });
    expect(answer).toMatchObject({
      dueOn: '2026-03-06',
      ledger: { total: 90, consumed: 37, remaining: 53, runningSince: at10('2026-01-12') },
    });
  });

  it('has no due day while the clock stands', () => {
    const answer = ask({
      ruleId: 'PEN-01',
      startAt: at10('2025-11-03'),
      events: [{ kind: 'suspend', at: at10('2025-12-10'), document }],
    });
    expect(answer).toMatchObject({
      dueAt: null,
      explanation: [
        expect.stringMatching(/^依据：《中华人民共和国行政处罚法/),
        '经过：2025年12月10日10:00:00中止，文书：示例文书1号。',
        expect.stringMatching(/^中止依据：FWD-20 .*来源未经核实，待核/),
        '结论：自2025年12月10日10:00:00（北京时间）起中止，恢复前没有届满日。',
      ],
      ledger: { consumed: 37, suspendedSince: at10('2025-12-10') },
    });
  });

  it('lets the issuer set a day within the maximum, and a criminal period end in custody', () => {
    expect(ask({ ruleId: 'JUD-01', startAt: at10('2026-03-02'), setOn: '2026-03-20' })).toMatchObject({
      dueOn: '2026-03-20',
    });
    const later = ask({ ruleId: 'JUD-01', startAt: at10('2026-03-02'), setOn: '2026-06-29' });
    expect(later).toMatchObject({ dueOn: '2026-06-29' });
    expect('explanation' in later && later.explanation.filter((one) => one.startsWith('结论'))).toHaveLength(
      1,
    );
    expect(ask({ ruleId: 'SUG-02', startAt: at10('2026-03-02'), setOn: '2026-06-29' })).toMatchObject({
      dueOn: '2026-05-06',
    });
    expect(ask({ ruleId: 'FWD-17', startAt: at10('2026-02-12'), inCustody: true })).toMatchObject({
      dueOn: '2026-02-15',
    });
  });

  it('says where no text lets the clock be stopped', () => {
    const stopped = ask({
      startAt: at10('2026-03-02'),
      events: [
        { kind: 'suspend', at: at10('2026-03-03'), document },
        { kind: 'resume', at: at10('2026-03-20'), document },
      ],
    });
    expect('explanation' in stopped && stopped.explanation).toContain(
      '注意：规则库中没有规定本期限可以中止的条文，依所附文书计算，待核。',
    );
  });

  it('names no day for what is owed at once', () => {
    expect(ask({ ruleId: 'MAN-01' })).toMatchObject({ dueAt: null, dueOn: null, provisional: false });
  });

  it.each<{ question: Partial<PeriodQuestion>; code: string; because: string }>([
    { question: { ruleId: 'FWD-99' }, code: 'UNKNOWN_RULE', because: 'no such rule' },
    { question: { ruleId: 'constructor' }, code: 'UNKNOWN_RULE', because: 'no rule either' },
    { question: { ruleId: 'REV-05' }, code: 'RULE_INACTIVE', because: 'its source was never seen' },
    {
      question: { startAt: at10('2020-08-06') },
      code: 'RULE_NOT_IN_FORCE',
      because: 'one day before its first version',
    },
    {
      question: { ruleId: 'CMP-01' },
      code: 'RULE_WITHOUT_PERIOD',
      because: 'it says how others are counted',
    },
    {
      question: { ruleId: 'REV-02', startAt: at10('2026-12-25'), final: true },
      code: 'CALENDAR_NOT_PUBLISHED',
      because: 'nobody knows the working days of 2027 yet',
    },
    {
      question: { events: [{ kind: 'resume', at: at10('2026-02-14'), document }] },
      code: 'RESUME_WITHOUT_SUSPENSION',
      because: 'nothing stood',
    },
    {
      question: { ruleId: 'MAN-01', asOf: at10('2026-03-01') },
      code: 'RULE_WITHOUT_PERIOD',
      because: 'what is owed at once has no ledger',
    },
  ])('is refused with $code: $because', ({ question, code }) => {
    expect(ask(question)).toMatchObject({ refused: { code } });
  });

  it('is answered provisionally, with the reason, where nobody asks for a final answer', () => {
    const answer = ask({ ruleId: 'REV-02', startAt: at10('2026-12-25') });
    expect(answer).toMatchObject({ provisional: true, editions: ['2026-1'] });
    expect('explanation' in answer && answer.explanation.join('')).toContain('尚无2027年放假安排');
  });
});
