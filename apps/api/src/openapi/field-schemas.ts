import { TEXT_LIMIT } from '../body/validators.js';

/** Schemas of fields whose names come from a lifecycle definition. */

export const partiesSchema = {
  description: '角色 → 单位编号；角色见流程定义 opening.parties',
  type: 'object' as const,
  additionalProperties: { type: 'string' as const, maxLength: 100 },
  examples: [{ transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' }],
};

export const factsSchema = {
  description: '事项 → 值；事项见流程定义与 availableActs[].requires',
  type: 'object' as const,
  additionalProperties: {
    oneOf: [
      { type: 'string' as const, maxLength: TEXT_LIMIT },
      { type: 'number' as const },
      { type: 'boolean' as const },
    ],
  },
};
