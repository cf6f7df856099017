import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《中华人民共和国刑事诉讼法（2018修正）》. */
const criminalProcedureLaw = {
  title: '中华人民共和国刑事诉讼法（2018修正）',
  rank: 'law',
  documentNumber: '主席令第10号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const criminalProcedureLawInForceFrom = '2018-10-26';

/** 《最高人民法院关于适用《刑事诉讼法》的解释》. */
const criminalProcedureInterpretation = {
  title: '最高人民法院关于适用《刑事诉讼法》的解释',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2021〕1号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const criminalProcedureInterpretationInForceFrom = '2021-03-01';

/** 《中华人民共和国民事诉讼法（2023修正）》. */
const civilProcedureLaw = {
  title: '中华人民共和国民事诉讼法（2023修正）',
  rank: 'law',
  documentNumber: '主席令第11号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const civilProcedureLawInForceFrom = '2024-01-01';

/** 《最高人民法院关于适用《民事诉讼法》的解释（2022修正）》. */
const civilProcedureInterpretation = {
  title: '最高人民法院关于适用《民事诉讼法》的解释（2022修正）',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2022〕11号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const civilProcedureInterpretationInForceFrom = '2022-04-10';

/** 《中华人民共和国民法典·总则编》. */
const civilCode = {
  title: '中华人民共和国民法典·总则编',
  rank: 'law',
  documentNumber: '主席令第45号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const civilCodeInForceFrom = '2021-01-01';

/** 《中华人民共和国行政处罚法（2021修订）》. */
const penaltyLaw = {
  title: '中华人民共和国行政处罚法（2021修订）',
  rank: 'law',
  documentNumber: '主席令第70号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const penaltyLawInForceFrom = '2021-07-15';

/** 《中华人民共和国行政强制法》. */
const enforcementLaw = {
  title: '中华人民共和国行政强制法',
  rank: 'law',
  documentNumber: '主席令第49号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const enforcementLawInForceFrom = '2012-01-01';

/** 《中华人民共和国行政复议法（2023修订）》. */
const reconsiderationLaw = {
  title: '中华人民共和国行政复议法（2023修订）',
  rank: 'law',
  documentNumber: '主席令第9号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const reconsiderationLawInForceFrom = '2024-01-01';

export const criminalPeriods = {
  id: 'CMP-01',
  field: '期间计算规则',
  duty: 'Count a period of criminal procedure',
  dutyName: '刑事期间',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: criminalProcedureLawInForceFrom,
      period: null,
      counting: 'criminal',
      citation: {
        ...criminalProcedureLaw,
        article: '第一百零五条',
        quote: '期间的最后一日为节假日的，以节假日后的第一日为期满日期',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '例外：在押期间至期满日为止，不得因节假日延长；交邮不算过期',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const criminalMonths = {
  id: 'CMP-02',
  field: '期间计算规则',
  duty: 'Count months in criminal procedure',
  dutyName: '刑事以月计算',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: criminalProcedureInterpretationInForceFrom,
      period: null,
      counting: 'criminal',
      citation: {
        ...criminalProcedureInterpretation,
        article: '第二百零二条',
        quote: '期限起算日为本月最后一日的，至下月最后一日为一个月',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '与民法典202条月末规则不同（2月28日→3月31日 vs 3月28日）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const civilPeriods = {
  id: 'CMP-03',
  field: '期间计算规则',
  duty: 'Count a period of civil procedure',
  dutyName: '民事期间',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: civilProcedureLawInForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...civilProcedureLaw,
        article: '第八十五条',
        quote: '期间届满的最后一日是法定休假日的，以法定休假日后的第一日为',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '起日起时不计；交邮不算过期',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const civilHours = {
  id: 'CMP-04',
  field: '期间计算规则',
  duty: 'Count hours in civil procedure',
  dutyName: '民事以时起算',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: civilProcedureInterpretationInForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...civilProcedureInterpretation,
        article: '第一百二十五条',
        quote: '以时起算的期间从次时起算',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '民法典201条2款则“自法律规定…的时间开始计算”——小时类期限按规则来源选择',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const correspondingDays = {
  id: 'CMP-05',
  field: '期间计算规则',
  duty: 'Find the day on which a month ends',
  dutyName: '月对应日',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: civilCodeInForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...civilCode,
        article: '第二百零二条',
        quote: '没有对应日的，月末日为期间的最后一日',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const endOfBusiness = {
  id: 'CMP-06',
  field: '期间计算规则',
  duty: 'Find the hour at which the last day ends',
  dutyName: '截止时刻',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: civilCodeInForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...civilCode,
        article: '第二百零三条第二款',
        quote: '有业务时间的，停止业务活动的时间为截止时间',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '默认24:00；窗口收件类按业务时间',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const penaltyWorkingDays = {
  id: 'CMP-07',
  field: '期间计算规则',
  duty: 'Tell which days of the Administrative Penalty Law are working days',
  dutyName: '行政处罚工作日',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: penaltyLawInForceFrom,
      period: null,
      counting: 'administrative-penalty-law',
      citation: {
        ...penaltyLaw,
        article: '第八十五条',
        quote: '“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '只限2/3/5/7日，且只限本法；90日、2年等为自然日/年',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const enforcementWorkingDays = {
  id: 'CMP-08',
  field: '期间计算规则',
  duty: 'Tell which days of the Administrative Enforcement Law are working days',
  dutyName: '行政强制工作日',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: enforcementLawInForceFrom,
      period: null,
      counting: 'administrative-enforcement-law',
      citation: {
        ...enforcementLaw,
        article: '第六十九条',
        quote: '本法中十日以内期限的规定是指工作日，不含法定节假日',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const reconsiderationWorkingDays = {
  id: 'CMP-09',
  field: '期间计算规则',
  duty: 'Tell which days of the Administrative Reconsideration Law are working days',
  dutyName: '行政复议工作日',
  owedBy: 'everyone',
  owedByName: '全体',
  clockStartsOn: 'none',
  clockStartsOnName: '—',
  kind: 'computation',
  versions: [
    {
      inForceFrom: reconsiderationLawInForceFrom,
      period: null,
      counting: 'administrative-reconsideration-law',
      citation: {
        ...reconsiderationLaw,
        article: '第八十八条第二款',
        quote: '“三日”、“五日”、“七日”、“十日”的规定是指工作日',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '其余依民诉法期间规定',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
