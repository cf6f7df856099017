import { advance } from '../../advance.js';
import { availableActs, type AvailableAct } from '../../available-acts.js';
import { fold } from '../../fold.js';
import { shift } from '../../instants.js';
import { dueTick, nextInstant } from '../../ladder.js';
import type { Referral } from '../../referral.js';
import type { Instant, LifecycleEvent, LinkEvent } from '../../state.js';
import type { LifecycleDefinition } from '../../vocabulary.js';
import type { Finding } from '../finding.js';
import type { Chance } from './chance.js';
import { DeadEnds } from './dead-ends.js';
import { EventMaker } from './make-event.js';
import { standInDues } from './stand-in-dues.js';
import type { Steps } from './steps.js';

const START: Instant = '2026-03-02T01:00:00.000Z';
const HOUR = 3_600_000;

/** An end is passed by this often, while anything else may be done. */
const ENDS = 0.05;
/** News of a link comes this often. */
const NEWS = 0.3;
/** How fast time passes differs between walks: in some nothing ever falls due. */
const PACES = [0, 0.15, 0.4] as const;

interface Choice {
  readonly offered: AvailableAct;
  readonly outcome: string | undefined;
}

/** One referral, walked. */
export class Walk {
  readonly trail: string[] = [];
  readonly #make: EventMaker;
  readonly #pace: number;
  readonly #deadEnds: DeadEnds;
  #now: Instant = START;

  constructor(
    private readonly definition: LifecycleDefinition,
    private readonly steps: Steps,
    private readonly chance: Chance,
  ) {
    this.#make = new EventMaker(definition, chance);
    this.#deadEnds = new DeadEnds(definition);
    this.#pace = chance.oneOf(PACES) ?? 0;
  }

  /** Walks until the end, the depth or a finding. */
  go(depth: number): readonly Finding[] {
    try {
      return this.#walk(depth);
    } catch (error) {
      return [{ rule: 'walk-exception', where: this.trail.at(-1) ?? 'opening', message: String(error) }];
    }
  }

  #walk(depth: number): readonly Finding[] {
    let referral = this.#opened();
    for (let taken = 0; taken < depth && 'state' in referral; taken += 1) {
      referral = this.#inTime(referral);
      this.steps.reached(referral.state);
      const offers = availableActs(this.definition, referral, 'everyone', this.#now, this.#make.relative);
      const stuck = this.#deadEnds.at(referral, offers, this.#now);
      if (stuck.length > 0) return stuck;
      const next = this.#next(referral, offers);
      if (next === null) return [];
      referral = next;
    }
    return 'state' in referral ? [] : [referral];
  }

  #opened(): Referral | Finding {
    const event = this.#make.opening(this.#now);
    this.trail.push('opening');
    const verdict = advance(this.definition, null, event, {});
    if (!verdict.ok) return this.#refused('opening', verdict.refusal);
    const dues = standInDues();
    const { log } = verdict.referral;
    return { log, dues, state: fold(this.definition, log, dues) };
  }

  /** News of a link, an act, or nothing but time. Null where nothing can happen any more. */
  #next(referral: Referral, offers: readonly AvailableAct[]): Referral | Finding | null {
    const news =
      offers.length === 0 || this.chance.happens(NEWS) ? this.#make.news(referral, this.#now) : null;
    const choice = news ? undefined : this.#choose(offers);
    const wake = nextInstant(this.definition, referral, this.#now);
    if (!news && !choice && wake === null) return null;
    const after = news ? this.#hear(referral, news) : choice ? this.#act(referral, choice) : referral;
    const idles = (!news && !choice) || this.chance.happens(this.#pace);
    this.#now = idles && wake !== null ? wake : shift(this.#now, (1 + this.chance.below(5)) * HOUR);
    return after;
  }

  #hear(referral: Referral, news: LinkEvent): Referral | Finding {
    this.trail.push(`${news.as} ${news.outcome ?? news.status}`);
    return this.#taken(referral, news);
  }

  #act(referral: Referral, { offered, outcome }: Choice): Referral | Finding {
    this.steps.act(offered.act, outcome);
    this.trail.push(outcome === undefined ? offered.act : `${offered.act}/${outcome}`);
    return this.#taken(referral, this.#make.act(referral, offered, outcome, this.#now));
  }

  /** The least taken of those that do not end the referral; now and then, or where nothing else is left, an end. */
  #choose(offers: readonly AvailableAct[]): Choice | undefined {
    const choices = offers.flatMap((offered): Choice[] =>
      offered.outcomes.length === 0
        ? [{ offered, outcome: undefined }]
        : offered.outcomes.map(({ outcome }) => ({ offered, outcome })),
    );
    const staying = choices.filter(({ offered, outcome }) => !this.steps.ends(offered.act, outcome));
    const open = staying.length > 0 && !this.chance.happens(ENDS) ? staying : choices;
    const taken = ({ offered, outcome }: Choice) => this.steps.timesTaken(offered.act, outcome);
    const least = Math.min(...open.map(taken));
    return this.chance.oneOf(open.filter((choice) => taken(choice) === least));
  }

  /** What time did before `now` is recorded before anybody acts. */
  #inTime(referral: Referral): Referral {
    const tick = dueTick(this.definition, referral, this.#now, this.#now);
    if (!tick) return referral;
    this.trail.push('time');
    const verdict = advance(this.definition, referral, tick, {});
    if (!verdict.ok) throw new Error(`a tick was refused: ${verdict.refusal.code}`);
    return this.#inTime(verdict.referral);
  }

  #taken(referral: Referral, event: LifecycleEvent): Referral | Finding {
    const verdict = advance(this.definition, referral, event, {});
    if (verdict.ok) return verdict.referral;
    return this.#refused(event.kind === 'act' ? `acts.${event.act}` : event.kind, verdict.refusal);
  }

  #refused(where: string, { code, facts }: { readonly code: string; readonly facts: unknown }): Finding {
    return {
      rule: 'walk-offer-refused',
      where,
      message: `offered and refused: ${code} ${JSON.stringify(facts)}`,
    };
  }
}
