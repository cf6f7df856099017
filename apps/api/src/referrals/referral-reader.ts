import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { Desk } from '#libs/records/records.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { actsOfAll, actsOfViewer } from './act-view.js';
import { contentIds } from './fact-view.js';
import { referralView } from './referral-view.js';
import { asItStood, see, type SeenReferral } from './seen-referral.js';

/** Ids that were never given out are not even asked for. */
const REFERRAL_ID = /^[a-z0-9-]{1,120}$/;

/** Finds referrals for somebody: what may not be seen is not there. */
@Injectable()
export class ReferralReader {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** @throws Problem NOT_FOUND */
  async seen(viewer: Viewer, id: string): Promise<SeenReferral> {
    if (!REFERRAL_ID.test(id)) throw notFound();
    const record = await this.at(viewer, (desk) => desk.referrals.find(id));
    if (!record || may(viewer, 'referral.read', record) !== 'allowed') throw notFound();
    const seen = await this.asSeen(viewer, record);
    // A party to whom nothing has come yet is no better than a stranger: that there is a referral would be news.
    if (!seen.sight.informed) throw notFound();
    return seen;
  }

  async asSeen(viewer: Viewer, record: ReferralRecord): Promise<SeenReferral> {
    return see(record, {
      definition: this.deps.lifecycles.exact(record.lifecycle, record.version),
      viewer,
      directory: await this.deps.directory(),
      now: new Date().toISOString(),
    });
  }

  /** @throws Problem NOT_FOUND */
  async view(viewer: Viewer, id: string, acts: 'own' | 'all' = 'own') {
    return this.viewOf(await this.seen(viewer, id), acts);
  }

  /** The answer to a write, the same however late it is asked for again. @throws Problem NOT_FOUND */
  async viewAfter(viewer: Viewer, id: string, sequence: number) {
    const { record, definition } = await this.seen(viewer, id);
    return this.viewOf(await this.asSeen(viewer, asItStood(record, definition, sequence)), 'own');
  }

  private async viewOf(seen: SeenReferral, acts: 'own' | 'all') {
    const { viewer } = seen;
    const ids = contentIds(seen);
    const contents = ids.length === 0 ? new Map() : await this.at(viewer, (desk) => desk.contents.byIds(ids));
    const { activations } = await this.deps.reckoning.current();
    return referralView(seen, contents, acts === 'all' ? actsOfAll(seen) : actsOfViewer(seen), activations);
  }

  private at<T>({ person, unit }: Viewer, work: (desk: Desk) => Promise<T>): Promise<T> {
    return this.deps.records.as({ person, unit }, work);
  }
}
