import { RULE_STATUSES } from '../rules/rule-list-query.dto.js';
import { periodSchema } from '../rules/rules.schema.js';

const text = { type: 'string' } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const mapOf = <T>(additionalProperties: T) => ({ type: 'object', additionalProperties }) as const;
const wanted = { $ref: '#/components/schemas/Wanted' };

const summary = {
  id: text,
  version: { type: 'integer', minimum: 1 },
  name: text,
  mechanisms: listOf(text),
} as const;
const actor = {
  type: 'object',
  required: ['party', 'positions'],
  properties: {
    party: text,
    positions: { type: ['array', 'null'], items: text, description: 'null：任何承办人员' },
  },
} as const;
const party = {
  type: 'object',
  required: ['name', 'kinds', 'joins'],
  properties: {
    name: text,
    kinds: listOf(text),
    joins: { enum: ['opening', 'later'] },
    optional: { type: 'boolean' },
  },
} as const;

export const lifecycleSchemas = {
  LifecycleList: {
    type: 'object',
    required: ['items'],
    properties: { items: listOf({ type: 'object', required: Object.keys(summary), properties: summary }) },
  },
  Lifecycle: {
    type: 'object',
    required: [
      ...Object.keys(summary),
      ...[
        'sender',
        'digest',
        'opening',
        'parties',
        'stages',
        'acts',
        'duties',
        'facts',
        'documents',
        'diagram',
      ],
    ],
    properties: {
      ...summary,
      sender: { ...text, description: '启动案件的角色' },
      digest: { ...text, description: '定义的 SHA-256' },
      opening: {
        type: 'object',
        required: ['name', 'by', 'requires', 'allows', 'parties'],
        properties: { name: text, by: actor, requires: wanted, allows: wanted, parties: mapOf(party) },
      },
      parties: mapOf(party),
      stages: mapOf({
        type: 'object',
        required: ['name', 'track', 'start', 'final'],
        properties: { name: text, track: text, start: { type: 'boolean' }, final: { type: 'boolean' } },
      }),
      acts: mapOf({
        type: 'object',
        required: [
          ...['name', 'by', 'from', 'internal', 'basis', 'discharges', 'apart', 'same'],
          ...['requires', 'allows', 'outcomes'],
        ],
        properties: {
          name: text,
          by: listOf(actor),
          from: { oneOf: [listOf(text), { const: 'any-open' }] },
          internal: { type: 'boolean' },
          basis: { type: ['string', 'null'] },
          discharges: listOf(text),
          apart: { ...listOf(text), description: '须由不同的人作出的行为' },
          same: { ...listOf(text), description: '须由同一人作出的行为' },
          requires: wanted,
          allows: wanted,
          outcomes: listOf({
            type: 'object',
            required: ['outcome', 'name', 'requires', 'allows'],
            properties: { outcome: text, name: text, requires: wanted, allows: wanted },
          }),
        },
      }),
      duties: mapOf({
        type: 'object',
        required: ['name', 'owedBy', 'acts', 'modality', 'kind', 'period', 'rules'],
        properties: {
          name: text,
          owedBy: text,
          acts: listOf(text),
          modality: { enum: ['shall', 'may'] },
          kind: { enum: ['deadline', 'window', 'wait', 'trigger'] },
          period: { type: 'object' },
          rules: listOf({
            type: 'object',
            required: [
              'id',
              'name',
              'status',
              'statusName',
              'period',
              'periodText',
              'countingName',
              'citation',
              'reading',
            ],
            properties: {
              id: text,
              name: { type: ['string', 'null'] },
              status: { enum: [...RULE_STATUSES, null], description: 'null：本部署没有这一规则' },
              statusName: { type: ['string', 'null'] },
              period: periodSchema,
              periodText: { type: ['string', 'null'] },
              countingName: { type: ['string', 'null'] },
              citation: { oneOf: [{ $ref: '#/components/schemas/Citation' }, { type: 'null' }] },
              reading: { type: ['string', 'null'], description: '条文未明之处及本系统的读法' },
            },
          }),
        },
      }),
      facts: mapOf({ type: 'object', required: ['name', 'type'] }),
      documents: mapOf({ type: 'object', required: ['name', 'level'] }),
      diagram: { ...text, description: 'Mermaid' },
    },
  },
} as const;
