import { daysLate, dueBefore, lightOf, lightsAt } from './lights.js';

const NOW = '2026-03-10T02:00:00.000Z';

describe('lights of a duty', () => {
  it.each<[string, string | null, string | null, string]>([
    ['red', '2026-03-10T01:59:59.999Z', '2026-03-10T01:59:59.999Z', 'a millisecond late'],
    ['yellow', '2026-03-10T02:00:00.000Z', '2026-03-10T02:00:00.000Z', 'its due instant is in time'],
    [
      'yellow',
      '2026-03-13T02:00:00.000Z',
      '2026-03-13T02:00:00.000Z',
      'three days exactly are within three days',
    ],
    ['green', '2026-03-13T02:00:00.001Z', '2026-03-13T02:00:00.001Z', 'a millisecond more is not'],
    [
      'yellow',
      '2026-03-16T15:59:59.999Z',
      '2026-03-09T15:59:59.999Z',
      'the earlier reading warns, and does not accuse',
    ],
    ['green', null, null, 'nothing is counted'],
  ])('are %s with %s (earlier reading %s): %s', (light, dueAt, conservativeAt, _because) => {
    expect(lightOf({ dueAt, conservativeAt }, lightsAt(NOW))).toBe(light);
  });
});

describe('days late', () => {
  it.each([
    [
      '2026-03-09T15:59:59.999Z',
      '2026-03-09T16:00:00.000Z',
      1,
      'the day after the last day begins at midnight',
    ],
    ['2026-03-10T01:00:00.000Z', '2026-03-10T02:00:00.000Z', 0, 'a period in hours ended today'],
    ['2026-02-27T15:59:59.999Z', NOW, 11, 'February has 28 days'],
  ])('of a duty due %s at %s are %d: %s', (dueAt, now, days) => {
    expect(daysLate(dueAt, now)).toBe(days);
    expect(dueAt < dueBefore(days, now)).toBe(true);
    expect(dueAt < dueBefore(days + 1, now)).toBe(false);
  });
});
