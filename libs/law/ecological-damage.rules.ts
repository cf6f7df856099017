import type { Citation, Rule } from './rule.js';
import { checkedInFullText, remembered } from './standings.js';

/** 《生态环境损害赔偿管理规定》. */
const compensationProvisions = {
  title: '生态环境损害赔偿管理规定',
  rank: 'joint-normative-document',
  documentNumber: '环法规〔2022〕31号',
  documentNumberVerified: true,
} as const satisfies Partial<Citation>;

const compensationProvisionsInForceFrom = '2022-04-26';

/** 《关于推进生态环境损害赔偿制度改革若干具体问题的意见》. */
const compensationOpinion = {
  title: '关于推进生态环境损害赔偿制度改革若干具体问题的意见',
  rank: 'joint-normative-document',
  documentNumber: '环法规〔2020〕44号',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const compensationOpinionInForceFrom = '2020-08-31';

/** 《最高人民法院关于审理生态环境损害赔偿案件的若干规定（试行）（2020修正）》. */
const trialProvisions = {
  title: '最高人民法院关于审理生态环境损害赔偿案件的若干规定（试行）（2020修正）',
  rank: 'judicial-interpretation-or-departmental-rule',
  documentNumber: '法释〔2019〕8号，法释〔2020〕17号修正',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const trialProvisionsInForceFrom = '2021-01-01';

/** 《中华人民共和国生态环境法典》. */
const ecologicalCode = {
  title: '中华人民共和国生态环境法典',
  rank: 'law',
  documentNumber: '2026-03-12通过，令号未核',
  documentNumberVerified: false,
} as const satisfies Partial<Citation>;

const ecologicalCodeInForceFrom = '2026-08-15';

export const preliminaryCheckOfDamage = {
  id: 'ECO-01',
  field: '生态环境损害赔偿',
  duty: 'Check preliminarily whether the environment was damaged',
  dutyName: '线索初步核查',
  owedBy: 'compensation-claimant',
  owedByName: '赔偿权利人指定的部门或机构',
  clockStartsOn: 'lead-received',
  clockStartsOnName: '发现或接到线索',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: compensationProvisionsInForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'silent',
      citation: {
        ...compensationProvisions,
        article: '第十七条',
        articleVerified: false,
        quote: null,
        paraphrase: '发现或接到线索后三十日内就是否造成生态环境损害进行初步核查',
      },
      reading: null,
    },
  ],
  consequence: '督察/检察建议/检察院起诉',
  note: '高把握；条文未取得',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;

export const consultationOnCompensation = {
  id: 'ECO-02',
  field: '生态环境损害赔偿',
  duty: 'Finish the consultation on compensation',
  dutyName: '磋商期限',
  owedBy: 'compensation-claimant',
  owedByName: '赔偿权利人指定部门',
  clockStartsOn: 'consultation-notice-served',
  clockStartsOnName: '送达磋商书面通知（告知书）',
  kind: 'deadline',
  versions: [
    {
      inForceFrom: compensationOpinionInForceFrom,
      period: { length: 90, unit: 'day' },
      counting: 'silent',
      citation: {
        ...compensationOpinion,
        article: '七',
        articleVerified: false,
        quote: null,
        paraphrase: '磋商期限原则上不超过90日；会议原则上不超过3次',
      },
      reading: null,
    },
  ],
  consequence: '视为磋商不成→及时起诉',
  extension: '磋商会议原则上不超过3次',
  note: '“90日/3次”在2020年44号文，不在31号规定正文（凭记忆）；十八条新《意见》又增补两种磋商不成情形（已核新闻问答，文号未核）',
  standing: remembered,
  tier: 'core',
} as const satisfies Rule;

export const announcementOfAgreement = {
  id: 'ECO-03',
  field: '生态环境损害赔偿',
  duty: 'Announce the agreement for no less than the set period',
  dutyName: '司法确认公告',
  owedBy: 'court',
  owedByName: '人民法院',
  clockStartsOn: 'confirmation-application-accepted',
  clockStartsOnName: '法院受理司法确认申请后',
  kind: 'min-notice',
  versions: [
    {
      inForceFrom: trialProvisionsInForceFrom,
      period: { length: 30, unit: 'day' },
      counting: 'civil',
      citation: {
        ...trialProvisions,
        article: '第二十条第二款',
        quote: '应当公告协议内容，公告期间不少于三十日',
      },
      reading: null,
    },
  ],
  consequence: '裁定程序瑕疵',
  extension: '“不少于”——下限而非上限',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const consultationBeforeSuit = {
  id: 'ECO-05',
  field: '生态环境损害赔偿',
  duty: 'Consult before suing; the procuratorate may sue where nobody else does',
  dutyName: '磋商前置与检察院兜底起诉',
  owedBy: 'compensation-claimant',
  owedByName: '设区的市级以上政府或指定部门；检察院',
  clockStartsOn: 'consultation-failed',
  clockStartsOnName: '不磋商，或磋商不成且不起诉',
  kind: 'gate',
  versions: [
    {
      inForceFrom: ecologicalCodeInForceFrom,
      period: null,
      counting: 'civil',
      citation: {
        ...ecologicalCode,
        article: '第一千零七十三条',
        quote: '磋商未达成一致的，可以向人民法院提起诉讼',
      },
      reading: null,
    },
  ],
  consequence: '检察院可依法起诉',
  note: '2026-08-15起由法典直接规定；此前依改革方案/31号/法释〔2019〕8号。环境保护法等10部法律同日废止（1242条）——规则数据须按日期切源',
  standing: checkedInFullText,
  tier: 'core',
} as const satisfies Rule;

export const claimNotPursued = {
  id: 'ECO-06',
  field: '生态环境损害赔偿',
  duty: 'Decide not to start or to end a claim for compensation',
  dutyName: '不启动/终止索赔情形',
  owedBy: 'compensation-claimant',
  owedByName: '赔偿权利人指定部门',
  clockStartsOn: 'preliminary-check-made',
  clockStartsOnName: '核查',
  kind: 'branch',
  versions: [
    {
      inForceFrom: compensationProvisionsInForceFrom,
      period: null,
      counting: 'silent',
      citation: {
        ...compensationProvisions,
        article: '第十八条',
        quote: null,
        paraphrase: '已履行、裁判已覆盖、损害显著轻微、主体终止无财产、合规持证排污等可不启动',
      },
      reading: null,
    },
  ],
  consequence: null,
  note: '18条(三)“显著轻微且不需要赔偿”经新闻问答核实，其余凭记忆',
  standing: remembered,
  tier: 'extended',
} as const satisfies Rule;
