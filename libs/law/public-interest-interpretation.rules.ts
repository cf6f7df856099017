import type { Citation, Rule } from './rule.js';
import { checkedInFullText } from './standings.js';

/** 《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2020修正）》. */
const interpretation = {
  title: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2020修正）',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2020〕20号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-01-01';

export const performanceAndReply = {
  id: 'PIL-04',
  field: '检察公益诉讼',
  duty: 'Perform the statutory duty and reply in writing',
  dutyName: '依法履职并书面回复',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'suggestion-received',
  clockStartsOnName: '收到检察建议书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 2, unit: 'month' },
      counting: 'civil',
      citation: {
        ...interpretation,
        article: '第二十一条第二款',
        quote: '应当在收到检察建议书之日起两个月内依法履行职责，并书面回复',
      },
      reading: null,
    },
  ],
  consequence: '提起行政公益诉讼',
  extension: '客观原因不能整改到位→检察院可中止审查（78条），非延期',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const urgentReply = {
  id: 'PIL-05',
  field: '检察公益诉讼',
  duty: 'Reply in writing in an urgent case',
  dutyName: '紧急情形书面回复',
  owedBy: 'enforcement-agency',
  owedByName: '行政机关',
  clockStartsOn: 'suggestion-received',
  clockStartsOnName: '收到检察建议书之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'day' },
      counting: 'civil',
      citation: {
        ...interpretation,
        article: '第二十一条第二款',
        quote: '行政机关应当在十五日内书面回复',
      },
      reading: null,
    },
  ],
  consequence: '提起诉讼',
  note: '15日内“书面回复”，字面未含“履行完毕”',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const announcementBeforeCivilSuit = {
  id: 'PIL-08',
  field: '检察公益诉讼',
  duty: 'Announce a civil public interest case before suing',
  dutyName: '诉前公告',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'announcement-published',
  clockStartsOnName: '公告发布',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...interpretation,
        article: '第十三条',
        quote: '应当依法公告，公告期间为三十日',
      },
      reading: null,
    },
  ],
  consequence: '未公告→法院不予受理/补正',
  note: '具有全国影响的媒体（规则91条）；英烈案可直接征询近亲属',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;
