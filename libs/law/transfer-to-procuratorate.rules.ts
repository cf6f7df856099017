import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《人民检察院办理行政执法机关移送涉嫌犯罪案件的规定》. */
const provisions = {
  title: '人民检察院办理行政执法机关移送涉嫌犯罪案件的规定',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2001〕4号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2001-12-03';

export const procuratorialReviewOfTransfer = {
  id: 'FWD-21',
  field: '行刑正向移送',
  duty: 'Review a case that an agency transferred to the procuratorate, and tell the agency',
  dutyName: '检察院自侦/受理行政机关移送的审查',
  owedBy: 'procuratorate',
  owedByName: '检察院控告检察部门',
  clockStartsOn: 'case-accepted',
  clockStartsOnName: '受理',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第二条',
        quote: '三日内报主管副检察长或者检察长批准，并通知移送的行政执法机关',
      },
      reading: null,
    },
  ],
  consequence: '内部监督',
  note: '2018监察体制改革后多数职务犯罪归监委；仅适用检察院保留侦查权的罪名（范围凭记忆，未核）',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const reconsiderationOfProcuratorialNonFiling = {
  id: 'FWD-22',
  field: '行刑正向移送',
  duty: 'Ask the procuratorate to reconsider its decision not to open a case',
  dutyName: '对检察院不立案决定要求复议',
  owedBy: 'enforcement-agency',
  owedByName: '移送行政执法机关',
  clockStartsOn: 'non-filing-decision-received',
  clockStartsOnName: '收到不立案决定书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...provisions,
        article: '第七条',
        quote: '可以在收到不立案决定书后五日内要求',
      },
      reading: null,
    },
  ],
  consequence: '丧失复议',
  extension: '复议7日内决定；不服5日内提请上一级复核；复核15日内决定',
  standing: checkedInFullText,
  tier: 'extended',
} as const satisfies Rule;
