import { ApplicationFailure, Context } from '@temporalio/activity';
import { noticeSight, viewerOf, type NoticeSight } from '#libs/access/index.js';
import type { Delivered, DeliveryActivities } from '#libs/contracts/notices.js';
import type { Directory } from '#libs/directory/index.js';
import { ENGINE, type NoticeRecord, type Records, type WebhookRecord } from '#libs/records/index.js';
import { receiverUrl, secretOf } from '#libs/webhooks/index.js';
import { bug } from '../records/failures.js';
import type { DefinitionLookup } from '../records/record-step.activities.js';
import { toldToTheEngine } from '../records/told-to-the-engine.js';
import { noticeLetter } from './notice-letter.js';
import { NotTaken } from './not-taken.js';
import type { Post, Posted } from './post.js';

/** How notices leave this deployment. */
export interface Carriage {
  /** Of the events: the deployment's public address. */
  readonly source: string;
  /** Origins that may be posted to. */
  readonly origins: readonly string[];
  /** What secrets are derived from. */
  readonly noticeKey: string;
  readonly post: Post;
}

export interface DeliveryDependencies {
  readonly records: Records;
  readonly directory: Directory;
  readonly definitions: DefinitionLookup;
  /** Absent where nobody may subscribe. */
  readonly carriage?: Carriage;
}

/** Notices of one batch, and how long it goes on. */
const BATCH = 50;
const BATCH_MS = 60_000;
/** Faults that are not the receiver's wear nobody's patience out. */
const SOON = '10s';

export const createDeliveryActivities = ({
  records,
  directory,
  definitions,
  carriage,
}: DeliveryDependencies): DeliveryActivities => {
  /** As much of the notice as its unit may know by now. */
  const sightOf = async (notice: NoticeRecord): Promise<NoticeSight> => {
    const record = await records.as(ENGINE, ({ referrals }) => referrals.find(notice.referralId));
    const definition = record && definitions(record.lifecycle, record.version);
    if (!record || !definition) throw bug('DEFINITION_UNKNOWN', `This worker has no ${notice.lifecycle}.`);
    const { starterUnit, parties, memory, state } = record;
    const system = viewerOf({ sub: 'webhook', unit: notice.recipient });
    const tale = { definition, starterUnit, parties, log: memory.log, duties: state.duties };
    return noticeSight(system, notice, tale, (unit, relation) => directory.related(unit, relation));
  };

  /** @throws NotTaken */
  const deliver = async ({ id, url }: WebhookRecord, notice: NoticeRecord): Promise<Posted> => {
    if (carriage === undefined || receiverUrl(url, carriage.origins) === null)
      throw new NotTaken('ORIGIN_NOT_ALLOWED');
    const { source, noticeKey, post } = carriage;
    const sight = await sightOf(notice);
    const signed = { source, secret: secretOf(noticeKey, id), at: new Date() };
    return post(url, noticeLetter(notice, sight, signed));
  };

  /** Null where the receiver has it now. */
  const attempt = async (webhook: WebhookRecord, notice: NoticeRecord): Promise<NotTaken | null> => {
    const what = { webhookId: webhook.id, noticeId: notice.id };
    try {
      const { status, address } = await deliver(webhook, notice);
      const at = new Date().toISOString();
      await records.as(ENGINE, ({ deliveries }) => deliveries.delivered({ ...what, at, status, address }));
      return null;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      const { problem, status } = error;
      const at = new Date().toISOString();
      await records.as(ENGINE, ({ deliveries }) => deliveries.failed({ ...what, at, problem, status }));
      return error;
    }
  };

  const pause = async (webhookId: string): Promise<void> => {
    const at = new Date().toISOString();
    await records.as(ENGINE, ({ webhooks }) => webhooks.pause(webhookId, at));
  };

  const deliverBatch = async (webhookId: string): Promise<Delivered> => {
    const { cancellationSignal, heartbeat } = Context.current();
    const until = performance.now() + BATCH_MS;
    const { webhook, notices } = await records.as(ENGINE, async ({ webhooks, deliveries }) => ({
      webhook: await webhooks.find(webhookId),
      notices: await deliveries.next(webhookId, BATCH),
    }));
    if (webhook === null || webhook.endedAt !== null || webhook.pausedAt !== null) return { more: false };
    for (const [delivered, notice] of notices.entries()) {
      if (cancellationSignal.aborted || performance.now() > until) return { more: true };
      heartbeat();
      const failure = await attempt(webhook, notice);
      if (failure === null) continue;
      if (failure.problem === 'GONE') {
        await pause(webhookId);
        return { more: false };
      }
      // Patience begins anew with each notice: what was delivered before it ends the batch well.
      if (delivered > 0) return { more: true };
      throw ApplicationFailure.retryable(failure.message, failure.name);
    }
    return { more: notices.length === BATCH };
  };

  return {
    deliverNext: ({ webhookId }) => toldToTheEngine(() => deliverBatch(webhookId).catch(askedAgainSoon)),
    pauseDelivery: ({ webhookId }) => toldToTheEngine(() => pause(webhookId)),
  };
};

/** A database that is away, or a definition that only the next release has. */
const askedAgainSoon = (error: unknown): never => {
  if (error instanceof ApplicationFailure && error.type === NotTaken.name) throw error;
  throw ApplicationFailure.create({
    message: 'The notices could not be delivered from here.',
    type: 'NOT_FROM_HERE',
    nextRetryDelay: SOON,
    ...(error instanceof Error ? { details: [error.name] } : {}),
  });
};
