import { Inject, Injectable } from '@nestjs/common';
import { may, type UrgingSubject, type Viewer } from '#libs/access/index.js';
import { settle } from '#libs/lifecycle/index.js';
import { dutyStanding } from '#libs/lifecycle/standing.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Desk } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { ReferralReader } from '../referrals/referral-reader.js';
import { memoryOf, shownDuties } from '../referrals/seen-referral.js';
import { Purview } from '../supervision/purview.js';
import { placeOf, type DutyPlace } from './duty-address.js';
import type { UrgedDuty } from './why-not-urged.js';

/** A duty as it stands now, and how the viewer stands to it. */
export interface SeenDuty extends DutyPlace, UrgedDuty {
  readonly subject: UrgingSubject;
}

/** Finds duties by their address: what the viewer may know nothing of is not there. */
@Injectable()
export class DutyFinder {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
    private readonly purview: Purview,
  ) {}

  /** @throws Problem NOT_FOUND */
  async find(viewer: Viewer, desk: Desk, address: string, now: Instant): Promise<SeenDuty> {
    const place = placeOf(address);
    const record = place && (await desk.referrals.find(place.referralId));
    if (!record) throw notFound();
    const definition = this.deps.lifecycles.exact(record.lifecycle, record.version);
    const { duties } = settle(definition, memoryOf(record), now);
    const instance = duties.find(({ id }) => id === place.dutyId);
    const stated = instance && definition.duties[instance.duty];
    if (!stated) throw notFound();
    const isReadable = may(viewer, 'referral.read', record) === 'allowed';
    const inSight =
      isReadable &&
      shownDuties(await this.reader.asSeen(viewer, record)).some(({ id }) => id === instance.id);
    const subject = {
      owedBy: instance.unit,
      starterUnit: record.starterUnit,
      inSight,
      supervised: await this.purview.of(viewer),
    };
    if (may(viewer, 'duty.urgings', subject) === 'hidden') throw notFound();
    const { kind, modality } = stated;
    const standing = dutyStanding(definition, instance, now);
    const { due: dueAt, conservative: conservativeAt } = instance;
    return { ...place, kind, modality, standing, dueAt, conservativeAt, subject };
  }
}
