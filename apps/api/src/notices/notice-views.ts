import { Inject, Injectable } from '@nestjs/common';
import { noticeSight, type NoticeSight, type Viewer } from '#libs/access/index.js';
import type { Directory } from '#libs/directory/directory.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { Desk, NoticeRecord } from '#libs/records/index.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';

/** Notices as the unit reads them that they are addressed to. */
@Injectable()
export class NoticeViews {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** In the same order. Whoever started a referral sees all of it; of the others the referral has to be asked. */
  async of(viewer: Viewer, desk: Desk, directory: Directory, notices: readonly NoticeRecord[]) {
    const unclear = notices.filter(({ starterUnit }) => starterUnit !== viewer.unit);
    const records = await desk.referrals.findAll([...new Set(unclear.map(({ referralId }) => referralId))]);
    const referrals = new Map(records.map((record) => [record.id, record]));
    return notices.map((notice) => {
      const record = referrals.get(notice.referralId);
      const sight = record === undefined ? 'readable' : this.sightOf(viewer, notice, record, directory);
      return this.view(notice, sight);
    });
  }

  private sightOf(
    viewer: Viewer,
    notice: NoticeRecord,
    { starterUnit, parties, memory, state, lifecycle, version }: ReferralRecord,
    directory: Directory,
  ): NoticeSight {
    const definition = this.deps.lifecycles.exact(lifecycle, version);
    const tale = { definition, starterUnit, parties, log: memory.log, duties: state.duties };
    return noticeSight(viewer, notice, tale, (unit, relation) => directory.related(unit, relation));
  }

  private view(notice: NoticeRecord, sight: NoticeSight) {
    const { id, kind, createdAt, receivedBy, receivedAt } = notice;
    return {
      id,
      kind,
      ...(sight === 'withheld' ? NOTHING : this.named(notice, sight === 'readable')),
      createdAt: toBeijing(createdAt),
      receivedBy,
      receivedAt: receivedAt && toBeijing(receivedAt),
    };
  }

  private named(notice: NoticeRecord, readable: boolean) {
    const { id, version, name } = this.deps.lifecycles.exact(notice.lifecycle, notice.version);
    return {
      referral: {
        id: notice.referralId,
        number: notice.number,
        lifecycle: { id, version, name },
        readable,
      },
      sequence: readable ? notice.sequence : null,
      about: notice.about,
      detail: notice.detail,
    };
  }
}

const NOTHING = { referral: null, sequence: null, about: null, detail: null };
