import { LIKENESSES } from '#libs/likeness/index.js';
import { FACT_TYPES, POSITIONS } from '#libs/lifecycle/vocabulary.js';
import { lifecycleSchema, pageSchema } from '../openapi/recurring-schemas.js';

const text = { type: 'string' } as const;
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const orNull = <T extends { readonly type: string }>({ type, ...rest }: T) => ({
  ...rest,
  type: [type, 'null'],
});

const stage = {
  type: 'object',
  required: ['id', 'name', 'final'],
  properties: {
    id: { ...text, description: '对未获知的单位为 undisclosed' },
    name: text,
    final: { type: 'boolean' },
  },
} as const;

const headProperties = {
  id: text,
  number: text,
  lifecycle: lifecycleSchema,
  title: orNull({ ...text, description: '未获知案件内容的单位看到 null' }),
  stage: ref('Stage'),
  openedAt: instant,
} as const;
const headRequired = ['id', 'number', 'lifecycle', 'title', 'stage', 'openedAt'] as const;

const others = {
  as: { ...text, description: '流程定义中该联动的名称' },
  referralId: orNull({ ...text, description: '无权查看该案件的单位看到 null' }),
  number: orNull({ ...text, description: '无权查看该案件的单位看到 null' }),
} as const;
const lifecycleName = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: text, name: text },
} as const;

const LINK = {
  type: 'object',
  description: '本案引出的案件',
  required: [
    ...['as', 'name', 'lifecycle', 'startedBy', 'status', 'outcome', 'outcomeName', 'referralId', 'number'],
  ],
  properties: {
    ...others,
    name: text,
    lifecycle: lifecycleName,
    startedBy: { type: 'integer', minimum: 1, description: '引出它的步骤序号' },
    status: { enum: ['starting', 'open', 'closed'], description: 'starting：尚待启动' },
    outcome: orNull({ ...text, description: '其终局阶段；不公开的为 undisclosed，未能启动的为问题代码' }),
    outcomeName: orNull(text),
  },
} as const;

const ORIGIN = {
  type: ['object', 'null'],
  description: '引出本案的案件；自行启动的为 null',
  required: ['as', 'name', 'lifecycle', 'referralId', 'number', 'repeats'],
  properties: {
    ...others,
    name: orNull(text),
    lifecycle: { ...lifecycleName, type: ['object', 'null'] },
    repeats: {
      ...listOf(ref('ReferralSummary')),
      description: '本案的来源之中，同样单位之间的同一流程的案件：事项又回到原处。只列出您可以查看的',
    },
  },
} as const;

const dutyProperties = {
  id: { ...text, description: '职责#步骤序号' },
  name: text,
  owedBy: { ...text, description: '单位编号' },
  act: { ...text, description: '履行该职责的行为' },
  modality: { enum: ['shall', 'may'] },
  status: {
    enum: ['pending', 'open', 'overdue', 'suspended', 'submitted', 'discharged', 'waived', 'moot', 'lapsed'],
  },
  openedAt: instant,
  dueAt: orNull({ ...instant, description: '最后的及时时刻；立即、及时以及规则未启用的为 null' }),
  dueOn: orNull({ ...text, format: 'date', description: '最后一日' }),
  conservativeDueOn: orNull({ ...text, format: 'date', description: '不顺延的读法' }),
  provisional: { type: 'boolean', description: '跨入尚未公布放假安排的年度' },
  ruleId: orNull(text),
  ruleStatus: { enum: ['active', 'unverified', 'activated-unverified', 'local', null] },
  ruleStatusName: orNull({ ...text, description: '已核实、未核实·未启用、未核实·演示启用等' }),
  explanation: listOf(text),
  address: { ...text, description: '职责在地址中的编号（/duties/{address}），在全部案件中唯一' },
  urgings: {
    type: 'object',
    required: ['count', 'lastAt'],
    properties: { count: { type: 'integer', minimum: 0 }, lastAt: orNull(instant) },
    description: '催办的次数与最近一次',
  },
} as const;

const wanted = {
  type: 'object',
  required: ['documents', 'facts'],
  properties: {
    documents: listOf({ type: 'object', required: ['type', 'name'], properties: { type: text, name: text } }),
    facts: listOf({
      type: 'object',
      required: ['key', 'type', 'name'],
      properties: {
        key: text,
        type: { enum: FACT_TYPES },
        name: text,
        options: { type: 'object', additionalProperties: text, description: '选项代码 → 名称' },
      },
    }),
  },
} as const;

export const referralSchemas = {
  Stage: stage,
  Duty: { type: 'object', required: Object.keys(dutyProperties), properties: dutyProperties },
  Wanted: wanted,
  AvailableAct: {
    type: 'object',
    required: [
      'act',
      'name',
      'modality',
      'by',
      'outcomes',
      'requires',
      'allows',
      'duties',
      'dutyRequired',
      'discharges',
      'yours',
    ],
    properties: {
      act: text,
      name: text,
      modality: { enum: ['shall', 'may'] },
      by: {
        type: 'object',
        required: ['party', 'unit', 'position', 'positions'],
        properties: {
          party: text,
          unit: text,
          position: { enum: POSITIONS },
          positions: listOf({ enum: POSITIONS }),
        },
      },
      outcomes: listOf({
        type: 'object',
        required: ['outcome', 'name', 'requires', 'allows'],
        properties: { outcome: text, name: text, requires: ref('Wanted'), allows: ref('Wanted') },
      }),
      requires: ref('Wanted'),
      allows: ref('Wanted'),
      duties: { ...listOf(text), description: '所答复的职责' },
      dutyRequired: { type: 'boolean', description: '须在请求中指明 duty' },
      discharges: { ...listOf(text), description: '将履行完毕的职责' },
      apart: { ...listOf(text), description: '须由不同的人作出的行为' },
      same: { ...listOf(text), description: '须由同一人作出的行为' },
      internal: { type: 'boolean' },
      yours: { type: 'boolean', description: '您可以作出' },
    },
  },
  ReferralSummary: { type: 'object', required: headRequired, properties: headProperties },
  Referral: {
    type: 'object',
    required: [
      ...headRequired,
      'subjects',
      'tracks',
      'parties',
      'facts',
      'sequence',
      'duties',
      'availableActs',
      'links',
      'origin',
      'alike',
    ],
    properties: {
      ...headProperties,
      subjects: listOf({
        type: 'object',
        required: ['name', 'code'],
        properties: {
          name: text,
          code: orNull({ ...text, description: '公民身份号码或者统一社会信用代码' }),
        },
        description: '案件所涉的人或者单位',
      }),
      tracks: listOf({
        allOf: [ref('Stage'), { type: 'object', required: ['track'], properties: { track: text } }],
      }),
      parties: {
        type: 'object',
        additionalProperties: { type: ['string', 'null'] },
        description: '角色 → 单位编号',
      },
      facts: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
        description: '事项 → 值；已清除的文本为 null',
      },
      sequence: { type: 'integer', minimum: 0 },
      duties: listOf(ref('Duty')),
      availableActs: listOf(ref('AvailableAct')),
      links: listOf(ref('Link')),
      origin: ORIGIN,
      alike: {
        ...listOf(ref('AlikeReferral')),
        description: '可能是同一事项的案件，至多5件，只列出您可以查看的；未写明当事人的案件不查找',
      },
    },
    examples: [
      {
        id: 'criminal-transfer-k3vq6zj5c2m7yt4hbn2wd5ae7q',
        number: 'criminal-transfer-2026-000001',
        lifecycle: { id: 'criminal-transfer', version: 1, name: '行政执法机关移送涉嫌犯罪案件' },
        title: '某化工公司涉嫌污染环境案',
        stage: { id: 'reported', name: '待决定是否移送', final: false },
        openedAt: '2026-03-02T09:30:00.000+08:00',
        tracks: [{ track: 'main', id: 'reported', name: '待决定是否移送', final: false }],
        parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
        facts: { domain: 'environment' },
        sequence: 1,
        duties: [],
        availableActs: [],
        links: [],
        origin: null,
        subjects: [],
        alike: [],
      },
    ],
  },
  Link: LINK,
  AlikeReferral: {
    allOf: [
      ref('ReferralSummary'),
      {
        type: 'object',
        required: ['why'],
        properties: {
          why: {
            ...listOf({ enum: LIKENESSES }),
            description:
              '相似之处，最强的在前：代码相同、名称相同、同一单位的同类事项、同一来源；same-matter 为事项亦相同',
          },
        },
      },
    ],
  },
  AlikeReferrals: {
    type: 'object',
    required: ['items', 'repeats'],
    properties: {
      items: listOf(ref('AlikeReferral')),
      repeats: { ...listOf(ref('ReferralSummary')), description: '来源之中同样单位之间的同一流程的案件' },
    },
  },
  ReferralPage: pageSchema('ReferralSummary'),
  Step: {
    type: 'object',
    required: [
      ...[
        'sequence',
        'kind',
        'name',
        'act',
        'outcome',
        'actor',
        'unit',
        'occurredAt',
        'recordedAt',
        'late',
        'documents',
      ],
      ...['dutiesOpened', 'dutiesDischarged', 'duty', 'correctable', 'hash'],
    ],
    properties: {
      sequence: { type: 'integer', minimum: 1 },
      kind: { enum: ['opening', 'act', 'tick', 'link', 'calendar', 'rule', 'void', 'replace'] },
      name: orNull({ ...text, description: '放假安排更新、规则启用，或者行为的名称；撤销时为所撤销的行为' }),
      act: orNull(text),
      outcome: orNull(text),
      duty: orNull({ ...text, description: '请求中指明的、所答复的职责' }),
      actor: orNull({ ...text, description: '账号；由时间或其他案件引起的为 null' }),
      unit: orNull(text),
      occurredAt: instant,
      recordedAt: instant,
      late: { type: 'boolean', description: '补录' },
      documents: listOf({
        type: 'object',
        required: ['type', 'documentId', 'sha256', 'number', 'numberVoided'],
        properties: {
          type: text,
          documentId: text,
          sha256: { ...text, pattern: '^[0-9a-f]{64}$' },
          number: orNull({ ...text, description: '文号' }),
          numberVoided: { type: 'boolean', description: '文号是否已因更正作废' },
        },
      }),
      dutiesOpened: listOf(text),
      dutiesDischarged: listOf(text),
      rungs: {
        ...listOf({
          type: 'object',
          required: ['id', 'duty', 'dutyName', 'after', 'modality', 'offers', 'missed'],
          properties: {
            id: text,
            duty: text,
            dutyName: text,
            after: { ...text, description: '距届满：-24h 为届满前24小时' },
            modality: { enum: ['shall', 'may'] },
            offers: {
              type: ['object', 'null'],
              required: ['act', 'name'],
              properties: { act: text, name: text },
              description: '到此节点可以选择作出的行为',
            },
            missed: { type: 'boolean', description: '登记前已经错过，未发送' },
          },
        }),
        description: '期限节点到达时：到达的督办节点',
      },
      edition: { ...text, description: '放假安排更新、规则启用时：引起重新计算的决定' },
      moves: {
        ...listOf({
          type: 'object',
          required: ['duty', 'name', 'owedBy', 'from', 'to'],
          properties: { duty: text, name: text, owedBy: text, from: ref('Due'), to: ref('Due') },
        }),
        description: '放假安排更新、规则启用时：届满日有变动的职责',
      },
      correctable: { type: 'boolean', description: '您可以更正：撤销，或者以另一内容代替' },
      correctedBy: { type: 'integer', minimum: 1, description: '已更正时：最近一次更正的序号' },
      standing: { enum: ['voided', 'replaced'], description: '已更正时：已撤销，或者已由另一内容代替' },
      corrects: { type: 'integer', minimum: 1, description: '更正时：所更正步骤的序号' },
      reason: orNull({ ...text, description: '更正时：理由；已清除的为 null' }),
      hash: { ...text, pattern: '^[0-9a-f]{64}$', description: '审计链中该条目的 SHA-256' },
    },
  },
  StepPage: pageSchema('Step'),
  WorklistItem: {
    type: 'object',
    required: [...Object.keys(dutyProperties), 'referralId', 'referral'],
    properties: { ...dutyProperties, referralId: text, referral: ref('ReferralSummary') },
  },
  WorklistPage: pageSchema('WorklistItem'),
  History: {
    type: 'object',
    required: ['events'],
    properties: {
      events: { type: 'array', minItems: 1, items: { type: 'object', required: ['eventId', 'eventType'] } },
    },
  },
} as const;
