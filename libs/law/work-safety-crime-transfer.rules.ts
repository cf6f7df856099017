import type { Citation, Rule } from './rule.js';
import { readSecondHand, remembered, retold } from './standings.js';

/** 《安全生产行政执法与刑事司法衔接工作办法》. */
const measures = {
  title: '安全生产行政执法与刑事司法衔接工作办法',
  rank: 'joint-normative-document',
  documentNumber: '应急〔2019〕54号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2019-04-16';

export const filingOfWorkSafetyCrime = {
  id: 'FWD-08',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of work safety crime',
  dutyName: '立案决定（安全生产）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受案件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-7': { to: { length: 7, unit: 'day' }, ground: '线索需查证', approver: null, quote: null },
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂（经批准）',
          approver: null,
          quote: null,
        },
      },
      citation: {
        ...measures,
        article: '第十条',
        articleVerified: false,
        quote: null,
        paraphrase: '3日内；线索需查证7日内；重大疑难复杂经批准30日内',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  extension: '7日/30日',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;

export const noticeOfFilingDecision = {
  id: 'FWD-08B',
  field: '行刑正向移送',
  duty: 'Tell the agency in writing whether a case was opened, with copies',
  dutyName: '立案/不立案决定的书面通知与抄送',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'filing-decided',
  clockStartsOnName: '作出决定之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...measures,
        article: '第十条、第十一条',
        quote: '应当自作出决定之日起3日内书面通知应急管理部门',
      },
      reading: null,
    },
  ],
  consequence: '检察监督',
  note: '环境、药品领域同样规定（凭记忆）',
  standing: retold,
  tier: 'core',
} as const satisfies Rule;

export const decisionOnWorkSafetyTransfer = {
  id: 'FWD-08C',
  field: '行刑正向移送',
  duty: 'Decide whether the suspected work safety crime is transferred to the police',
  dutyName: '应急部门批准移送',
  owedBy: 'enforcement-agency',
  owedByName: '应急管理部门正职负责人',
  clockStartsOn: 'transfer-report-received',
  clockStartsOnName: '接到报告之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...measures,
        article: '第七条',
        quote: '应当自接到报告之日起3日内作出批准移送或者不批准移送的决定',
      },
      reading: null,
    },
  ],
  consequence: '同FWD-01',
  standing: readSecondHand,
  tier: 'extended',
} as const satisfies Rule;
