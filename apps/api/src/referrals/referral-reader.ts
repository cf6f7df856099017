import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { familyOf } from '#libs/likeness/index.js';
import { originOf } from '#libs/lifecycle/index.js';
import type { Directory } from '#libs/directory/directory.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { actsOfAll, actsOfViewer } from './act-view.js';
import { alikeTo, openedLikeOf, repeatsIn, type AlikeReferral } from './alike.js';
import { contentIds } from './fact-view.js';
import { linkedIds, type Reached } from './link-view.js';
import { referralView } from './referral-view.js';
import { asItStood, see, type SeenReferral } from './seen-referral.js';
import { sit, type Sitting } from './sitting.js';

/** A referral shows so many that are like it. */
const ALIKE_SHOWN = 5;

/** Ids that were never given out are not even asked for. */
const REFERRAL_ID = /^[a-z0-9-]{1,120}$/;

/** Finds referrals for somebody: what may not be seen is not there. */
@Injectable()
export class ReferralReader {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** @throws Problem NOT_FOUND */
  seen(viewer: Viewer, id: string): Promise<SeenReferral> {
    return this.about(viewer, id, (_, seen) => seen);
  }

  /** One transaction about one referral. @throws Problem NOT_FOUND */
  async about<T>(
    viewer: Viewer,
    id: string,
    work: (sitting: Sitting, seen: SeenReferral) => T | Promise<T>,
  ): Promise<T> {
    if (!REFERRAL_ID.test(id)) throw notFound();
    return sit(this.deps, viewer, async (sitting) => work(sitting, await this.seenIn(sitting, id)));
  }

  /** @throws Problem NOT_FOUND */
  async seenIn({ viewer, desk, directory }: Sitting, id: string): Promise<SeenReferral> {
    if (!REFERRAL_ID.test(id)) throw notFound();
    const record = await desk.referrals.find(id);
    if (!record || may(viewer, 'referral.read', record) !== 'allowed') throw notFound();
    const seen = this.see(viewer, record, directory);
    // A party to whom nothing has come yet is no better than a stranger: that there is a referral would be news.
    if (!seen.sight.informed) throw notFound();
    return seen;
  }

  async asSeen(viewer: Viewer, record: ReferralRecord): Promise<SeenReferral> {
    return this.see(viewer, record, await this.deps.directory());
  }

  /** @throws Problem NOT_FOUND */
  view(viewer: Viewer, id: string, acts: 'own' | 'all' = 'own') {
    return this.viewOf(viewer, id, acts, (_, seen) => seen);
  }

  /** The answer to a write, the same however late it is asked for again. @throws Problem NOT_FOUND */
  viewAfter(viewer: Viewer, id: string, sequence: number) {
    return this.viewOf(viewer, id, 'own', ({ directory }, seen) => {
      const { record, definition } = seen;
      const then = asItStood(record, definition, sequence);
      return then === record ? seen : this.see(viewer, then, directory);
    });
  }

  private async viewOf(
    viewer: Viewer,
    id: string,
    acts: 'own' | 'all',
    shown: (sitting: Sitting, seen: SeenReferral) => SeenReferral,
  ) {
    const { seen, contents, reached, activations } = await this.about(viewer, id, async (sitting, now) => {
      const then = shown(sitting, now);
      const texts = await sitting.desk.contents.byIds(contentIds(then));
      const others = await this.reached(sitting, then);
      return { seen: then, contents: texts, reached: others, activations: sitting.inForce.activations };
    });
    const offered = acts === 'all' ? actsOfAll(seen) : actsOfViewer(seen);
    return referralView(seen, contents, offered, activations, reached);
  }

  /** Those of them that the viewer may read, in no order. */
  async readable(
    { viewer, desk, directory }: Sitting,
    ids: readonly string[],
  ): Promise<readonly SeenReferral[]> {
    return (await desk.referrals.findAll(ids))
      .filter((record) => may(viewer, 'referral.read', record) === 'allowed')
      .map((record) => this.see(viewer, record, directory))
      .filter(({ sight }) => sight.informed);
  }

  /** A referral and what it comes from, the nearest first. */
  async chainOf({ desk }: Sitting, id: string): Promise<readonly string[]> {
    return [id, ...((await desk.likenesses.ancestors([id])).get(id) ?? [])];
  }

  /** The referrals that this one names or is like, and the viewer may read as well. */
  private async reached(sitting: Sitting, seen: SeenReferral): Promise<Reached> {
    const { record } = seen;
    const origin = originOf(record.memory.log);
    const ancestors = origin === undefined ? [] : await this.chainOf(sitting, origin.referralId);
    const others = await this.readable(sitting, [...new Set([...linkedIds(seen), ...ancestors])]);
    const { lifecycles } = this.deps;
    return {
      referrals: new Map(others.map((other) => [other.record.id, other.record])),
      repeats: repeatsIn(
        openedLikeOf(record),
        ancestors.flatMap((id) => others.find((other) => other.record.id === id) ?? []),
      ),
      alike: await this.alike(sitting, record, ancestors),
      newest: (id) => lifecycles.newest(id),
      exact: (id, version) => lifecycles.exact(id, version),
    };
  }

  /** Nothing is looked for where nobody is named: that is read with the referral itself. */
  private async alike(
    sitting: Sitting,
    record: ReferralRecord,
    ancestors: readonly string[],
  ): Promise<readonly AlikeReferral[]> {
    if (record.subjects.length === 0) return [];
    return alikeTo(
      sitting,
      { ...openedLikeOf(record), ancestors },
      {
        family: familyOf(record.lifecycle, this.deps.lifecycles.all()),
        readable: (at, ids) => this.readable(at, ids),
        limit: ALIKE_SHOWN,
      },
    );
  }

  private see(viewer: Viewer, record: ReferralRecord, directory: Directory): SeenReferral {
    return see(record, {
      definition: this.deps.lifecycles.exact(record.lifecycle, record.version),
      viewer,
      directory,
      now: new Date().toISOString(),
    });
  }
}
