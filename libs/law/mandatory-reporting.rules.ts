import type { Citation, Rule } from './rule.js';
import { readSecondHand, remembered } from './standings.js';

/** 《关于建立侵害未成年人案件强制报告制度的意见（试行）》. */
const opinion = {
  title: '关于建立侵害未成年人案件强制报告制度的意见（试行）',
  rank: 'joint-normative-document',
  documentNumber: '高检发〔2020〕9号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2020-05-07';

export const acceptanceOfReport = {
  id: 'MAN-02',
  field: '强制报告',
  duty: 'Accept the report of harm to a minor at once and record it',
  dutyName: '公安接受与立案审查',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'report-received',
  clockStartsOnName: '接到报案或举报',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { atOnce: '立即' },
      counting: 'criminal',
      citation: {
        ...opinion,
        article: '第八条',
        quote: '应当立即接受，问明案件初步情况，并制作笔录',
      },
      reading: null,
    },
  ],
  consequence: '检察监督',
  extension: '立案审查适用3/7/30日（FWD-05）；治安案件“立即立案”（治安法90条）',
  standing: readSecondHand,
  tier: 'core',
} as const satisfies Rule;

export const feedbackToReporter = {
  id: 'MAN-03',
  field: '强制报告',
  duty: 'Tell the reporting unit how the case stands',
  dutyName: '向报案单位反馈',
  owedBy: 'public-security',
  owedByName: '公安机关',
  clockStartsOn: 'report-accepted-or-filed',
  clockStartsOnName: '受案或立案',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'criminal',
      citation: {
        ...opinion,
        article: '第八条',
        articleVerified: false,
        quote: null,
        paraphrase: '受案或者立案后三日内向报案单位反馈案件进展',
      },
      reading: null,
    },
  ],
  consequence: '检察建议',
  note: '中等把握，条号不确定',
  standing: remembered,
  tier: 'extended',
} as const satisfies Rule;
