import { getExternalWorkflowHandle, log } from '@temporalio/workflow';
import type { LinkNews } from '#libs/contracts/engine.js';
import { hearLink } from '#libs/contracts/messages.js';
import { originOf } from '#libs/lifecycle/index.js';
import type { Referral as Memory } from '#libs/lifecycle/index.js';
import type { LinkState, Origin } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { openLinked } from './local-activities.js';

type Standing = Pick<LinkNews, 'status' | 'outcome'>;

/**
 * What a referral has to do with others: it has those opened that its steps start, and tells the one that it comes from where
 * it stands. Both are read off what is known, so that whatever was left undone is done at the next occasion.
 */
export class Links {
  /** Started from here, in this run: opening again would change nothing, and costs. */
  readonly #opened = new Set<string>();
  #told: Standing['status'] | null = null;

  constructor(
    private readonly id: string,
    private readonly definition: LifecycleDefinition,
  ) {}

  /** Whether there is anything to do. */
  isBehind(memory: Memory): boolean {
    return this.#toOpen(memory).length > 0 || this.#toTell(memory) !== null;
  }

  async catchUp(memory: Memory): Promise<void> {
    for (const link of this.#toOpen(memory)) {
      this.#opened.add(keyOf(link));
      await openLinked({ referralId: this.id, as: link.as, startedBy: link.startedBy });
    }
    const standing = this.#toTell(memory);
    const origin = originOf(memory.log);
    if (standing === null || origin === undefined) return;
    this.#told = standing.status;
    await this.tell(origin, standing);
  }

  /** Leaves the news with the origin, durably. One that has ended waits for none. */
  async tell({ referralId, as }: Origin, standing: Standing): Promise<void> {
    try {
      await getExternalWorkflowHandle(referralId).signal(hearLink, { as, referralId: this.id, ...standing });
    } catch (error) {
      log.warn('the referral that this one comes from has ended', { error: String(error) });
    }
  }

  /** Whether news of a referral says anything that is not known. */
  isNews({ state }: Memory, news: LinkNews): boolean {
    if (this.definition.links?.[news.as] === undefined) return false;
    const known = state.links.findLast(
      ({ as, referralId }) => as === news.as && referralId === news.referralId,
    );
    return known === undefined || (known.status !== 'closed' && known.status !== news.status);
  }

  #toOpen({ state }: Memory): readonly LinkState[] {
    return state.links.filter(
      (link) =>
        link.status === 'starting' &&
        this.definition.links?.[link.as]?.opensWith !== undefined &&
        !this.#opened.has(keyOf(link)),
    );
  }

  /** Told once that it is open, and once how it ended: what is corrected afterwards is told by the correction's notices. */
  #toTell(memory: Memory): Standing | null {
    if (this.#told === 'closed' || originOf(memory.log) === undefined) return null;
    const { final, outcome } = memory.state;
    if (final) return { status: 'closed', ...(outcome === null ? {} : { outcome }) };
    return this.#told === null ? { status: 'open' } : null;
  }
}

const keyOf = ({ as, startedBy }: LinkState): string => `${startedBy}/${as}`;
