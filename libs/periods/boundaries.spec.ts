import { rules, versionInForce } from '#libs/law/catalogue.js';
import type { Rule, RuleVersion } from '#libs/law/rule.js';
import { standingAt } from '#libs/lifecycle/standing.js';
import { answerDue, type AnsweredDue } from './answer-due.js';
import { nationalCalendar, publishedEditions } from './editions.js';
import { byComputer } from './fixtures/by-hand/asked-of-both.js';
import * as rows from './fixtures/by-hand/boundary-rows.js';
import { byHand, type Question } from './fixtures/by-hand/by-hand.js';
import { dayBefore } from './fixtures/by-hand/days.js';
import { startThatEndsOn } from './fixtures/by-hand/start-that-ends-on.js';

const { instant, ...tables } = rows;

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each(table)(
    '$counting, $span from $from is due $due ($conservative): $because',
    ({ question, due, conservative }) => {
      const { dayEnds = '23:59:59.999' } = question;
      const at = (text: string): string => instant(text.length === 10 ? `${text}T${dayEnds}` : text);
      const expected = { dueAt: at(due), conservativeAt: at(conservative) };
      const asked = { ...question, editions: publishedEditions };
      expect(byComputer(asked)).toMatchObject(expected);
      expect(byHand(asked)).toMatchObject(expected);
    },
  );
});

/** Days on which a last day is easily counted wrong. */
const LAST_DAYS = [
  { on: '2025-01-27', is: 'the day before Spring Festival 2025' },
  { on: '2025-01-28', is: 'its first day' },
  { on: '2025-02-04', is: 'its last day' },
  { on: '2025-02-05', is: 'the day after it' },
  { on: '2025-02-08', is: 'the Saturday made up for it' },
  { on: '2025-09-28', is: 'the Sunday made up for National Day 2025' },
  { on: '2025-09-30', is: 'the day before National Day 2025' },
  { on: '2025-10-01', is: 'its first day' },
  { on: '2025-10-08', is: 'its last day' },
  { on: '2025-10-09', is: 'the day after it' },
  { on: '2026-02-14', is: 'the day before Spring Festival 2026, a made-up Saturday' },
  { on: '2026-02-15', is: 'its first day' },
  { on: '2026-02-23', is: 'its last day' },
  { on: '2026-02-24', is: 'the day after it' },
  { on: '2026-02-28', is: 'the Saturday made up for it' },
  { on: '2026-09-20', is: 'the Sunday made up for National Day 2026' },
  { on: '2026-09-30', is: 'the day before National Day 2026' },
  { on: '2026-10-01', is: 'its first day' },
  { on: '2026-10-07', is: 'its last day' },
  { on: '2026-10-08', is: 'the day after it' },
];

const hasSpan = ({ period }: RuleVersion): boolean => period !== null && 'length' in period;

const questionOf = ({ period, counting, direction }: RuleVersion, startAt: string): Question => {
  if (!period || !('length' in period)) throw new Error('gives no span');
  const back = direction && { direction };
  return {
    span: period,
    counting,
    ...back,
    startAt,
    pauses: [],
    extensions: [],
    editions: publishedEditions,
  };
};

const answerOf = (rule: Rule, startAt: string): AnsweredDue =>
  answerDue(
    { rule: rule.id, startAt, pauses: [], extensions: [], edition: '' },
    { calendar: nationalCalendar, activations: new Map([[rule.id, { demonstration: true }]]) },
  );

const withSpan = rules.flatMap((rule) =>
  rule.versions.filter(hasSpan).map((version) => ({ id: rule.id, rule, version })),
);

describe.each(withSpan)('$id, $version.period.length $version.period.unit', ({ rule, version }) => {
  const starts = LAST_DAYS.flatMap(({ on, is }) => {
    const start = startThatEndsOn(on, questionOf(version, instant(on)));
    return start === null ? [] : [{ start, on, is }];
  });
  const inForce = starts.filter(({ start }) => {
    const found = versionInForce(rule, start);
    return 'version' in found && found.version === version;
  });

  it('ends on such days for enough starts', () => {
    expect(starts.length).toBeGreaterThanOrEqual(10);
    expect(inForce.length).toBeGreaterThan(0);
  });

  it.each(inForce)('from $start its last day is $on, $is', ({ start }) => {
    for (const time of ['T00:00:00.000', 'T10:00:00.000', 'T23:59:59.999']) {
      const { answer, detail } = answerOf(rule, instant(start + time));
      const expected = byHand(questionOf(version, instant(start + time)));
      expect({ ...answer, on: detail.dueOn, strict: detail.conservativeDueOn }).toEqual({
        due: expected.dueAt,
        conservative: expected.conservativeAt,
        on: expected.dueOn,
        strict: expected.conservativeDueOn,
      });
    }
  });

  it('is in time at each due instant, and late one millisecond after it', () => {
    const kind = 'deadline';
    for (const { start } of inForce) {
      const { due } = answerOf(rule, instant(start)).answer;
      const { dueAt } = byHand(questionOf(version, instant(start)));
      const after = (milliseconds: number): string => {
        const now = new Date(Date.parse(dueAt) + milliseconds).toISOString();
        return standingAt({ status: 'open', paused: false, kind, due }, now);
      };
      expect([start, after(-1), after(0), after(1), after(60_000)]).toEqual([
        start,
        'open',
        'open',
        'overdue',
        'overdue',
      ]);
    }
  });
});

describe('before its first version', () => {
  const versions = rules.map((rule) => ({ id: rule.id, rule, first: rule.versions[0].inForceFrom }));

  it.each(versions)('$id of $first is not in force: no older one is invented', ({ rule, first }) => {
    const refused = {
      code: 'RULE_NOT_IN_FORCE',
      facts: { rule: rule.id, on: dayBefore(first), inForceFrom: first },
    };
    expect(versionInForce(rule, dayBefore(first))).toEqual({ refused });
    expect(versionInForce(rule, first)).toEqual({ version: rule.versions[0] });
    const { answer, detail } = answerOf(rule, instant(`${dayBefore(first)}T23:59:59.999`));
    expect(answer).toEqual({ due: null, conservative: null });
    expect(detail.refusal).toBe('RULE_NOT_IN_FORCE');
    expect(answerOf(rule, instant(`${first}T00:00:00.000`)).detail.refusal).toBeNull();
  });

  it.each([
    { rule: 'REV-12', from: '2021-07-15', because: '行政处罚法修订' },
    { rule: 'JUD-01', from: '2023-11-16', because: '法释〔2023〕11号' },
    { rule: 'REC-02', from: '2024-01-01', because: '行政复议法修订：十日是工作日' },
    { rule: 'MED-08', from: '2024-01-01', because: '民事诉讼法条号' },
    { rule: 'REV-02', from: '2024-11-26', because: '行刑反向衔接工作指引' },
    { rule: 'REV-08', from: '2026-01-01', because: '治安管理处罚法修订' },
    { rule: 'ADM-01', from: '2026-02-01', because: '行政执法监督条例' },
    { rule: 'REL-03', from: '2026-07-01', because: '社会救助法' },
    { rule: 'ECO-05', from: '2026-08-15', because: '生态环境法典' },
  ])('$rule begins on $from: $because', ({ rule, from }) => {
    expect(versions.find(({ id }) => id === rule)?.first).toBe(from);
  });
});
