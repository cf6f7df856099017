import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { Desk, NoticeRecord } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { AttemptLog } from '../referrals/attempt-log.js';
import { NoticeViews } from './notice-views.js';

/** 签收: somebody takes note of a notice for the unit, once. */
@Injectable()
export class ReceiveNotice {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly views: NoticeViews,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** @throws Problem NOT_FOUND, FORBIDDEN, NOTICE_ALREADY_RECEIVED, IDEMPOTENCY_KEY_REUSED */
  async receive(viewer: Viewer, id: string, key: string) {
    const directory = await this.deps.directory();
    const shown = async (desk: Desk) =>
      (await this.views.of(viewer, desk, directory, [await found(viewer, desk, id)]))[0];
    return this.attempts.watching(viewer, { action: 'notice.receive', target: id }, () =>
      this.writes.once(viewer, {
        target: `notices/${id}/receipt`,
        key,
        body: {},
        write: async (desk) => {
          await write(viewer, desk, id);
          return { subject: id, result: await shown(desk) };
        },
        again: shown,
      }),
    );
  }
}

/** Of another unit, or nowhere: the same. @throws Problem NOT_FOUND */
async function found(viewer: Viewer, desk: Desk, id: string): Promise<NoticeRecord> {
  const notice = await desk.notices.find(id);
  if (notice === null || may(viewer, 'notice.receive', notice) === 'hidden') throw notFound();
  return notice;
}

async function write(viewer: Viewer, desk: Desk, id: string): Promise<void> {
  const notice = await found(viewer, desk, id);
  if (may(viewer, 'notice.receive', notice) !== 'allowed')
    throw new Problem('FORBIDDEN', '通知由收件单位的在任人员签收。');
  if (await desk.notices.receive(notice, new Date().toISOString())) return;
  const { receivedBy, receivedAt } = await found(viewer, desk, id);
  throw new Problem('NOTICE_ALREADY_RECEIVED', '本单位已有人签收这份通知，以首次签收为准。', {
    facts: { receivedBy, receivedAt: receivedAt && toBeijing(receivedAt) },
  });
}
