import { isDate, isInstant, shift, spanOf, startOfDay } from './instants.js';

describe('instants', () => {
  it('begin a day in Beijing, wherever the host is', () => {
    expect(startOfDay('2026-03-02')).toBe('2026-03-01T16:00:00.000Z');
  });

  it('move by milliseconds across days and years', () => {
    expect(shift('2026-12-31T23:59:59.999Z', 1)).toBe('2027-01-01T00:00:00.000Z');
  });

  it.each([
    ['-24h', -86_400_000],
    ['0h', 0],
    ['2d', 172_800_000],
  ])('read the span %s', (text, milliseconds) => {
    expect(spanOf(text)).toBe(milliseconds);
  });

  it.each(['', '2', '2w', '1.5h', '--2h', '2 d'])('refuse the span "%s"', (text) => {
    expect(() => spanOf(text)).toThrow('Not a span');
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-3-1', false],
    ['20260301', false],
    [20260301, false],
    [null, false],
  ])('know whether %p is a day', (value, expected) => {
    expect(isDate(value)).toBe(expected);
  });

  it.each([
    ['2026-03-02T09:00:00+08:00', true],
    ['2026-03-02T09:00Z', true],
    ['2026-03-02T09:00:00.123456Z', true],
    ['2026-03-02T09:00:00', false],
    ['2026-02-30T09:00:00Z', false],
    ['2026-03-02T25:00:00Z', false],
    ['2026-03-02', false],
  ])('know whether %p is an instant', (value, expected) => {
    expect(isInstant(value)).toBe(expected);
  });
});
