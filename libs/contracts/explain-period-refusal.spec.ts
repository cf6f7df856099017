import { computePeriod, type PeriodQuestion } from '#libs/periods/compute-period.js';
import { nationalCalendar } from '#libs/periods/editions.js';
import { PERIOD_REFUSAL_CODES, type PeriodRefusalCode } from '#libs/periods/refusal.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { explainPeriodRefusal } from './explain-period-refusal.js';

const document = '示例文书1号';
const suspend = (at: string) => ({ kind: 'suspend', at, document }) as const;
const extend = (at: string, extension: string, approvedBy: 'unit-head' | 'superior-head' | null = null) =>
  ({ kind: 'extend', at, extension, approvedBy, document }) as const;
const exclude = (at: string, until: string, ground: string) =>
  ({ kind: 'exclude', at, until, ground, document }) as const;

const START = '2026-03-02T10:00:00+08:00';
const LATER = '2026-03-04T10:00:00+08:00';
const AFTER = '2027-03-04T10:00:00+08:00';
const review = { ruleId: 'REV-08', startAt: START };

const questions: readonly {
  readonly code: PeriodRefusalCode;
  readonly asked: PeriodQuestion;
  readonly says: string;
}[] = [
  { code: 'UNKNOWN_RULE', asked: { ruleId: 'FWD-99', startAt: START }, says: 'FWD-99' },
  { code: 'RULE_INACTIVE', asked: { ruleId: 'FWD-05', startAt: START }, says: '期限待核' },
  {
    code: 'RULE_NOT_IN_FORCE',
    asked: { ruleId: 'FWD-04', startAt: '2020-08-06T10:00:00+08:00' },
    says: '2020年8月7日起施行',
  },
  {
    code: 'SET_DAY_NOT_OFFERED',
    asked: { ruleId: 'FWD-04', startAt: START, setOn: '2026-03-04' },
    says: '没有规定可以由发出文书的机关指定末日',
  },
  {
    code: 'SET_DAY_BEFORE_START',
    asked: { ruleId: 'SUG-02', startAt: START, setOn: '2026-03-02' },
    says: '不晚于起算之日',
  },
  {
    code: 'EXTENSION_OUT_OF_ORDER',
    asked: { ruleId: 'ENF-09', startAt: START, events: [extend(LATER, 'by-1'), extend(LATER, 'by-2')] },
    says: '不能与延长1年',
  },
  { code: 'RULE_WITHOUT_PERIOD', asked: { ruleId: 'CMP-01', startAt: START }, says: '不设期间' },
  {
    code: 'CALENDAR_NOT_PUBLISHED',
    asked: { ruleId: 'REV-02', startAt: '2026-12-18T10:00:00+08:00', final: true },
    says: '2027年',
  },
  {
    code: 'INSTANT_BEFORE_CAUSE',
    asked: { ...review, events: [suspend('2026-03-01T10:00:00+08:00')] },
    says: '2026年3月1日10:00:00',
  },
  {
    code: 'SPAN_REVERSED',
    asked: { ...review, events: [exclude(LATER, START, '鉴定期间')] },
    says: '2026年3月2日10:00:00',
  },
  {
    code: 'ALREADY_SUSPENDED',
    asked: { ...review, events: [suspend(START), suspend(LATER)] },
    says: '2026年3月4日10:00:00',
  },
  {
    code: 'RESUME_WITHOUT_SUSPENSION',
    asked: { ...review, events: [{ kind: 'resume', at: LATER, document }] },
    says: '并未中止',
  },
  { code: 'SUSPENSION_AFTER_EXPIRY', asked: { ...review, events: [suspend(AFTER)] }, says: '届满' },
  {
    code: 'SUSPENSION_NOT_OFFERED',
    asked: { ruleId: 'PEN-03', startAt: START, events: [suspend(LATER)] },
    says: '向前倒推',
  },
  {
    code: 'EXCLUSION_NOT_OFFERED',
    asked: { ...review, events: [exclude(START, LATER, '春游')] },
    says: '鉴定期间、听证期间',
  },
  {
    code: 'EXTENSION_NOT_OFFERED',
    asked: { ...review, events: [extend(LATER, 'to-900')] },
    says: 'by-30',
  },
  {
    code: 'EXTENSION_NOT_OFFERED',
    asked: { ruleId: 'FWD-04', startAt: START, events: [extend(LATER, 'to-30')] },
    says: '没有规定任何一项',
  },
  {
    code: 'EXTENSION_USED_UP',
    asked: {
      ...review,
      events: [1, 2, 3].map(() => extend(LATER, 'by-30', 'superior-head')),
    },
    says: '至多2次',
  },
  {
    code: 'EXTENSION_AFTER_EXPIRY',
    asked: { ...review, events: [extend(AFTER, 'by-30', 'superior-head')] },
    says: '2027年3月4日10:00:00',
  },
  {
    code: 'EXTENSION_LEVEL_TOO_LOW',
    asked: { ...review, events: [extend(LATER, 'by-30', 'unit-head')] },
    says: '批准层级不够',
  },
];

describe('why no period can be answered', () => {
  it.each(questions)('$code says $says', ({ code, asked, says }) => {
    const answer = computePeriod(asked, { calendar: nationalCalendar, activations: NO_ACTIVATIONS });
    if (!('refused' in answer)) throw new Error(`answered: ${answer.dueOn}`);
    expect(answer.refused.code).toBe(code);
    const sentence = explainPeriodRefusal(answer.refused);
    expect(sentence).toContain(says);
    expect(sentence).toMatch(/^[^\n]+。$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has a sentence for every code', () => {
    expect(new Set(questions.map(({ code }) => code))).toEqual(new Set(PERIOD_REFUSAL_CODES));
  });
});
