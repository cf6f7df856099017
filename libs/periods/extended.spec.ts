import type { Extension } from '#libs/law/rule.js';
import { at10, due, invented, lengthening } from './fixtures/asked.js';

const thirtyDays = invented({ length: 30, unit: 'day' }, 'criminal');
const thirtyMore = lengthening('by', { length: 30, unit: 'day' });
const toSeven = lengthening('to', { length: 7, unit: 'day' });
const oneMonth = invented({ length: 1, unit: 'month' }, 'civil');
const oneMonthMore = lengthening('by', { length: 1, unit: 'month' });
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

  it('keeps to the days of the period that it lengthens, though its own length would be counted otherwise', () => {
    const sevenDays = invented({ length: 7, unit: 'day' }, 'administrative-penalty-law');
    const eightMore = lengthening('by', { length: 8, unit: 'day' });
    const answer = due(sevenDays, at10('2026-03-02'), [], [eightMore]);
    expect([answer.conservativeDueOn, answer.dueOn]).toEqual(['2026-03-23', '2026-03-23']);
  });

  it('says how far, in which case, by whose approval, and that the words were not seen', () => {
    const again: Extension = {
      by: { length: 30, unit: 'day' },
      ground: '重大疑难复杂',
      approver: { level: 'superior-head', name: '上一级公安机关负责人' },
      quote: null,
    };
    const { explanation } = due(threeDays, at10('2026-03-02'), [], [toSeven, again]);
    expect(explanation.filter((sentence) => sentence.startsWith('延长'))).toEqual([
      '延长：延长至7日（案情复杂）：延长条文未核对原文。',
      '延长：延长30日（重大疑难复杂，上一级公安机关负责人批准）：延长条文未核对原文。',
    ]);
  });

  it('is never lengthened in another unit', () => {
    expect(() => due(oneMonth, at10('2026-03-02'), [], [thirtyMore])).toThrow('day cannot lengthen month');
  });
});
