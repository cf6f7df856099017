import { POSITIONS, RELATIONS } from '#libs/lifecycle/vocabulary.js';
import { pageSchema } from '../openapi/recurring-schemas.js';
import { LIGHTS } from './lights.js';

const text = { type: 'string' } as const;
const instant = { ...text, format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const rule = { oneOf: [ref('RuleReference'), { type: 'null' }] };
const readable = { type: 'boolean', description: '您可以打开该案件；否则不显示标题与阶段' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const list = { ...text, description: '该数字背后的职责' } as const;

export const supervisionSchemas = {
  SupervisedDuty: {
    allOf: [
      ref('WorklistItem'),
      {
        type: 'object',
        required: ['light', 'daysLate', 'rule', 'readable', 'mayUrge'],
        properties: {
          light: { enum: LIGHTS },
          daysLate: { ...count, description: '超期日数（北京时间），届满日的次日为 1' },
          rule,
          readable,
          mayUrge: { type: 'boolean', description: '您可以催办' },
        },
      },
    ],
  },
  SupervisedDutyPage: pageSchema('SupervisedDuty'),
  BoardRow: {
    type: 'object',
    required: ['unit', 'lifecycle', 'green', 'yellow', 'red', 'lists'],
    properties: {
      unit: text,
      lifecycle: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
      green: count,
      yellow: count,
      red: count,
      lists: {
        type: 'object',
        required: LIGHTS,
        properties: { green: list, yellow: list, red: list },
      },
    },
  },
  BoardPage: {
    type: 'object',
    required: ['asOf', 'soonUntil', 'items', 'nextCursor'],
    properties: {
      asOf: instant,
      soonUntil: { ...instant, description: '至此届满（以较早的读法计）的为黄' },
      items: { type: 'array', items: ref('BoardRow') },
      nextCursor: { type: ['string', 'null'] },
    },
  },
  Choice: {
    type: 'object',
    required: [
      ...[
        'id',
        'act',
        'actName',
        'by',
        'since',
        'until',
        'rule',
        'duty',
        'referralId',
        'referral',
        'readable',
      ],
    ],
    properties: {
      id: { ...text, description: '职责的编号，或者职责编号/措施' },
      act: text,
      actName: text,
      by: {
        type: 'object',
        required: ['unit', 'positions'],
        properties: { unit: text, positions: { type: 'array', items: { enum: POSITIONS } } },
      },
      since: instant,
      until: { ...instant, type: ['string', 'null'], description: '届满即丧失的权利：最后的时刻' },
      rule,
      duty: ref('Duty'),
      referralId: text,
      referral: ref('ReferralSummary'),
      readable,
    },
  },
  ChoicePage: pageSchema('Choice'),
  UnverifiedTerm: {
    allOf: [
      ref('WorklistItem'),
      { type: 'object', required: ['rule', 'readable'], properties: { rule, readable } },
    ],
  },
  RuleReference: {
    type: 'object',
    required: ['id', 'dutyName', 'periodText', 'statusName', 'citation'],
    properties: {
      id: text,
      dutyName: text,
      periodText: { type: ['string', 'null'] },
      statusName: text,
      citation: ref('Citation'),
    },
  },
  UnverifiedTermPage: pageSchema('UnverifiedTerm'),
  Untold: {
    type: 'object',
    required: [
      ...['id', 'kind', 'what', 'relation', 'relationName', 'of', 'at'],
      ...['referralId', 'number', 'lifecycle'],
    ],
    properties: {
      id: text,
      kind: { enum: ['tell', 'copy', 'rung', 'moved'], description: '告知、抄送、督办节点、期限变动' },
      what: { type: ['string', 'null'], description: '所涉的职责或者文书' },
      relation: { enum: RELATIONS },
      relationName: text,
      of: { ...text, description: '缺少该单位的单位' },
      at: instant,
      referralId: text,
      number: text,
      lifecycle: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
    },
  },
  UntoldPage: pageSchema('Untold'),
} as const;
