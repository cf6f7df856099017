import { RULE_STATUSES } from '../rules/rule-list-query.dto.js';

const text = { type: 'string' } as const;
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const instantOrNull = { ...instant, type: ['string', 'null'] } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const count = { type: 'number', minimum: 0 } as const;

const ledger = {
  budget: {
    type: 'object',
    required: ['length', 'unit'],
    properties: { length: { type: 'integer' }, unit: text },
    description: '期间连同延长，以规则自己的单位计',
  },
  countedIn: { enum: ['hour', 'day', 'working-day'] },
  total: count,
  consumed: { ...count, description: '已用' },
  remaining: { ...count, description: '剩余' },
  runningSince: { ...instantOrNull, description: '自何时起连续计算；中止的为 null' },
  suspendedSince: { ...instantOrNull, description: '自何时起中止；未中止的为 null' },
  pauses: listOf({
    type: 'object',
    required: ['from', 'to'],
    properties: { from: instant, to: instant },
  }),
  extensions: listOf(text),
} as const;

const period = {
  ruleId: text,
  ruleStatus: { enum: RULE_STATUSES },
  ruleStatusName: text,
  versionInForceFrom: { type: 'string', format: 'date' },
  startAt: instant,
  dueAt: { ...instantOrNull, description: '最后的及时时刻；立即、及时的以及中止期间的为 null' },
  dueOn: { ...dayOrNull, description: '最后一日' },
  conservativeDueAt: instantOrNull,
  conservativeDueOn: { ...dayOrNull, description: '较早的读法' },
  provisional: { type: 'boolean', description: '涉及尚未公布放假安排的年度' },
  editions: { ...listOf(text), description: '所依的放假安排' },
  explanation: { ...listOf(text), description: '逐步的理由，可以粘贴到文书' },
  citation: { $ref: '#/components/schemas/Citation' },
} as const;

export const periodSchemas = {
  Period: {
    type: 'object',
    required: Object.keys(period),
    properties: {
      ...period,
      ledger: {
        type: 'object',
        required: Object.keys(ledger),
        properties: ledger,
        description: '问及 events 或者 asOf 时',
      },
    },
  },
} as const;
