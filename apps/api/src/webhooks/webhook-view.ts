import type { DeliveryProblem } from '#libs/contracts/notices.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { WebhookRecord } from '#libs/records/index.js';

/** What went wrong, for whoever has to mend it. */
const WORDS: Readonly<Record<DeliveryProblem, string>> = {
  ORIGIN_NOT_ALLOWED: '接收地址的来源已不在本部署允许之列。',
  HOST_NOT_FOUND: '查不到接收主机的地址。',
  ADDRESS_REFUSED: '接收主机位于不允许投递的网络。',
  CONNECTION_FAILED: '连接不上接收主机，或者连接中断。',
  TLS_FAILED: '接收主机的证书未通过验证。',
  NO_ANSWER: '接收主机在 10 秒内没有应答。',
  REDIRECTED: '接收主机要求转往他处；不予跟随。',
  STATUS: '接收主机没有接受。',
  GONE: '接收主机称该地址已停用（410）。',
};

/** A subscription as its unit reads it. */
export const webhookView = (webhook: WebhookRecord) => ({
  id: webhook.id,
  url: webhook.url,
  status: statusOf(webhook),
  createdBy: webhook.createdBy,
  createdAt: toBeijing(webhook.createdAt),
  pausedAt: webhook.pausedAt && toBeijing(webhook.pausedAt),
  waiting: webhook.waiting,
  failure: webhook.failure && {
    code: webhook.failure.problem,
    detail: WORDS[webhook.failure.problem],
    httpStatus: webhook.failure.status,
    since: toBeijing(webhook.failure.since),
    at: toBeijing(webhook.failure.at),
  },
});

const statusOf = ({ endedAt, pausedAt, failure }: WebhookRecord) => {
  if (endedAt !== null) return 'ended';
  if (pausedAt !== null) return 'paused';
  return failure === null ? 'active' : 'failing';
};
