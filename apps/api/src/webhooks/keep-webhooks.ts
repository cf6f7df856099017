import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { Desk, WebhookRecord } from '#libs/records/index.js';
import { receiverUrl, secretOf } from '#libs/webhooks/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { badField, notFound, Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { AttemptLog } from '../referrals/attempt-log.js';
import { pageRequestOf, type PageQueryDto } from '../referrals/page-query.dto.js';
import { webhookView } from './webhook-view.js';

/** More than any unit has systems. */
const MOST = 10;

/** A unit's subscriptions to its notices, kept by its principal head and its supervisors. */
@Injectable()
export class KeepWebhooks {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** @throws Problem FORBIDDEN @throws CursorMalformed */
  async page(viewer: Viewer, page: PageQueryDto) {
    const unit = unitOf(viewer);
    return this.deps.records.as(viewer, async ({ webhooks }) => {
      const { items, nextCursor } = await webhooks.of(unit, pageRequestOf(page));
      return { items: items.map(webhookView), nextCursor };
    });
  }

  /** @throws Problem FORBIDDEN, FIELD_INVALID, WEBHOOKS_AT_LIMIT, IDEMPOTENCY_KEY_REUSED */
  async create(viewer: Viewer, key: string, body: { readonly url: string }) {
    const { webhook, noticeKey } = await this.attempts.watching(
      viewer,
      { action: 'webhook.create' },
      async () => {
        const unit = unitOf(viewer);
        const { origins = [], noticeKey: present = '' } = this.deps.webhooks ?? {};
        const url = receiverUrl(body.url, origins);
        if (url === null) throw badField('url', '应为本部署允许的来源下的地址，不含账号与片段。');
        const made = await this.writes.once(viewer, {
          ...{ target: 'webhooks', key, body },
          write: async (desk) => {
            const { items } = await desk.webhooks.of(unit, { limit: MOST });
            if (items.length >= MOST)
              throw new Problem('WEBHOOKS_AT_LIMIT', `一个单位至多有 ${MOST} 项订阅。`, {
                facts: { limit: MOST },
              });
            const result = await desk.webhooks.create({ unit, url }, new Date().toISOString());
            return { subject: result.id, result };
          },
          again: (desk, id) => found(viewer, desk, id),
        });
        return { webhook: made, noticeKey: present };
      },
    );
    return { ...webhookView(webhook), secret: secretOf(noticeKey, webhook.id) };
  }

  /** What it lacks is posted no more. @throws Problem FORBIDDEN, NOT_FOUND, IDEMPOTENCY_KEY_REUSED */
  end(viewer: Viewer, id: string, key: string) {
    return this.change(viewer, id, { key, action: 'webhook.end', target: `webhooks/${id}` }, async (desk) => {
      if (!(await desk.webhooks.end(id, new Date().toISOString()))) throw notFound();
    });
  }

  /** Posting goes on where it stopped. @throws Problem FORBIDDEN, NOT_FOUND, WEBHOOK_NOT_PAUSED, IDEMPOTENCY_KEY_REUSED */
  resume(viewer: Viewer, id: string, key: string) {
    const what = { key, action: 'webhook.resume', target: `webhooks/${id}/resumption` };
    return this.change(viewer, id, what, async (desk) => {
      if ((await found(viewer, desk, id)).endedAt !== null) throw notFound();
      if (await desk.webhooks.resume(id, new Date().toISOString())) return;
      throw new Problem('WEBHOOK_NOT_PAUSED', '只恢复已暂停的订阅；仍在重试的会自行继续。');
    });
  }

  private async change(
    viewer: Viewer,
    id: string,
    { key, action, target }: { readonly key: string; readonly action: string; readonly target: string },
    work: (desk: Desk) => Promise<void>,
  ) {
    const changed = await this.attempts.watching(viewer, { action, target: id }, () =>
      this.writes.once(viewer, {
        ...{ target, key, body: {} },
        write: async (desk) => {
          await found(viewer, desk, id);
          await work(desk);
          return { subject: id, result: await found(viewer, desk, id) };
        },
        again: (desk) => found(viewer, desk, id),
      }),
    );
    return webhookView(changed);
  }
}

const WHO = '订阅由本单位的主要负责人或者督办人员管理。';

/** The caller's own unit. @throws Problem FORBIDDEN */
function unitOf(viewer: Viewer): string {
  const { unit } = viewer;
  if (unit === null || may(viewer, 'webhook.manage', { unit }) !== 'allowed')
    throw new Problem('FORBIDDEN', WHO);
  return unit;
}

/** Of another unit, or nowhere: the same. @throws Problem FORBIDDEN, NOT_FOUND */
async function found(viewer: Viewer, desk: Desk, id: string): Promise<WebhookRecord> {
  const webhook = await desk.webhooks.find(id);
  const decision = webhook === null ? 'hidden' : may(viewer, 'webhook.manage', webhook);
  if (webhook === null || decision === 'hidden') throw notFound();
  if (decision === 'forbidden') throw new Problem('FORBIDDEN', WHO);
  return webhook;
}
