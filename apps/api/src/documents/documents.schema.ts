export const documentSchemas = {
  Document: {
    type: 'object',
    required: ['id', 'sha256', 'size', 'mediaType', 'fileName'],
    properties: {
      id: { type: 'string', description: '在请求中作为 documentId' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      size: { type: 'integer', minimum: 0, description: '字节' },
      mediaType: { type: 'string', description: '以内容判定' },
      fileName: { type: 'string' },
    },
    examples: [
      {
        id: '3f1c6c3b9a1f4d0e8d2b7a6c5e4f3a21',
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        size: 0,
        mediaType: 'application/pdf',
        fileName: '涉嫌犯罪案件移送书.pdf',
      },
    ],
  },
} as const;
