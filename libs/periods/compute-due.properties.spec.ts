import fc from 'fast-check';
import type { Counting, Span } from '#libs/law/rule.js';
import { beijingDay } from './beijing.js';
import { nationalCalendar } from './editions.js';
import { due, invented } from './fixtures/asked.js';
import { dayOf } from './iso-date.js';

const from = Date.parse('2024-12-01T00:00:00.000Z');
const until = Date.parse('2027-03-01T00:00:00.000Z');
const instant = fc.integer({ min: from, max: until }).map((at) => new Date(at).toISOString());
const period: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ unit: fc.constant('hour' as const), length: fc.integer({ min: 1, max: 96 }) }),
  fc.record({
    unit: fc.constantFrom('day' as const, 'working-day' as const),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ unit: fc.constant('month' as const), length: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant('year' as const), length: fc.integer({ min: 1, max: 2 }) }),
);
const OF_DAYS = [
  'criminal',
  'civil',
  'administrative-penalty-law',
  'administrative-enforcement-law',
  'administrative-reconsideration-law',
  'calendar-days',
  'silent',
] as const satisfies readonly Counting[];
const countingOf = ({ unit }: Span): fc.Arbitrary<Counting> => {
  if (unit === 'hour') return fc.constantFrom('hours', 'hours-from-next');
  return unit === 'working-day' ? fc.constant('working-days') : fc.constantFrom(...OF_DAYS);
};
const rule = period.chain((span) => countingOf(span).map((counting) => invented(span, counting)));
const pauses = fc.array(
  fc.tuple(instant, instant).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  { maxLength: 3 },
);

describe('every period, from every instant of 2025 and 2026', () => {
  it('ends after it starts, and never before its conservative reading', () => {
    fc.assert(
      fc.property(rule, instant, pauses, (asked, startAt, stood) => {
        const answer = due(asked, startAt, stood);
        expect(answer.dueAt > startAt).toBe(true);
        expect(answer.conservativeAt > startAt).toBe(true);
        expect(answer.conservativeAt <= answer.dueAt).toBe(true);
        expect([beijingDay(answer.dueAt), beijingDay(answer.conservativeAt)]).toEqual([
          answer.dueOn,
          answer.conservativeDueOn,
        ]);
      }),
    );
  });

  it('never ends earlier for starting later', () => {
    fc.assert(
      fc.property(rule, instant, instant, (asked, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const [early, late] = [due(asked, first), due(asked, second)];
        expect(early.dueAt <= late.dueAt).toBe(true);
        expect(early.conservativeAt <= late.conservativeAt).toBe(true);
      }),
    );
  });

  it('is never shortened by a pause', () => {
    fc.assert(
      fc.property(rule, instant, pauses, (asked, startAt, stood) => {
        const [plain, paused] = [due(asked, startAt), due(asked, startAt, stood)];
        expect(plain.dueAt <= paused.dueAt).toBe(true);
        expect(plain.conservativeAt <= paused.conservativeAt).toBe(true);
      }),
    );
  });

  it('ends on a working day wherever the law or an analogy rolls it', () => {
    fc.assert(
      fc.property(
        period,
        fc.constantFrom<Counting>('criminal', 'civil', 'silent'),
        instant,
        (counted, rolls, startAt) => {
          fc.pre(counted.unit !== 'hour' && counted.unit !== 'working-day');
          expect(nationalCalendar.isWorking(dayOf(due(invented(counted, rolls), startAt).dueOn))).toBe(true);
        },
      ),
    );
  });

  it('is provisional exactly where it rests on a year without an edition', () => {
    fc.assert(
      fc.property(rule, instant, (asked, startAt) => {
        const answer = due(asked, startAt);
        expect(answer.explanation.some((sentence) => sentence.startsWith('暂定'))).toBe(answer.provisional);
      }),
    );
  });

  it('explains the very day that it answers', () => {
    fc.assert(
      fc.property(rule, instant, pauses, (asked, startAt, stood) => {
        const answer = due(asked, startAt, stood);
        const last = answer.explanation.at(-1) ?? '';
        const [year, month, day] = answer.dueOn.split('-').map(Number);
        expect(last).toMatch(/^结论：/);
        expect(last).toContain(`${year}年${month}月${day}日`);
      }),
    );
  });

  it('counts back so that the whole period, counted forward again, ends before the event', () => {
    const backwards = period.filter(({ unit }) => unit === 'day' || unit === 'working-day');
    fc.assert(
      fc.property(backwards, instant, (span, eventAt) => {
        const counting: Counting = span.unit === 'day' ? 'silent' : 'working-days';
        const latest = due(invented(span, counting, { direction: 'before' }), eventAt);
        const between = due(invented(span, span.unit === 'day' ? 'calendar-days' : counting), latest.dueAt);
        expect(between.dueOn < beijingDay(eventAt)).toBe(true);
        expect(latest.conservativeAt <= latest.dueAt).toBe(true);
        const tooLate = new Date(Date.parse(latest.dueAt) + 1).toISOString();
        const shorter = due(invented(span, span.unit === 'day' ? 'calendar-days' : counting), tooLate);
        expect(shorter.dueOn >= beijingDay(eventAt)).toBe(true);
      }),
    );
  });
});
