import { readNotice } from './read-notice.js';

const rest = (name: string, ...days: string[]) => days.map((on) => ({ on, name }));

describe('days of rest, read from a pasted text', () => {
  it.each([
    {
      because:
        'a notice names the month once, the weekday in brackets, and the make-up days in a sentence of their own',
      text: '一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。1月4日（周一）上班。',
      holidays: rest('元旦', '2027-01-01', '2027-01-02', '2027-01-03'),
      makeUpDays: ['2027-01-04'],
    },
    {
      because: 'a rest may go from one month into the next, and have two make-up days',
      text: '二、春节：1月30日至2月2日放假调休，共4天。1月24日（周日）、2月13日（周六）上班。',
      holidays: rest('春节', '2027-01-30', '2027-01-31', '2027-02-01', '2027-02-02'),
      makeUpDays: ['2027-01-24', '2027-02-13'],
    },
    {
      because: 'a single day is a rest of one day',
      text: '三、端午节：6月9日（周三）放假1天。',
      holidays: rest('端午节', '2027-06-09'),
      makeUpDays: [],
    },
    {
      because: 'a list with a line for each is understood too',
      text: '元旦 2027-01-01 至 2027-01-02\n2027-01-09 上班',
      holidays: rest('元旦', '2027-01-01', '2027-01-02'),
      makeUpDays: ['2027-01-09'],
    },
    {
      because: 'notices have named days of the December before',
      text: '元旦：2026年12月31日至2027年1月1日放假。',
      holidays: rest('元旦', '2026-12-31', '2027-01-01'),
      makeUpDays: [],
    },
    {
      because: 'what names no day says nothing about the calendar',
      text: '各省、自治区、直辖市人民政府：\n现将2027年部分节假日安排通知如下。',
      holidays: [],
      makeUpDays: [],
    },
  ])('$because', ({ text, holidays, makeUpDays }) => {
    expect(readNotice(text, 2027)).toEqual({ holidays, makeUpDays, unread: [] });
  });

  it.each([
    { part: '元旦：2月30日放假', because: 'there is no such day' },
    { part: '春节：2月9日至2日放假', because: 'it ends before it begins' },
    { part: '1月1日放假', because: 'it does not say of which holiday' },
    { part: '元旦：3日放假', because: 'it names no month' },
  ])('hands back “$part”: $because', ({ part }) => {
    expect(readNotice(part, 2027)).toEqual({ holidays: [], makeUpDays: [], unread: [part] });
  });
});
