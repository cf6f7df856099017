import fc from 'fast-check';
import type { Period, Rollover } from '#libs/law/rule.js';
import { beijingDay } from './beijing.js';
import { nationalCalendar } from './editions.js';
import { due, invented } from './fixtures/asked.js';

const from = Date.parse('2024-12-01T00:00:00.000Z');
const until = Date.parse('2027-03-01T00:00:00.000Z');
const instant = fc.integer({ min: from, max: until }).map((at) => new Date(at).toISOString());
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ unit: fc.constant('hour' as const), length: fc.integer({ min: 1, max: 96 }) }),
  fc.record({
    unit: fc.constantFrom('day' as const, 'working-day' as const),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ unit: fc.constant('month' as const), length: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant('year' as const), length: fc.integer({ min: 1, max: 2 }) }),
);
const rollover = fc.constantFrom<Rollover>('none', 'criminal', 'civil', 'silent');
const rule = fc.tuple(period, rollover).map(([counted, rolls]) => invented(counted, rolls));
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
        fc.constantFrom<Rollover>('criminal', 'civil', 'silent'),
        instant,
        (counted, rolls, startAt) => {
          fc.pre(counted.unit !== 'hour');
          expect(nationalCalendar.statusOf(due(invented(counted, rolls), startAt).dueOn).working).toBe(true);
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
});
