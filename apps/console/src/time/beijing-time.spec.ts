import { fieldOfInstant, formatDay, formatInstant, instantOfField } from './beijing-time.js';

describe('times on the screen are Beijing times', () => {
  it('shows the last instant of a Beijing day on that day, although it is still the afternoon in UTC', () => {
    expect(formatInstant('2026-03-05T15:59:59.999Z')).toBe('2026-03-05 23:59');
  });

  it('shows midnight as 00:00 of the new day', () => {
    expect(formatInstant('2026-03-05T16:00:00.000Z', true)).toBe('2026-03-06 00:00:00');
  });

  it('names the weekday of the Beijing day', () => {
    expect(formatDay('2026-03-05')).toBe('2026-03-05 周四');
  });

  it('reads a typed time as Beijing wall-clock time', () => {
    expect(instantOfField('2026-03-05T09:30')).toBe('2026-03-05T09:30:00+08:00');
  });

  it('fills a field with the Beijing wall-clock time of an instant', () => {
    expect(fieldOfInstant(Date.parse('2026-03-05T01:30:00Z'))).toBe('2026-03-05T09:30');
  });
});
