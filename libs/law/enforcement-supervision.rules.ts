import type { Citation, Rule } from './rule.js';
import { remembered } from './standings.js';

/** 《行政执法监督条例》. */
const regulation = {
  title: '行政执法监督条例',
  rank: 'administrative-regulation',
  documentNumber: '国务院令，令号未核',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const inForceFrom = '2026-02-01';

export const rectificationUponSupervision = {
  id: 'ADM-01',
  field: '行政执法监督',
  duty: 'Rectify what the supervision document demands',
  dutyName: '监督文书整改',
  owedBy: 'enforcement-agency',
  owedByName: '行政执法机关',
  clockStartsOn: 'supervision-document-received',
  clockStartsOnName: '收到监督通知书/意见书/决定书',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { setByIssuer: true },
      counting: 'silent',
      citation: {
        ...regulation,
        article: '条号未核',
        articleVerified: false,
        quote: null,
        paraphrase: '可以根据情况制发行政执法监督通知书、意见书或者决定书',
      },
      reading: null,
    },
  ],
  consequence: '通报、约谈、移送监察',
  note: '存在与施行日已核；文书类型经英文摘要核实，期限与条号未核',
  standing: remembered,
  tier: 'extended',
} as const satisfies Rule;
