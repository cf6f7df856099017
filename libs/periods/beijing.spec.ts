import { beijingDay, dayAt, endOf, epoch, instantAt, startOf, toBeijing } from './beijing.js';

describe('Beijing time', () => {
  it('is eight hours ahead, in winter and in summer', () => {
    expect(toBeijing('2026-02-24T15:59:59.999Z')).toBe('2026-02-24T23:59:59.999+08:00');
    expect(toBeijing('2026-07-01T16:00:00.000Z')).toBe('2026-07-02T00:00:00.000+08:00');
    expect(toBeijing('2026-07-01T16:00:00.000-01:00')).toBe('2026-07-02T01:00:00.000+08:00');
  });

  it('turns the day at 16:00 UTC', () => {
    expect(beijingDay('2026-03-02T15:59:59.999Z')).toBe('2026-03-02');
    expect(beijingDay('2026-03-02T16:00:00.000Z')).toBe('2026-03-03');
    const day = dayAt(epoch('2026-03-02T10:00:00.000+08:00'));
    expect(instantAt(startOf(day))).toBe('2026-03-01T16:00:00.000Z');
    expect(instantAt(endOf(day))).toBe('2026-03-02T15:59:59.999Z');
  });

  it.each(['2026-03-02T10:00:00', '2026-03-02', 'yesterday', ''])(
    'refuses %j, which names no instant',
    (text) => {
      expect(() => epoch(text)).toThrow('not an instant');
    },
  );
});
