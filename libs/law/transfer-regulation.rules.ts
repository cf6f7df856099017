import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《行政执法机关移送涉嫌犯罪案件的规定》: silent on what a day is and on days of rest. */
const regulation = {
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  rank: 'administrative-regulation',
  documentNumber: '国务院令第310号（2001），国务院令第730号修订',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2020-08-07';

export const decisionOnTransfer = {
  id: 'FWD-01',
  field: '行刑正向移送',
  duty: 'Decide whether the suspected crime is transferred to the police',
  dutyName: '批准/不批准移送决定',
  owedBy: 'enforcement-agency',
  owedByName: '行政执法机关正职负责人或主持工作的负责人',
  clockStartsOn: 'transfer-report-received',
  clockStartsOnName: '接到移送书面报告之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第五条第二款',
        quote: '接到报告之日起3日内作出批准移送或者不批准移送的决定',
      },
      reading: '条例未定义“日”，行政处罚法85条工作日规则仅适用“本法中”，不能直接套用',
    },
  ],
  consequence: '责令限期移送；正职负责人记过以上处分（16条）',
  note: '不批准须将理由记录在案；批准人须为正职或主持工作负责人，副职签批不合规',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const sendingOfTransfer = {
  id: 'FWD-02',
  field: '行刑正向移送',
  duty: 'Send the approved transfer to the police of the same level',
  dutyName: '向同级公安机关移送',
  owedBy: 'enforcement-agency',
  owedByName: '行政执法机关',
  clockStartsOn: 'transfer-approved',
  clockStartsOnName: '作出批准移送决定时',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 24, unit: 'hour' },
      counting: 'hours',
      citation: {
        ...regulation,
        article: '第五条第二款',
        quote: '决定批准的，应当在24小时内向同级公安机关移送',
      },
      reading: '自决定时刻起算；民诉解释125条“从次时起算”仅供参照',
    },
  ],
  consequence: '责令限期移送；正职负责人记过以上处分（16条）；监察机关处理（18条）',
  note: '同时抄送同级检察院（环环监17号、应急54号等要求）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const forwardingToCompetentPolice = {
  id: 'FWD-03',
  field: '行刑正向移送',
  duty: 'Forward a transfer outside its own jurisdiction to the competent organ, and tell the transferring agency in writing',
  dutyName: '非本机关管辖转送并书面告知',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-document-received',
  clockStartsOnName: '接收移送书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 24, unit: 'hour' },
      counting: 'hours',
      citation: {
        ...regulation,
        article: '第七条',
        quote: '不属于本机关管辖的，应当在24小时内转送有管辖权的机关',
      },
      reading: null,
    },
  ],
  consequence: '立案监督；责令改正；正职记过以上（17条）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const policeReviewOfTransfer = {
  id: 'FWD-04',
  field: '行刑正向移送',
  duty: 'Review the transferred case and decide whether to open a criminal case',
  dutyName: '审查移送案件',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'transfer-received',
  clockStartsOnName: '接受移送案件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第八条',
        quote: '自接受行政执法机关移送的涉嫌犯罪案件之日起3日内',
      },
      reading: null,
    },
  ],
  consequence: '逾期不作决定：立案监督+责令改正+处分（17条）',
  extension: '受立案意见、经侦规定、专门办法另定7/10/30(+30)日，见FWD-05..09',
  note: '条文字面是“3日内进行审查”，17条责任针对“逾期不作出立案或者不予立案的决定”',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const requestForReconsideration = {
  id: 'FWD-12',
  field: '行刑正向移送',
  duty: 'Ask the police to reconsider their decision not to open a criminal case',
  dutyName: '提请复议（不予立案）',
  owedBy: 'enforcement-agency',
  owedByName: '移送行政执法机关',
  clockStartsOn: 'non-filing-notice-received',
  clockStartsOnName: '接到不予立案通知书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第九条第一款',
        quote: '自接到不予立案通知书之日起3日内，提请',
      },
      reading: null,
    },
  ],
  consequence: '丧失复议；仍可建议检察院立案监督（无此期限）',
  note: '“也可以”建议检察院立案监督——并列选择，不是必经；环环监17号为3个工作日（凭记忆）',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const decisionOnReconsideration = {
  id: 'FWD-13',
  field: '行刑正向移送',
  duty: 'Decide on the request to reconsider',
  dutyName: '复议决定',
  owedBy: 'public-security',
  owedByName: '作出不予立案决定的公安机关',
  clockStartsOn: 'reconsideration-request-received',
  clockStartsOnName: '收到提请复议文件之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第九条第二款',
        quote: '自收到行政执法机关提请复议的文件之日起3日内作出',
      },
      reading: null,
    },
  ],
  consequence: '立案监督',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const proposalOfFilingSupervision = {
  id: 'FWD-14',
  field: '行刑正向移送',
  duty: 'Propose filing supervision to the procuratorate against the decision on reconsideration',
  dutyName: '对复议决定建议立案监督',
  owedBy: 'enforcement-agency',
  owedByName: '移送行政执法机关',
  clockStartsOn: 'reconsideration-decision-received',
  clockStartsOnName: '收到复议决定通知书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第九条第二款',
        quote: '应当自收到复议决定通知书之日起3日内建议人民检察院',
      },
      reading: null,
    },
  ],
  consequence: '条例未规定失权后果；检察院仍可依557条依法审查',
  note: '“应当”但无失权效果，建议引擎设为 duty 而非 bar',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const handoverOfEvidence = {
  id: 'FWD-15',
  field: '行刑正向移送',
  duty: 'Hand over the articles and materials of the case to the police',
  dutyName: '移交涉案物品及材料',
  owedBy: 'enforcement-agency',
  owedByName: '移送行政执法机关',
  clockStartsOn: 'filing-notice-received',
  clockStartsOnName: '接到立案通知书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '第十二条',
        quote: '自接到立案通知书之日起3日内将涉案物品',
      },
      reading: null,
    },
  ],
  consequence: '隐匿、私分、销毁：降级以上处分（15条）',
  extension: '法律、行政法规另有规定的除外',
  note: '产出：交接清单/交接手续',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
