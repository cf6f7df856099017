import { DELIVERY_PROBLEMS } from '#libs/contracts/notices.js';
import { WAITING_COUNTED } from '#libs/records/index.js';
import { pageSchema } from '../openapi/recurring-schemas.js';

const text = { type: 'string' } as const;
const instant = { ...text, format: 'date-time', description: 'ISO 8601，北京时间' } as const;

const properties = {
  id: text,
  url: { ...text, format: 'uri' },
  status: {
    ...text,
    enum: ['active', 'failing', 'paused', 'ended'],
    description: 'failing：最近一次未被接受，仍在重试；paused：已停止投递，待恢复',
  },
  createdBy: { ...text, description: '设立人的账号' },
  createdAt: instant,
  pausedAt: { type: ['string', 'null'], format: 'date-time' },
  waiting: { type: 'integer', description: `尚未投递的通知件数，数到 ${WAITING_COUNTED} 为止` },
  failure: {
    type: ['object', 'null'],
    description: '上次成功以来最近的失败',
    required: ['code', 'detail', 'httpStatus', 'since', 'at'],
    properties: {
      code: { ...text, enum: DELIVERY_PROBLEMS },
      detail: text,
      httpStatus: { type: ['integer', 'null'] },
      since: instant,
      at: instant,
    },
  },
} as const;

const required = ['id', 'url', 'status', 'createdBy', 'createdAt', 'pausedAt', 'waiting', 'failure'] as const;

export const webhookSchemas = {
  Webhook: { type: 'object', required, properties },
  CreatedWebhook: {
    type: 'object',
    required: [...required, 'secret'],
    properties: {
      ...properties,
      secret: { ...text, description: '验证签名的密钥（whsec_…），只在此处显示，请妥善保存' },
    },
  },
  WebhookPage: pageSchema('Webhook'),
} as const;
