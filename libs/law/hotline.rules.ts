import type { Citation, Rule } from './rule.js';
import { remembered } from './standings.js';

/** 《关于进一步优化地方政务服务便民热线的指导意见》. */
const guidingOpinion = {
  title: '关于进一步优化地方政务服务便民热线的指导意见',
  rank: 'joint-normative-document',
  documentNumber: '国办发〔2020〕53号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2020-12-28';

export const handlingOfHotlineOrder = {
  id: 'HOT-01',
  field: '12345工单',
  duty: 'Handle an order of the hotline',
  dutyName: '咨询/诉求办结',
  owedBy: 'handling-unit',
  owedByName: '承办单位',
  clockStartsOn: 'hotline-order-dispatched',
  clockStartsOnName: '转派',
  kind: 'sla',
  versions: [
    {
      inForceFrom,
      period: { length: 15, unit: 'working-day' },
      counting: 'working-days',
      citation: {
        ...guidingOpinion,
        article: '无统一天数',
        articleVerified: false,
        quote: null,
        paraphrase: '国家层面未规定统一办理天数，以地方规范/标准为准',
      },
      reading: null,
    },
  ],
  consequence: '督办、考核',
  extension: '地方差异：5/7/10/15个工作日；北京2小时/24小时/7天/15天分级',
  note: '必须做成租户可配的SLA，不得标“法定”',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;
