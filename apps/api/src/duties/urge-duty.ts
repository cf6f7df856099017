import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Desk, UrgingRecord } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { AttemptLog } from '../referrals/attempt-log.js';
import { pageRequestOf, type PageQueryDto } from '../referrals/page-query.dto.js';
import { placeOf } from './duty-address.js';
import { DutyFinder, type SeenDuty } from './seen-duty.js';
import { urgingView } from './urging-view.js';
import { whyNotUrged } from './why-not-urged.js';

/** 催办: pushing a unit to do what it owes. Recorded, told to the unit, and without any effect on the referral. */
@Injectable()
export class UrgeDuty {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly finder: DutyFinder,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** @throws Problem NOT_FOUND, FORBIDDEN, DUTY_NOT_OPEN, DUTY_NOT_DUE, IDEMPOTENCY_KEY_REUSED */
  async urge(viewer: Viewer, address: string, key: string, reason: string) {
    const place = placeOf(address);
    if (place === null) throw notFound();
    const what = { action: 'duty.urge', referral: place.referralId, target: address };
    const urging = await this.attempts.watching(viewer, what, () =>
      this.writes.once(viewer, {
        target: `duties/${address}/urgings`,
        key,
        body: { reason },
        write: async (desk) => {
          const result = await this.write(viewer, desk, address, reason);
          return { subject: result.id, result };
        },
        again: (desk, id) => urgingNamed(desk, id),
      }),
    );
    return urgingView(urging);
  }

  /** What was said, the newest first. @throws Problem NOT_FOUND, FORBIDDEN @throws CursorMalformed */
  async page(viewer: Viewer, address: string, page: PageQueryDto) {
    return this.deps.records.as(viewer, async (desk) => {
      const duty = await this.finder.find(viewer, desk, address, new Date().toISOString());
      if (may(viewer, 'duty.urgings', duty.subject) !== 'allowed')
        throw new Problem('FORBIDDEN', '催办的内容由负有职责的单位、移送单位与督办人员查看。');
      const { items, nextCursor } = await desk.urgings.of(duty, pageRequestOf(page));
      return { items: items.map(urgingView), nextCursor };
    });
  }

  private async write(viewer: Viewer, desk: Desk, address: string, reason: string): Promise<UrgingRecord> {
    const now = new Date().toISOString();
    const duty = await this.finder.find(viewer, desk, address, now);
    const { unit } = viewer;
    if (unit === null || may(viewer, 'duty.urge', duty.subject) !== 'allowed')
      throw new Problem('FORBIDDEN', '催办由移送单位，或者负有职责的单位及其上级的负责人、督办人员作出。');
    assertMayBeUrged(duty, now);
    const { referralId, dutyId, subject } = duty;
    return desk.urgings.record({ referralId, dutyId, at: now, unit, recipient: subject.owedBy, reason });
  }
}

/** @throws Problem DUTY_NOT_OPEN, DUTY_NOT_DUE */
function assertMayBeUrged({ dutyId, ...duty }: SeenDuty, now: Instant): void {
  const because = whyNotUrged(duty, now);
  if (because === null) return;
  if (because === 'not-open')
    throw new Problem('DUTY_NOT_OPEN', '只催办待履行的职责：该职责尚未开始、已中止或者已经了结。', {
      facts: { duty: dutyId, dutyStatus: duty.standing },
    });
  throw new Problem(
    'DUTY_NOT_DUE',
    because === 'may' ? '该事项可以作出，而非应当作出，不催办。' : '距届满尚有三日以上，届时再催办。',
    { facts: { duty: dutyId, because } },
  );
}

async function urgingNamed(desk: Desk, id: string): Promise<UrgingRecord> {
  const urging = await desk.urgings.find(id);
  if (urging === null) throw new Error(`urging ${id} disappeared`);
  return urging;
}
