import { calendarOf } from './calendar.js';
import { edition2025, edition2026, publishedEditions } from './editions.js';
import { dayOf } from './iso-date.js';
import { layOver } from './lay-over.js';

const statusOf = (on: string, days: Parameters<typeof layOver>[1]) =>
  calendarOf(layOver(publishedEditions, days)).statusOf(dayOf(on));

describe('days laid over the calendar in force', () => {
  const days = { holidays: [{ on: '2026-03-05', name: '（虚构）庆典' }], makeUpDays: ['2026-03-07'] };

  it('make a Thursday a day of rest and a Saturday a working day', () => {
    expect(statusOf('2026-03-05', days)).toMatchObject({ working: false, why: '（虚构）庆典放假' });
    expect(statusOf('2026-03-07', days)).toMatchObject({ working: true, makeUp: true });
  });

  it('leave every other day as the notice has it', () => {
    expect(statusOf('2026-02-16', days)).toMatchObject({ working: false, why: '春节放假' });
    expect(statusOf('2026-02-14', days)).toMatchObject({ working: true, why: '调休上班' });
  });

  it('win over what the notice says of the same day', () => {
    const turned = { holidays: [{ on: '2026-02-28', name: '不调休' }], makeUpDays: ['2026-02-21'] };
    expect(statusOf('2026-02-28', turned)).toMatchObject({ working: false, why: '不调休放假' });
    expect(statusOf('2026-02-21', turned)).toMatchObject({ working: true, makeUp: true });
  });

  it('publish a year that has no notice yet', () => {
    const calendar = calendarOf(
      layOver(publishedEditions, { holidays: [{ on: '2027-01-01', name: '元旦' }], makeUpDays: [] }),
    );
    expect(calendar.editionOf(2027)).toMatchObject({ id: '2027-supposed', status: 'published' });
    expect(calendar.editionOf(2028)).toBeNull();
  });

  it('name the edition of a year only where they fall in it', () => {
    expect(layOver([edition2025, edition2026], days).map(({ id }) => id)).toEqual([
      '2025-1',
      '2026-supposed',
    ]);
  });
});
