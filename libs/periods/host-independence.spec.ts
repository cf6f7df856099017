import { jest } from '@jest/globals';
import { at10, due, inForce, invented } from './fixtures/asked.js';

/** Everything of Date that asks the host for its time zone or its clock. */
const HOST_BOUND = Object.getOwnPropertyNames(Date.prototype).filter(
  (name) =>
    /^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/.test(
      name,
    ) || /^to(String|DateString|TimeString|Locale)/.test(name),
);

describe('an answer', () => {
  it('is found without asking the host for a time zone or for now', () => {
    expect(HOST_BOUND).toEqual(
      expect.arrayContaining(['getHours', 'setDate', 'getTimezoneOffset', 'toLocaleDateString']),
    );
    const spies = HOST_BOUND.map((name) =>
      jest.spyOn(Date.prototype, name as 'getHours').mockImplementation(() => {
        throw new Error(`${name} follows the host`);
      }),
    );
    spies.push(
      jest.spyOn(Date, 'now').mockImplementation(() => {
        throw new Error('the clock is an argument');
      }),
    );
    try {
      expect(() => new Date(0).toLocaleDateString()).toThrow('follows the host');
      const pause = { from: at10('2026-02-14'), to: at10('2026-02-20') };
      expect(due(inForce('FWD-04', '2026-02-13'), '2026-02-13T15:59:59.999Z', [pause]).dueOn).toBe(
        '2026-02-24',
      );
      expect(due(inForce('FWD-02', '2026-02-13'), '2026-02-13T15:59:59.999Z').dueAt).toBe(
        '2026-02-14T15:59:59.999Z',
      );
      expect(
        due(invented({ length: 10, unit: 'working-day' }, 'working-days'), at10('2026-02-10')).dueOn,
      ).toBe('2026-03-02');
      expect(due(invented({ length: 1, unit: 'month' }, 'civil'), at10('2026-02-28')).dueOn).toBe(
        '2026-03-30',
      );
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});
