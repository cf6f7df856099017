import { at10, due, invented } from './fixtures/asked.js';

const thirtyDays = invented({ length: 30, unit: 'day' }, 'criminal');
const thirtyMore = invented({ length: 30, unit: 'day' }, 'criminal', 'by');
const toSeven = invented({ length: 7, unit: 'day' }, 'silent', 'to');
const oneMonth = invented({ length: 1, unit: 'month' }, 'civil');
const oneMonthMore = invented({ length: 1, unit: 'month' }, 'civil', 'by');
const threeDays = invented({ length: 3, unit: 'day' }, 'silent');

describe('an extended period', () => {
  it.each([
    { base: thirtyDays, extensions: [], from: '2026-03-02', dueOn: '2026-04-01', because: 'none' },
    {
      base: thirtyDays,
      extensions: [thirtyMore],
      from: '2026-03-02',
      dueOn: '2026-05-06',
      because: '60 days end on 1 May, which rolls',
    },
    {
      base: thirtyDays,
      extensions: [thirtyMore, thirtyMore],
      from: '2026-03-02',
      dueOn: '2026-06-01',
      because: '90 days end on Sunday 31 May',
    },
    {
      base: threeDays,
      extensions: [toSeven],
      from: '2026-03-02',
      dueOn: '2026-03-09',
      because: 'to seven days in all, from the same start',
    },
    {
      base: threeDays,
      extensions: [toSeven, thirtyMore],
      from: '2026-03-02',
      dueOn: '2026-04-08',
      because: '37 days in all',
    },
    {
      base: oneMonth,
      extensions: [oneMonthMore],
      from: '2025-12-31',
      dueOn: '2026-02-28',
      because: 'two months from the start, not month by month',
    },
  ])('from $from is due $dueOn: $because', ({ base, extensions, from, dueOn }) => {
    expect(due(base, at10(from), [], extensions).dueOn).toBe(dueOn);
  });

  it('says by which rule and how far', () => {
    const { explanation } = due(threeDays, at10('2026-03-02'), [], [toSeven, thirtyMore]);
    expect(explanation.filter((sentence) => sentence.startsWith('延长'))).toEqual([
      expect.stringContaining('延长至7日，依据《行政执法机关移送涉嫌犯罪案件的规定》'),
      expect.stringContaining('延长30日，依据《行政执法机关移送涉嫌犯罪案件的规定》'),
    ]);
  });

  it('is never lengthened in another unit, nor by a rule that extends nothing', () => {
    expect(() => due(oneMonth, at10('2026-03-02'), [], [thirtyMore])).toThrow('in another unit');
    expect(() => due(thirtyDays, at10('2026-03-02'), [], [thirtyDays])).toThrow('extends nothing');
  });
});
