import { POSITIONS, UNIT_KINDS } from '#libs/lifecycle/vocabulary.js';

const unit = {
  type: 'object',
  required: ['id', 'name', 'kind'],
  properties: { id: { type: 'string' }, name: { type: 'string' }, kind: { enum: UNIT_KINDS } },
} as const;

export const meSchemas = {
  Me: {
    type: 'object',
    required: ['id', 'name', 'unit', 'position', 'roles'],
    properties: {
      id: { type: 'string' },
      name: { type: ['string', 'null'] },
      unit: {
        type: ['object', 'null'],
        required: unit.required,
        properties: {
          id: { type: 'string' },
          name: { type: ['string', 'null'] },
          kind: { enum: [...UNIT_KINDS, null] },
        },
      },
      position: { enum: [...POSITIONS, null] },
      roles: { type: 'array', items: { enum: ['auditor', 'sysadmin', 'secadmin'] } },
    },
    examples: [
      {
        id: 'city-eco.handler',
        name: '承办人（示范市生态环境局）',
        unit: { id: 'city-eco', name: '示范市生态环境局（演示）', kind: 'enforcement-agency' },
        position: 'handler',
        roles: [],
      },
    ],
  },
  UnitList: {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: [...unit.required, 'level', 'region'],
          properties: {
            ...unit.properties,
            level: { enum: ['province', 'city', 'county'] },
            region: { type: 'string' },
          },
        },
      },
    },
  },
  ClientSettings: {
    type: 'object',
    required: ['issuer', 'clientId', 'demonstration'],
    properties: {
      issuer: { type: 'string', format: 'uri' },
      clientId: { type: 'string' },
      demonstration: { type: 'boolean', description: '单位、人员、案件均为虚构' },
    },
  },
} as const;
