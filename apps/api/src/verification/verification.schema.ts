const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;

const because = {
  enum: [
    ...['ENTRY_CHANGED', 'ENTRY_NOT_WITNESSED', 'ENTRY_MISSING'],
    ...['STEP_MISSING', 'STEP_CHANGED', 'ANSWERS_CHANGED', 'DEFINITION_CHANGED', 'DEFINITION_UNKNOWN'],
    ...['STAGE_DIFFERS', 'STATE_DIFFERS', 'READ_MODEL_DIFFERS'],
    ...['HISTORY_MISSING', 'HISTORY_NOT_REPLAYED', 'HISTORY_DIFFERS'],
  ],
} as const;

export const verificationSchemas = {
  Verification: {
    type: 'object',
    required: ['verifiedAt', 'steps', 'entries', 'witness', 'chain', 'replay', 'history', 'differences'],
    properties: {
      verifiedAt: instant,
      steps: { ...whole, description: '案件的步骤数' },
      entries: { ...whole, description: '审计链中有关本案的条目数' },
      witness: {
        description: '据以核验的检查点：当时审计链的条目数与时间；尚无检查点的为 null',
        oneOf: [
          { type: 'object', required: ['size', 'at'], properties: { size: whole, at: instant } },
          { type: 'null' },
        ],
      },
      chain: { enum: ['intact', 'different'], description: '审计链' },
      replay: { enum: ['identical', 'different'], description: '依记录重新推演' },
      history: { enum: ['deterministic', 'different', 'missing'], description: '引擎的历史' },
      differences: {
        type: 'array',
        items: {
          type: 'object',
          required: ['part', 'sequence', 'because'],
          properties: {
            part: { enum: ['chain', 'replay', 'history'] },
            sequence: { type: ['integer', 'null'], description: '所涉步骤' },
            because,
            recorded: { ...text, description: '当时所记' },
            found: { ...text, description: '现在所见' },
          },
        },
      },
    },
  },
} as const;
