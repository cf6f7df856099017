import { APPROVER_LEVELS, COUNTINGS, PERIOD_UNITS, RANKS, RULE_KINDS } from '#libs/law/rule.js';
import { pageSchema } from '../openapi/recurring-schemas.js';
import { RULE_STATUSES, RULE_TIERS } from './rule-list-query.dto.js';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const day = { type: 'string', format: 'date' } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = <T extends Readonly<Record<string, unknown>>>(properties: T) =>
  ({ type: 'object', required: Object.keys(properties), properties }) as const;
const orNull = <T extends { readonly type: string }>({ type, ...rest }: T) => ({
  ...rest,
  type: [type, 'null'],
});

const status = {
  status: { enum: RULE_STATUSES },
  statusName: {
    enum: ['已核实', '未核实·未启用', '未核实·已启用', '未核实·演示启用', '本部署自定·非法定'],
  },
} as const;

const span = object({ length: { type: 'integer', minimum: 1 }, unit: { enum: PERIOD_UNITS } });

export const periodSchema = {
  description: 'null：该规则不设期间',
  oneOf: [
    { type: 'null' },
    span,
    object({ atOnce: { enum: ['立即', '及时'] } }),
    object({ setByIssuer: { const: true } }),
  ],
} as const;

const standing = object({
  confidence: { enum: ['verified', 'from-memory'] },
  method: { enum: ['full-text', 'excerpt', 'secondary', null] },
  quoteMachineChecked: { type: 'boolean' },
  quoteKind: textOrNull,
  activeByDefault: { type: 'boolean' },
  text,
});

const summary = {
  id: text,
  field: text,
  dutyName: text,
  owedByName: text,
  clockStartsOnName: text,
  kind: { enum: RULE_KINDS },
  kindName: text,
  tier: { enum: RULE_TIERS },
  ...status,
  periodText: { ...textOrNull, description: '期间；null：不设期间' },
  inForceFrom: { ...day, description: '当日所依版本的施行日期' },
  title: { ...text, description: '依据文件' },
  article: text,
} as const;

const source = object({
  rule: textOrNull,
  text,
  rank: { enum: RANKS },
  rankName: text,
  unverified: { type: 'boolean' },
});

const version = object({
  inForceFrom: day,
  inForceUntil: dayOrNull,
  current: { type: 'boolean', description: '当日所依的版本' },
  ...status,
  period: periodSchema,
  periodText: textOrNull,
  counting: { enum: COUNTINGS },
  countingName: text,
  direction: { enum: ['after', 'before'], description: 'before：自事件之日向前倒推' },
  dayEnds: { ...textOrNull, description: '最后一日的截止时间，北京时间；null：24时' },
  extensions: listOf(
    object({
      name: { ...text, description: '在 POST /periods/compute 的 events[].extension 中使用' },
      by: orNull(span),
      to: orNull(span),
      times: { type: 'integer', minimum: 1 },
      ground: text,
      approver: orNull(object({ level: { enum: APPROVER_LEVELS }, name: text })),
      quote: textOrNull,
      text,
    }),
  ),
  excludes: { ...listOf(text), description: '条文规定不计入期间的时间' },
  citation: ref('Citation'),
  reading: { ...textOrNull, description: '条文未明之处及本系统的读法' },
  standing,
});

const detail = {
  ...summary,
  duty: { ...text, description: '英文' },
  owedBy: text,
  clockStartsOn: text,
  consequence: { ...textOrNull, description: '逾期的后果；null：条文未规定' },
  extension: { ...textOrNull, description: '条文关于延长的表述' },
  note: textOrNull,
  standing,
  versions: { ...listOf(version), description: '施行日期早的在前' },
  conflicts: {
    ...listOf(
      object({ id: text, matter: text, sources: listOf(source), resolved: orNull(source), note: text }),
    ),
    description: '与其他依据的冲突；resolved 为 null 的须由人决定',
  },
  activation: {
    ...orNull(
      object({
        person: text,
        unit: textOrNull,
        reason: text,
        at: instant,
        demonstration: { type: 'boolean' },
      }),
    ),
    description: '启用未核实规则的人、单位、理由与时间',
  },
} as const;

export const ruleSchemas = {
  Citation: object({
    title: { ...text, description: '不含书名号' },
    rank: { enum: RANKS },
    rankName: text,
    article: text,
    articleVerified: { type: 'boolean' },
    documentNumber: text,
    documentNumberVerified: { type: 'boolean' },
    quote: { ...textOrNull, description: '原文；未见原文的为 null' },
    quoteText: { ...text, description: '原文，或者“未核对原文”' },
    paraphrase: { ...textOrNull, description: '未见原文的大意，不得作为原文引用' },
    text: { ...text, description: '可以直接粘贴的引注' },
  }),
  RuleSummary: object(summary),
  RulePage: pageSchema('RuleSummary'),
  Rule: object(detail),
  ActivatedRule: object({ ...detail, recomputation: object({ id: text }) }),
} as const;
