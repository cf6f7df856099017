import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { statusOf } from '#libs/periods/rule-status.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import type { Desk, PageRequest, WorklistItem } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { dutyOfRecord } from '../referrals/duty-view.js';
import { ReferralReader } from '../referrals/referral-reader.js';
import { headView } from '../referrals/referral-view.js';
import { shownDuties, type SeenReferral } from '../referrals/seen-referral.js';
import { citationView } from '../rules/citation-view.js';
import { currentVersion } from '../rules/current-version.js';
import { periodText, statusName } from '../rules/rule-words.js';

/** Somebody waits for the answer: after so many looks a page ends, with fewer items or none. */
const LOOKS_AT_MOST = 10;

/** 期限待核: open duties whose rule is unverified and not in use, so that no clock runs. */
@Injectable()
export class UnverifiedTerms {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  /** The longest open first, as far as the viewer sees them. A page may be empty and not be the last. @throws CursorMalformed */
  async page(viewer: Viewer, { limit, cursor }: PageRequest) {
    const inForce = await this.deps.reckoning.current();
    return this.deps.records.as(viewer, async (desk) => {
      const seen = this.seenOnce(viewer, desk);
      const items = [];
      let next: string | null | undefined = cursor;
      for (let looks = 0; next !== null && items.length < limit && looks < LOOKS_AT_MOST; looks += 1) {
        const wanted = { limit: limit - items.length, ...(next === undefined ? {} : { cursor: next }) };
        const found = await desk.clocks.unreckoned(wanted);
        for (const item of found.items) {
          const referral = await seen(item.referralId);
          if (referral) items.push(...this.termIn(referral, item, inForce));
        }
        next = found.nextCursor;
      }
      return { items, nextCursor: next ?? null };
    });
  }

  /** Each referral as the viewer sees it, or null. */
  private seenOnce(viewer: Viewer, desk: Desk): (id: string) => Promise<SeenReferral | null> {
    const known = new Map<string, SeenReferral | null>();
    return async (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const record = await desk.referrals.find(id);
      const isReadable = record !== null && may(viewer, 'referral.read', record) === 'allowed';
      const seen = isReadable ? await this.reader.asSeen(viewer, record) : null;
      known.set(id, seen);
      return seen;
    };
  }

  private termIn(referral: SeenReferral, item: WorklistItem, inForce: ReckoningInForce) {
    if (!shownDuties(referral).some(({ id }) => id === item.id)) return [];
    return [
      {
        ...dutyOfRecord(item, { ...referral, activations: inForce.activations }),
        referralId: item.referralId,
        referral: headView(referral),
        rule: item.ruleId === null ? null : ruleReference(item.ruleId, inForce, item.openedAt),
      },
    ];
  }
}

/** The rule as it stood on the day of that instant. */
function ruleReference(id: string, { ruleOf, activations }: ReckoningInForce, at: string) {
  const rule = ruleOf(id);
  if (!rule) return null;
  const version = currentVersion(rule, beijingDay(at));
  const demonstration = activations.get(id)?.demonstration === true;
  return {
    id,
    dutyName: rule.dutyName,
    periodText: periodText(version.period),
    statusName: statusName(statusOf(rule, version, activations), demonstration),
    citation: citationView(version.citation),
  };
}
