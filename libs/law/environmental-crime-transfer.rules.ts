import type { Citation, Rule } from './rule.js';
import { readSecondHand, remembered, retold } from './standings.js';

/** 《环境保护行政执法与刑事司法衔接工作办法》. */
const measures = {
  title: '环境保护行政执法与刑事司法衔接工作办法',
  rank: 'joint-normative-document',
  documentNumber: '环环监〔2017〕17号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2017-01-25';

export const filingOfEnvironmentalCrime = {
  id: 'FWD-07',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of environmental crime',
  dutyName: '立案决定（环境犯罪）',
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
        'to-7': { to: { length: 7, unit: 'day' }, ground: '线索查证', approver: null, quote: null },
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂',
          approver: { level: 'county-head', name: '县级以上负责人' },
          quote: null,
        },
      },
      citation: {
        ...measures,
        article: '第九条',
        articleVerified: false,
        quote: '公安部门也应在3日内作出是否立案的决定',
      },
      reading: null,
    },
  ],
  consequence: '环保部门建议检察院立案监督',
  extension: '7日（线索查证）/30日（重大疑难复杂，县级以上负责人批准）——7/30日条款未取得原文',
  note: '仅3日经新闻解读核实；7日、30日见 FWD-07B',
  standing: retold,
  tier: 'core',
} as const satisfies Rule;

export const filingOfEnvironmentalCrimeToBeVerified = {
  id: 'FWD-07B',
  field: '行刑正向移送',
  duty: 'Decide whether to open a case of environmental crime whose leads must be verified',
  dutyName: '立案决定（环境犯罪，查证/重大）',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受案件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 7, unit: 'day' },
      counting: 'criminal',
      extensions: {
        'to-30': {
          to: { length: 30, unit: 'day' },
          ground: '重大疑难复杂',
          approver: { level: 'county-head', name: '县级以上公安机关负责人' },
          quote: null,
        },
      },
      citation: {
        ...measures,
        article: '第九条',
        articleVerified: false,
        quote: null,
        paraphrase: '线索需查证7日内；重大疑难复杂经批准30日内作出决定',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  extension: '30日，县级以上公安机关负责人批准',
  note: '高把握；上线前须对原文',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;

export const transferUponProcuratorialOpinion = {
  id: 'FWD-19',
  field: '行刑正向移送',
  duty: "Transfer the case to the police after the procuratorate's opinion that it must be transferred",
  dutyName: '收到检察意见后移送（环境）',
  owedBy: 'enforcement-agency',
  owedByName: '环保部门',
  clockStartsOn: 'procuratorial-opinion-received',
  clockStartsOnName: '收到建议移送的检察意见',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...measures,
        article: '第十四条',
        quote: '应当自收到检察意见后3日内将案件移送公安机关',
      },
      reading: null,
    },
  ],
  consequence: '检察院报告上级/通报；监察线索',
  note: '并将执行情况通知检察院；药品办法同构（凭记忆）',
  standing: readSecondHand,
  tier: 'core',
} as const satisfies Rule;

export const penaltyClockStandsDuringTransfer = {
  id: 'FWD-20',
  field: '行刑正向移送',
  duty: 'Leave the time of the transfer out of the period for the administrative penalty',
  dutyName: '移送期间不计入处罚期限',
  owedBy: 'enforcement-agency',
  owedByName: '行政执法机关',
  clockStartsOn: 'transfer-sent',
  clockStartsOnName: '移送公安机关之日至退回/不立案等',
  kind: 'suspension',
  versions: [
    {
      inForceFrom,
      period: null,
      counting: 'silent',
      citation: {
        ...measures,
        article: '第十六条',
        articleVerified: false,
        quote: null,
        paraphrase: '涉嫌犯罪案件的移送办理期间，不计入行政处罚期限',
      },
      reading: '停表；恢复点=收到不予立案/撤案/不起诉/无罪或免刑文书',
    },
  ],
  consequence: '误算将导致90日超期',
  note: '极高把握；其他领域由部门规章分别规定（市监、生态处罚办法）',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;
