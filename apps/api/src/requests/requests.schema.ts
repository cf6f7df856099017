export const requestSchemas = {
  PendingRequest: {
    type: 'object',
    required: ['status', 'requestId'],
    properties: { status: { const: 'pending' }, requestId: { type: 'string' } },
    examples: [{ status: 'pending', requestId: 'k3vq6zj5c2m7yt4hbn2wd5ae7q' }],
  },
  Request: {
    type: 'object',
    required: ['status'],
    properties: {
      status: { enum: ['pending', 'recorded', 'refused'] },
      referral: { type: 'string', description: '案件编号；已记录时' },
      step: { type: 'integer', minimum: 1, description: '步骤序号；已记录时' },
      problem: { $ref: '#/components/schemas/Problem', description: '被拒绝时' },
    },
    examples: [{ status: 'recorded', referral: 'criminal-transfer-k3vq6zj5c2m7yt4hbn2wd5ae7q', step: 2 }],
  },
} as const;
