import { pageSchema } from '../openapi/recurring-schemas.js';

const text = { type: 'string' } as const;

export const dutySchemas = {
  Urging: {
    type: 'object',
    required: ['id', 'duty', 'at', 'person', 'unit', 'recipient', 'reason'],
    properties: {
      id: text,
      duty: { ...text, description: '职责的 address' },
      at: { ...text, format: 'date-time', description: 'ISO 8601，北京时间' },
      person: { ...text, description: '催办人的账号' },
      unit: { ...text, description: '催办的单位' },
      recipient: { ...text, description: '被催办的单位' },
      reason: { type: ['string', 'null'], description: '已清除的为 null' },
    },
  },
  UrgingPage: pageSchema('Urging'),
} as const;
