import type { Citation, Rule } from './rule.js';
import { readInFullText } from './standings.js';

/** 《人民检察院公益诉讼办案规则》. */
const procedure = {
  title: '人民检察院公益诉讼办案规则',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '高检发释字〔2021〕2号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const inForceFrom = '2021-07-01';

export const decisionOnAdministrativeSuit = {
  id: 'PIL-06',
  field: '检察公益诉讼',
  duty: 'Decide whether to sue the agency in the public interest',
  dutyName: '行政公益诉讼审查起诉',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'rectification-period-ended',
  clockStartsOnName: '检察建议整改期满之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 1, unit: 'month' },
      counting: 'civil',
      extensions: {
        'by-1': {
          by: { length: 1, unit: 'month' },
          ground: '情形未载明',
          approver: { level: 'unit-head', name: '检察长' },
          quote: null,
        },
      },
      excludes: ['鉴定评估等期间'],
      suspendedBy: ['PIL-13'],
      citation: {
        ...procedure,
        article: '第四十七条第一款',
        quote: '审查起诉期限为一个月，自检察建议整改期满之日起计算',
      },
      reading: '鉴定评估等期间不计入（48条）',
    },
  ],
  consequence: '内部监督',
  extension: '检察长批准+1个月；再延报上一级检察院批准/指定他院起诉',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const decisionOnCivilSuit = {
  id: 'PIL-07',
  field: '检察公益诉讼',
  duty: 'Decide whether to sue in the public interest after the announcement',
  dutyName: '民事公益诉讼审查起诉',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'announcement-ended',
  clockStartsOnName: '公告期满之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'month' },
      counting: 'civil',
      extensions: {
        'by-1': {
          by: { length: 1, unit: 'month' },
          ground: '情形未载明',
          approver: { level: 'unit-head', name: '检察长' },
          quote: null,
        },
      },
      excludes: ['鉴定评估等期间'],
      citation: {
        ...procedure,
        article: '第四十七条第二款',
        quote: '审查起诉期限为三个月，自公告期满之日起计算',
      },
      reading: '鉴定评估等期间不计入',
    },
  ],
  consequence: '内部监督',
  extension: '检察长批准+1个月；再延报上一级',
  standing: readInFullText,
  tier: 'core',
} as const satisfies Rule;

export const recordOfIndictment = {
  id: 'PIL-09',
  field: '检察公益诉讼',
  duty: 'Report the indictment to the procuratorate above for the record',
  dutyName: '起诉书备案',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'indictment-served',
  clockStartsOnName: '送达人民法院之日',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 5, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第四十六条第三款',
        quote: '公益诉讼起诉书应当自送达人民法院之日起五日内报上一级',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const submissionOfWithdrawal = {
  id: 'PIL-10',
  field: '检察公益诉讼',
  duty: 'Submit to the court the withdrawal or the change of claims',
  dutyName: '撤回起诉/变更请求文书提交',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'withdrawal-decided',
  clockStartsOnName: '检察长决定',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第八十四条',
        quote: '并在三日内提交人民法院',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;

export const reportOfFirstInstanceJudgment = {
  id: 'PIL-11',
  field: '检察公益诉讼',
  duty: 'Report the judgment of first instance to the procuratorate above',
  dutyName: '一审裁判报备',
  owedBy: 'procuratorate',
  owedByName: '检察院',
  clockStartsOn: 'judgment-received',
  clockStartsOnName: '收到一审判决/裁定',
  kind: 'deadline',
  versions: [
    {
      inForceFrom,
      period: { length: 3, unit: 'day' },
      counting: 'civil',
      citation: {
        ...procedure,
        article: '第五十八条',
        quote: '收到人民法院第一审公益诉讼判决书、裁定书后三日内报送',
      },
      reading: null,
    },
  ],
  consequence: null,
  standing: readInFullText,
  tier: 'extended',
} as const satisfies Rule;
