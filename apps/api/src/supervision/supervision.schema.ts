export const supervisionSchemas = {
  UnverifiedTerm: {
    allOf: [
      { $ref: '#/components/schemas/WorklistItem' },
      {
        type: 'object',
        required: ['rule'],
        properties: { rule: { oneOf: [{ $ref: '#/components/schemas/RuleReference' }, { type: 'null' }] } },
      },
    ],
  },
  RuleReference: {
    type: 'object',
    required: ['id', 'dutyName', 'periodText', 'statusName', 'citation'],
    properties: {
      id: { type: 'string' },
      dutyName: { type: 'string' },
      periodText: { type: ['string', 'null'] },
      statusName: { type: 'string' },
      citation: { $ref: '#/components/schemas/Citation' },
    },
  },
  UnverifiedTermPage: {
    type: 'object',
    required: ['items', 'nextCursor'],
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/UnverifiedTerm' } },
      nextCursor: {
        type: ['string', 'null'],
        description: '某一页可以没有内容而不是最后一页',
      },
    },
  },
} as const;
