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
  const threeDays = {
    openedAt: '2026-03-05T10:00:00+08:00',
    dueAt: '2026-03-09T23:59:59.999+08:00',
    conservativeDueOn: '2026-03-08',
  };

  it.each([
    {
      now: '2026-03-07T18:00:00+08:00',
      light: 'green',
      because: 'two thirds of the strict reading are not over',
    },
    {
      now: '2026-03-07T20:00:00+08:00',
      light: 'yellow',
      because: 'the last third of the strict reading runs',
    },
    {
      now: '2026-03-09T10:00:00+08:00',
      light: 'yellow',
      because: 'the strict reading has run out, the lawful one has not',
    },
    { now: '2026-03-09T23:59:59.999+08:00', light: 'yellow', because: 'the last instant is still in time' },
    { now: '2026-03-10T00:00:00+08:00', light: 'red', because: 'the last lawful day is over' },
  ])('is $light at $now: $because', ({ now, light }) => {
    expect(lightOf(threeDays, at(now))).toBe(light);
  });

  it('does not warn of a 24-hour duty before its last 8 hours', () => {
    const aDay = {
      openedAt: '2026-03-05T10:00:00+08:00',
      dueAt: '2026-03-06T10:00:00+08:00',
      conservativeDueOn: null,
    };
    expect(lightOf(aDay, at('2026-03-06T01:59:00+08:00'))).toBe('green');
    expect(lightOf(aDay, at('2026-03-06T02:01:00+08:00'))).toBe('yellow');
  });

  it('warns of a duty of two months in its last three days', () => {
    const months = {
      openedAt: '2026-03-05T10:00:00+08:00',
      dueAt: '2026-05-05T23:59:59.999+08:00',
      conservativeDueOn: '2026-05-05',
    };
    expect(lightOf(months, at('2026-05-02T23:00:00+08:00'))).toBe('green');
    expect(lightOf(months, at('2026-05-03T01:00:00+08:00'))).toBe('yellow');
  });

  it('has none where there is no due instant', () => {
    const promptly = { openedAt: '2026-03-05T10:00:00+08:00', dueAt: null, conservativeDueOn: null };
    expect(lightOf(promptly, at('2026-03-08T00:00:00+08:00'))).toBe('none');
  });
});
