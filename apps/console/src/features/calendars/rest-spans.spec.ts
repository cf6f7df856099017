import { restSpans } from './rest-spans.js';

const day = (on: string, name = '元旦') => ({ on, name });

describe('holidays told as spans', () => {
  it('joins days that follow each other under one name, across the end of a year', () => {
    expect(restSpans([day('2027-01-01'), day('2026-12-31')])).toEqual([
      { name: '元旦', first: '2026-12-31', last: '2027-01-01', days: 2 },
    ]);
  });

  it('keeps apart what has another name or a day between', () => {
    expect(restSpans([day('2027-01-01'), day('2027-01-03'), day('2027-01-04', '春节')])).toHaveLength(3);
  });
});
