import { lightOf, remaining } from './remaining-time.js';

const at = (instant: string): number => Date.parse(instant);

describe('remaining time', () => {
  it('counts whole days and hours to the due instant', () => {
    expect(remaining('2026-03-05T23:59:59.999+08:00', at('2026-03-03T20:00:00+08:00'))).toEqual({
      late: false,
      days: 2,
      hours: 3,
      minutes: 59,
    });
  });

  it('is late one millisecond after the due instant', () => {
    expect(remaining('2026-03-05T23:59:59.999+08:00', at('2026-03-06T00:00:00+08:00')).late).toBe(true);
  });
});

describe('the light of a duty', () => {
  const duty = { dueAt: '2026-03-09T23:59:59.999+08:00', conservativeDueOn: '2026-03-08' };

  it.each([
    { now: '2026-03-07T23:59:59+08:00', light: 'green', because: 'both readings are more than a day away' },
    { now: '2026-03-08T00:00:00+08:00', light: 'yellow', because: 'the strict reading ends within a day' },
    {
      now: '2026-03-09T10:00:00+08:00',
      light: 'yellow',
      because: 'the strict reading has run out, the lawful one has not',
    },
    { now: '2026-03-09T23:59:59.999+08:00', light: 'yellow', because: 'the last instant is still in time' },
    { now: '2026-03-10T00:00:00+08:00', light: 'red', because: 'the last lawful day is over' },
  ])('is $light at $now: $because', ({ now, light }) => {
    expect(lightOf(duty, at(now))).toBe(light);
  });

  it('has none where there is no due instant', () => {
    expect(lightOf({ dueAt: null, conservativeDueOn: null }, at('2026-03-08T00:00:00+08:00'))).toBe('none');
  });
});
