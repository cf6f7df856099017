import { at10, due, inForce, invented } from './fixtures/asked.js';
import type { IsoDate } from './iso-date.js';

describe('three days where the regulation is silent on days of rest (第五条第二款, 第八条)', () => {
  it.each<{ id: string; from: IsoDate; strict: IsoDate; rolled: IsoDate; because: string }>([
    {
      id: 'FWD-04',
      from: '2026-03-02',
      strict: '2026-03-05',
      rolled: '2026-03-05',
      because: 'the day of receipt is not counted',
    },
    {
      id: 'FWD-04',
      from: '2026-03-03',
      strict: '2026-03-06',
      rolled: '2026-03-06',
      because: 'Friday is the last day before the weekend',
    },
    {
      id: 'FWD-04',
      from: '2026-03-04',
      strict: '2026-03-07',
      rolled: '2026-03-09',
      because: 'Saturday rolls over Sunday to Monday',
    },
    {
      id: 'FWD-04',
      from: '2026-03-05',
      strict: '2026-03-08',
      rolled: '2026-03-09',
      because: 'Sunday rolls to Monday',
    },
    {
      id: 'FWD-04',
      from: '2026-03-06',
      strict: '2026-03-09',
      rolled: '2026-03-09',
      because: 'a weekend inside the period is counted',
    },
    {
      id: 'FWD-04',
      from: '2026-02-10',
      strict: '2026-02-13',
      rolled: '2026-02-13',
      because: 'the Friday before Spring Festival works',
    },
    {
      id: 'FWD-04',
      from: '2026-02-11',
      strict: '2026-02-14',
      rolled: '2026-02-14',
      because: 'Saturday 14 February is made up, so nothing rolls',
    },
    {
      id: 'FWD-04',
      from: '2026-02-12',
      strict: '2026-02-15',
      rolled: '2026-02-24',
      because: 'the first day of Spring Festival rolls past all nine',
    },
    {
      id: 'FWD-04',
      from: '2026-02-13',
      strict: '2026-02-16',
      rolled: '2026-02-24',
      because: 'expert case A-1: calendar days, not working days',
    },
    {
      id: 'FWD-04',
      from: '2026-02-20',
      strict: '2026-02-23',
      rolled: '2026-02-24',
      because: 'the last day of Spring Festival rolls one day',
    },
    {
      id: 'FWD-04',
      from: '2026-02-21',
      strict: '2026-02-24',
      rolled: '2026-02-24',
      because: 'the first day after Spring Festival works',
    },
    {
      id: 'FWD-04',
      from: '2026-02-25',
      strict: '2026-02-28',
      rolled: '2026-02-28',
      because: 'Saturday 28 February is made up',
    },
    {
      id: 'FWD-04',
      from: '2026-02-26',
      strict: '2026-03-01',
      rolled: '2026-03-02',
      because: 'the Sunday after a made-up Saturday rests',
    },
    {
      id: 'FWD-04',
      from: '2026-05-06',
      strict: '2026-05-09',
      rolled: '2026-05-09',
      because: 'Saturday 9 May is made up',
    },
    {
      id: 'FWD-04',
      from: '2026-09-17',
      strict: '2026-09-20',
      rolled: '2026-09-20',
      because: 'Sunday 20 September is made up',
    },
    {
      id: 'FWD-04',
      from: '2026-10-07',
      strict: '2026-10-10',
      rolled: '2026-10-10',
      because: 'Saturday 10 October is made up',
    },
    {
      id: 'FWD-04',
      from: '2026-06-16',
      strict: '2026-06-19',
      rolled: '2026-06-22',
      because: 'a Friday made a holiday rolls past the weekend',
    },
    {
      id: 'FWD-04',
      from: '2025-01-25',
      strict: '2025-01-28',
      rolled: '2025-02-05',
      because: 'Spring Festival 2025 ends on a Tuesday',
    },
    {
      id: 'FWD-01',
      from: '2025-09-29',
      strict: '2025-10-02',
      rolled: '2025-10-09',
      because: 'expert case A-3: National Day and Mid-Autumn',
    },
    {
      id: 'FWD-01',
      from: '2025-10-05',
      strict: '2025-10-08',
      rolled: '2025-10-09',
      because: 'the last day of National Day 2025',
    },
    {
      id: 'FWD-01',
      from: '2025-10-08',
      strict: '2025-10-11',
      rolled: '2025-10-11',
      because: 'Saturday 11 October 2025 is made up',
    },
    {
      id: 'FWD-01',
      from: '2026-09-29',
      strict: '2026-10-02',
      rolled: '2026-10-08',
      because: 'National Day 2026 ends on Wednesday 7',
    },
    {
      id: 'FWD-11',
      from: '2026-04-02',
      strict: '2026-04-05',
      rolled: '2026-04-07',
      because: 'Qingming 2026 takes the Monday',
    },
    {
      id: 'FWD-12',
      from: '2026-04-29',
      strict: '2026-05-02',
      rolled: '2026-05-06',
      because: 'Labour Day 2026 ends on Tuesday 5',
    },
    {
      id: 'FWD-13',
      from: '2026-09-23',
      strict: '2026-09-26',
      rolled: '2026-09-28',
      because: 'Mid-Autumn 2026 takes the Friday',
    },
    {
      id: 'FWD-04',
      from: '2025-12-29',
      strict: '2026-01-01',
      rolled: '2026-01-04',
      because: 'New Year 2026 rests until Saturday, and Sunday 4 is made up',
    },
  ])('$id from $from: strictly $strict, by analogy $rolled: $because', ({ id, from, strict, rolled }) => {
    const answer = due(inForce(id, from), at10(from));
    expect(answer.conservativeDueOn).toBe(strict);
    expect(answer.dueOn).toBe(rolled);
    expect(answer.provisional).toBe(false);
  });
});

describe('three days of a criminal procedure (第一百八十九条第一款, FWD-17)', () => {
  it.each<{ from: IsoDate; dueOn: IsoDate; because: string }>([
    { from: '2026-03-03', dueOn: '2026-03-06', because: 'Friday is a working day' },
    { from: '2026-03-04', dueOn: '2026-03-09', because: 'the law itself rolls Saturday to Monday' },
    { from: '2026-02-11', dueOn: '2026-02-14', because: 'a made-up Saturday is no day of rest' },
    { from: '2026-02-12', dueOn: '2026-02-24', because: 'Spring Festival' },
  ])('from $from is due $dueOn, in both readings: $because', ({ from, dueOn }) => {
    const answer = due(inForce('FWD-17', from), at10(from));
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual([dueOn, dueOn]);
  });
});

describe('periods in days end with the day in Beijing', () => {
  it('gives the last millisecond of the day, and of the strict day', () => {
    const answer = due(inForce('FWD-04', '2026-02-13'), at10('2026-02-13'));
    expect(answer.dueAt).toBe('2026-02-24T15:59:59.999Z');
    expect(answer.conservativeAt).toBe('2026-02-16T15:59:59.999Z');
  });

  it.each([
    { startAt: '2026-03-01T16:00:00.000Z', dueOn: '2026-03-05', because: 'Monday has just begun in Beijing' },
    {
      startAt: '2026-03-02T15:59:59.000Z',
      dueOn: '2026-03-05',
      because: 'the last second of Monday in Beijing',
    },
    {
      startAt: '2026-03-02T15:59:59.999Z',
      dueOn: '2026-03-05',
      because: 'the last millisecond of Monday in Beijing',
    },
    {
      startAt: '2026-03-02T16:00:00.000Z',
      dueOn: '2026-03-06',
      because: 'Tuesday in Beijing, still Monday in UTC',
    },
    {
      startAt: '2026-03-03T00:00:00.000+08:00',
      dueOn: '2026-03-06',
      because: 'the same instant, written in Beijing',
    },
  ])('a start at $startAt is due $dueOn: $because', ({ startAt, dueOn }) => {
    expect(due(inForce('FWD-04', '2026-03-02'), startAt).dueOn).toBe(dueOn);
  });

  it('refuses a start that says no offset, for it would be another instant on another host', () => {
    expect(() => due(inForce('FWD-04', '2026-03-02'), '2026-03-02T10:00:00')).toThrow('not an instant');
  });
});

describe('hours run on without a break (第五条第二款, 24 hours)', () => {
  it.each([
    {
      startAt: '2026-03-02T01:30:00.000Z',
      dueAt: '2026-03-03T01:30:00.000Z',
      dueOn: '2026-03-03',
      because: 'exact to the minute',
    },
    {
      startAt: '2026-02-14T08:00:00.000Z',
      dueAt: '2026-02-15T08:00:00.000Z',
      dueOn: '2026-02-15',
      because: 'Spring Festival does not stop it',
    },
    {
      startAt: '2026-03-06T09:15:30.250Z',
      dueAt: '2026-03-07T09:15:30.250Z',
      dueOn: '2026-03-07',
      because: 'a weekend does not either',
    },
    {
      startAt: '2026-03-02T15:59:59.999Z',
      dueAt: '2026-03-03T15:59:59.999Z',
      dueOn: '2026-03-03',
      because: 'still Tuesday in Beijing',
    },
    {
      startAt: '2026-03-02T16:00:00.000Z',
      dueAt: '2026-03-03T16:00:00.000Z',
      dueOn: '2026-03-04',
      because: 'already Wednesday in Beijing',
    },
    {
      startAt: '2026-12-31T10:00:00.000Z',
      dueAt: '2027-01-01T10:00:00.000Z',
      dueOn: '2027-01-01',
      because: 'no calendar is asked',
    },
  ])('from $startAt to $dueAt: $because', ({ startAt, dueAt, dueOn }) => {
    const answer = due(inForce('FWD-02', '2026-01-01'), startAt);
    expect(answer).toMatchObject({
      dueAt,
      conservativeAt: dueAt,
      dueOn,
      conservativeDueOn: dueOn,
      provisional: false,
    });
  });
});

describe('working days', () => {
  it.each<{ from: IsoDate; length: number; dueOn: IsoDate; because: string }>([
    {
      from: '2026-02-11',
      length: 3,
      dueOn: '2026-02-14',
      because: 'expert case B-1: the made-up Saturday is the third',
    },
    {
      from: '2026-02-14',
      length: 10,
      dueOn: '2026-03-06',
      because: 'expert case B-1: nine days of rest, one made-up Saturday',
    },
    {
      from: '2026-02-10',
      length: 10,
      dueOn: '2026-03-02',
      because: 'expert case I-1: two made-up Saturdays',
    },
    {
      from: '2025-09-26',
      length: 5,
      dueOn: '2025-10-10',
      because: 'expert case J-5: a made-up Sunday and eight days of rest',
    },
    {
      from: '2025-09-30',
      length: 3,
      dueOn: '2025-10-11',
      because: 'expert case J-3: the made-up Saturday is the third',
    },
    {
      from: '2026-09-29',
      length: 5,
      dueOn: '2026-10-12',
      because: '30 September, 8, 9, 10 (made up) and 12 October',
    },
    {
      from: '2026-09-22',
      length: 10,
      dueOn: '2026-10-13',
      because: 'Mid-Autumn and National Day lie between',
    },
    {
      from: '2026-02-12',
      length: 5,
      dueOn: '2026-02-26',
      because: 'a hearing may be asked for until the fifth',
    },
    {
      from: '2026-03-06',
      length: 1,
      dueOn: '2026-03-09',
      because: 'the working day after a Friday is Monday',
    },
  ])('$length from $from end on $dueOn: $because', ({ from, length, dueOn }) => {
    const answer = due(invented({ length, unit: 'working-day' }, 'working-days'), at10(from));
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual([dueOn, dueOn]);
  });
});

describe('months and years end on the corresponding day', () => {
  it.each<{ from: IsoDate; length: number; law: 'civil' | 'criminal'; dueOn: IsoDate; because: string }>([
    { from: '2026-02-28', length: 1, law: 'civil', dueOn: '2026-03-30', because: '28 March is a Saturday' },
    {
      from: '2026-02-28',
      length: 1,
      law: 'criminal',
      dueOn: '2026-03-31',
      because: 'from the last day of a month to the last',
    },
    {
      from: '2026-02-27',
      length: 1,
      law: 'criminal',
      dueOn: '2026-03-27',
      because: '27 is not the last day of February',
    },
    {
      from: '2025-12-31',
      length: 2,
      law: 'civil',
      dueOn: '2026-02-28',
      because: 'no 31 February; the 28th is a made-up Saturday',
    },
    { from: '2025-11-30', length: 3, law: 'civil', dueOn: '2026-02-28', because: 'expert case J-1' },
    {
      from: '2025-08-01',
      length: 2,
      law: 'civil',
      dueOn: '2025-10-09',
      because: 'expert case D-1: 1 October rolls past the holiday',
    },
    {
      from: '2025-10-09',
      length: 1,
      law: 'civil',
      dueOn: '2025-11-10',
      because: 'expert case D-1: 9 November is a Sunday',
    },
    { from: '2026-01-31', length: 1, law: 'criminal', dueOn: '2026-02-28', because: 'no 31 February' },
    {
      from: '2025-04-30',
      length: 1,
      law: 'criminal',
      dueOn: '2025-06-03',
      because: '31 May 2025 opens Dragon Boat',
    },
  ])('$law: $length from $from end on $dueOn: $because', ({ from, length, law, dueOn }) => {
    expect(due(invented({ length, unit: 'month' }, law), at10(from)).dueOn).toBe(dueOn);
  });

  it('keeps both days where a two-month period is silent (expert case C-3)', () => {
    const answer = due(invented({ length: 2, unit: 'month' }, 'silent'), at10('2025-12-15'));
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual(['2026-02-15', '2026-02-24']);
  });

  it.each<{ from: IsoDate; dueOn: IsoDate; because: string }>([
    { from: '2024-02-29', dueOn: '2026-02-28', because: 'no 29 February in 2026' },
    { from: '2022-02-28', dueOn: '2024-02-28', because: 'the rule of month ends is one of months' },
    { from: '2023-11-19', dueOn: '2025-11-19', because: 'the same day two years later' },
  ])('two years from $from end on $dueOn: $because', ({ from, dueOn }) => {
    expect(due(invented({ length: 2, unit: 'year' }, 'criminal'), at10(from)).dueOn).toBe(dueOn);
  });
});

describe('a year whose holidays are not published', () => {
  it.each<{ from: IsoDate; strict: IsoDate; dueOn: IsoDate; provisional: boolean; because: string }>([
    {
      from: '2026-12-21',
      strict: '2026-12-24',
      dueOn: '2026-12-24',
      provisional: false,
      because: 'no notice has ever named an earlier day of December',
    },
    {
      from: '2026-12-28',
      strict: '2026-12-31',
      dueOn: '2026-12-31',
      provisional: true,
      because: 'the notice for 2027 may name the last days of December',
    },
    {
      from: '2026-12-29',
      strict: '2027-01-01',
      dueOn: '2027-01-01',
      provisional: true,
      because: '1 January 2027 is a Friday, by weekday a working day',
    },
    {
      from: '2026-12-30',
      strict: '2027-01-02',
      dueOn: '2027-01-04',
      provisional: true,
      because: 'Saturday rolls to a Monday that nobody has confirmed',
    },
  ])('from $from: $dueOn, provisional $provisional: $because', ({ from, strict, dueOn, provisional }) => {
    const answer = due(inForce('FWD-04', from), at10(from));
    expect(answer).toMatchObject({ conservativeDueOn: strict, dueOn, provisional });
    expect(answer.explanation.some((sentence) => sentence.includes('尚无2027年放假安排的日历版本'))).toBe(
      provisional,
    );
  });

  it('makes working days provisional when the count crosses into it, and names the editions it had', () => {
    const answer = due(invented({ length: 5, unit: 'working-day' }, 'working-days'), at10('2026-12-29'));
    expect(answer).toMatchObject({ dueOn: '2027-01-05', provisional: true, editions: ['2026-1'] });
  });
});
