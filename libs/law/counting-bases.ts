import type { Citation } from './rule.js';

/** An article that says how periods are counted, whichever rule gives the period. */
export interface CountingBasis {
  readonly id: string;
  readonly inForceFrom: string;
  readonly citation: Citation;
}

export const criminalRollover = {
  id: 'CMP-01',
  inForceFrom: '2018-10-26',
  citation: {
    title: '中华人民共和国刑事诉讼法（2018修正）',
    article: '第一百零五条',
    documentNumber: '主席令第10号',
    documentNumberVerified: false,
    quote: '期间的最后一日为节假日的，以节假日后的第一日为期满日期',
  },
} as const satisfies CountingBasis;

export const criminalMonthEnd = {
  id: 'CMP-02',
  inForceFrom: '2021-03-01',
  citation: {
    title: '最高人民法院关于适用《刑事诉讼法》的解释',
    article: '第二百零二条',
    documentNumber: '法释〔2021〕1号',
    documentNumberVerified: false,
    quote: '期限起算日为本月最后一日的，至下月最后一日为一个月',
  },
} as const satisfies CountingBasis;

export const civilRollover = {
  id: 'CMP-03',
  inForceFrom: '2024-01-01',
  citation: {
    title: '中华人民共和国民事诉讼法（2023修正）',
    article: '第八十五条',
    documentNumber: '主席令第11号',
    documentNumberVerified: false,
    quote: '期间届满的最后一日是法定休假日的，以法定休假日后的第一日为',
  },
} as const satisfies CountingBasis;

export const noCorrespondingDay = {
  id: 'CMP-05',
  inForceFrom: '2021-01-01',
  citation: {
    title: '中华人民共和国民法典·总则编',
    article: '第二百零二条',
    documentNumber: '主席令第45号',
    documentNumberVerified: false,
    quote: '没有对应日的，月末日为期间的最后一日',
  },
} as const satisfies CountingBasis;
