import type { Citation, Rule } from './rule.js';
import { readInFullText } from './standings.js';

/** 《最高人民法院关于公布失信被执行人名单信息的若干规定（2017修正）》. */
const provisions = {
  title: '最高人民法院关于公布失信被执行人名单信息的若干规定（2017修正）',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2017〕7号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2017-05-01';

export const decisionOnListing = {
  id: 'ENF-06',
  field: '非诉执行与执行联动',
  duty: 'Decide on the application to list a dishonest debtor',
  dutyName: '审查纳入失信申请',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'listing-application-received',
  clockStartsOnName: '收到申请之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisions,
        article: '第五条第二款',
        quote: '人民法院应当自收到申请之日起十五日内审查并作出决定',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const removalFromList = {
  id: 'ENF-07',
  field: '非诉执行与执行联动',
  duty: 'Remove the entry from the list of dishonest debtors',
  dutyName: '删除失信信息',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'removal-ground-arisen',
  clockStartsOnName: '删除情形成立',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...provisions,
        article: '第十条',
        quote: '人民法院应当在三个工作日内删除失信信息',
      },
      reading: null,
    },
  ],
  consequence: '责任追究（13条）',
  extension: '有纳入期限的按期限届满后3个工作日',
  note: '撤销、更正同为3个工作日（9条）',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const reviewOfListingCorrection = {
  id: 'ENF-08',
  field: '非诉执行与执行联动',
  duty: 'Review a request to correct the list of dishonest debtors',
  dutyName: '失信纠正申请审查',
  owedBy: 'court',
  owedByName: '执行法院',
  clockStartsOn: 'correction-request-received',
  clockStartsOnName: '收到书面纠正申请之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...provisions,
        article: '第十二条',
        quote: '应当自收到书面纠正申请之日起十五日内审查',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '成立→3个工作日纠正；驳回→10日内复议；上一级15日决定，不停止执行',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const termOfListing = {
  id: 'ENF-09',
  field: '非诉执行与执行联动',
  duty: 'Keep a dishonest debtor on the list for the set term',
  dutyName: '失信纳入期限',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'debtor-listed',
  clockStartsOnName: '纳入',
  kind: 'period',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'year' },
      counting: 'civil',
      extensions: {
        'by-1': {
          by: { length: 1, unit: 'year' },
          insteadOf: ['by-2', 'by-3'],
          ground: '暴力威胁情节严重或多项失信',
          approver: null,
          quote: null,
        },
        'by-2': {
          by: { length: 2, unit: 'year' },
          insteadOf: ['by-1', 'by-3'],
          ground: '暴力威胁情节严重或多项失信',
          approver: null,
          quote: null,
        },
        'by-3': {
          by: { length: 3, unit: 'year' },
          insteadOf: ['by-1', 'by-2'],
          ground: '暴力威胁情节严重或多项失信',
          approver: null,
          quote: null,
        },
      },
      citation: {
        ...provisions,
        article: '第二条',
        quote: '纳入失信被执行人名单的期限为二年',
      },
      reading: null,
    },
  ],
  consequence: null,
  extension: '+1至3年（暴力威胁情节严重或多项失信）',
  note: '仅2-6项情形有期限；“有履行能力而拒不履行”无固定期限',
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;
