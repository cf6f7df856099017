import type { Citation, Rule } from './rule.js';
import { readInExcerpt, retold } from './standings.js';

/** 《人民检察院行刑反向衔接工作指引》. */
const guide = {
  title: '人民检察院行刑反向衔接工作指引',
  rank: 'joint-normative-document',
  documentNumber: '最高检2024-11-26印发',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2024-11-26';

export const handoverToAdministrativeProcuratorate = {
  id: 'REV-01',
  field: '行刑反向移送',
  duty: 'Hand the case to the department of administrative procuratorial work',
  dutyName: '刑检移送行政检察',
  owedBy: 'procuratorate',
  owedByName: '检察院刑事检察部门',
  clockStartsOn: 'non-prosecution-decided',
  clockStartsOnName: '作出不起诉决定之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...guide,
        article: '第九条',
        articleVerified: false,
        quote: '自作出不起诉决定之日起三个工作日内',
      },
      reading: null,
    },
  ],
  consequence: '流程监控',
  note: '通过全国检察业务应用系统移送',
  standing: retold,
  tier: 'core',
} as const satisfies Rule;

export const reviewForAdministrativePenalty = {
  id: 'REV-02',
  field: '行刑反向移送',
  duty: 'Finish the review whether an administrative penalty is due',
  dutyName: '行政检察审查终结',
  owedBy: 'procuratorate',
  owedByName: '检察院行政检察部门',
  clockStartsOn: 'review-registered',
  clockStartsOnName: '登记受理之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 10, unit: 'working-day' },
      counting: 'working-days',
      excludes: ['征求异地院意见期间'],
      suspendedBy: ['REV-03'],
      citation: {
        ...guide,
        article: '第十二条',
        quote: '自负责行政检察工作的部门登记受理之日起十个工作日内审查终结',
      },
      reading: null,
    },
  ],
  consequence: '流程监控',
  extension: '重大疑难复杂可报检察长延长（无上限数字）；征求异地院意见期间不计入',
  standing: readInExcerpt,
  tier: 'core',
} as const satisfies Rule;

export const suspensionOfReview = {
  id: 'REV-03',
  field: '行刑反向移送',
  duty: 'Suspend the review while the decision not to prosecute is challenged',
  dutyName: '中止审查',
  owedBy: 'procuratorate',
  owedByName: '行政检察部门',
  clockStartsOn: 'non-prosecution-challenged',
  clockStartsOnName: '公安要求复议/复核，被害人申诉或自诉，被不起诉人申诉',
  kind: 'suspension',
  versions: [
    {
      inForceFrom,
      period: null,
      counting: 'working-days',
      citation: {
        ...guide,
        article: '第十三条',
        quote: '应当中止审查并制作《中止审查决定书》',
      },
      reading: null,
    },
  ],
  consequence: '未中止即发检察意见将与变更的不起诉决定冲突',
  extension: '收到维持复议/复核/复查决定，或收到不予立案/驳回起诉裁定之日',
  standing: readInExcerpt,
  tier: 'core',
} as const satisfies Rule;
