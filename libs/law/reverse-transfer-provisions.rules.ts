import type { Citation, Rule } from './rule.js';
import { remembered } from './standings.js';

/** 《最高人民检察院关于推进行政执法与刑事司法衔接工作的规定》. */
const provisions = {
  title: '最高人民检察院关于推进行政执法与刑事司法衔接工作的规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2021〕4号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-09-06';

export const serviceOfProcuratorialOpinion = {
  id: 'REV-04',
  field: '行刑反向移送',
  duty: 'Serve the procuratorial opinion on the competent agency with the decision not to prosecute',
  dutyName: '提出检察意见并送达',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'non-prosecution-decided',
  clockStartsOnName: '不起诉决定作出之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第八条',
        articleVerified: false,
        quote: null,
        paraphrase: '自不起诉决定作出之日起三日以内连同不起诉决定书一并送达',
      },
      reading: '与REV-01/02冲突：2021规定写3日，2024指引实务为3+10工作日；存为历史规则',
    },
  ],
  consequence: null,
  note: '抄送同级司法行政机关；垂管的抄送上级机关。以指引为实际控制规则，须人工确认',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;

export const replyToProcuratorialOpinion = {
  id: 'REV-05',
  field: '行刑反向移送',
  duty: 'Reply in writing to the procuratorial opinion with the result or the state of handling',
  dutyName: '主管机关回复处理结果',
  owedBy: 'enforcement-agency',
  owedByName: '有关行政主管机关',
  clockStartsOn: 'procuratorial-opinion-received',
  clockStartsOnName: '收到检察意见书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'silent',
      issuerSets: 'within',
      citation: {
        ...provisions,
        article: '第九条、第十一条',
        articleVerified: false,
        quote: null,
        paraphrase: '自收到检察意见书之日起两个月以内将处理结果或者办理情况书面回复',
      },
      reading: '以月计算取对应日，无对应日取月末',
    },
  ],
  consequence: '书面通报同级司法行政机关/提请上级检察院通报其上级机关/报告党委、人大常委会',
  extension: '情况紧急可由检察院另定',
  note: '高把握；要求回复的是“处理结果或办理情况”，不等于2个月内必须作出处罚决定',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;
