/** What became of each of several writes. */
export const bulkSchemas = {
  BulkResult: {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['index', 'referralId', 'status', 'sequence', 'requestId', 'problem'],
          properties: {
            index: { type: 'integer', minimum: 0, description: '请求中的位置' },
            referralId: { type: 'string', description: '启动被拒绝的，该编号无案件' },
            status: { enum: ['recorded', 'pending', 'refused'] },
            sequence: { type: ['integer', 'null'], description: '已记录的步骤' },
            requestId: {
              type: ['string', 'null'],
              description: '已受理、尚未记录的，到 /requests/{id} 查看',
            },
            problem: { oneOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'null' }] },
          },
        },
      },
    },
  },
} as const;
