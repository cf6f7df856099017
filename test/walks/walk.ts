import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '#libs/lifecycle/check/walk/chance.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { Refused } from '../faults/world/patient-client.js';
import type { StepName, Trail } from './experience.js';
import { accountsOf, signersOf, stepsOf, type Offer, type Sight } from './offer.js';
import { Past } from './past.js';
import { takeBack } from './take-back.js';
import { offerIn, waysOf, type Way } from './way.js';
import type { Ground, World } from './world.js';

/** Steps in which a walk looks around before it turns towards an end: at most this many, or that share of what there is to do. */
const LOOKS_AROUND = { least: 3, more: 15, share: 0.3 } as const;
/** More would be a circle. */
const MOST_STEPS = 120;
const OFTEN_ENDS_EARLY = 0.15;
const OFTEN_NAMES_A_DUTY = 0.3;
/** A step that nobody ever took is tried before all that is known, first where it closes a duty. */
const UNKNOWN = { discharging: 0, other: 0.5 } as const;
/** How much farther from the end a step is held to be for each time that this walk took it in vain. */
const AGAIN = 5;
const LOOK_EVERY_MS = 100;

interface Seen {
  readonly account: string;
  readonly unit: string;
  readonly sight: Sight;
}

/** How a referral that another one started came to its end has not reached that one in the time that was given to it. */
export class NotHeard extends Error {
  override readonly name = 'NotHeard';

  constructor(referralId: string) {
    super(`the end of ${referralId} was not heard of`);
  }
}

/** A referral that another one started. */
interface Started {
  readonly as: string;
  readonly referralId: string;
  readonly lifecycle: string;
  readonly seenBy: string;
}

/**
 * One referral, from its opening to its end, by nothing but what the API offers to the parties' people; and of those that it
 * starts some, and whichever it waits for.
 */
export class Walk {
  /** Of this referral, and of those that it led to and that have ended. */
  readonly trails: Trail[] = [];
  /** Where nobody was offered anything: lifecycle and stage. */
  readonly deadEnds: string[] = [];
  readonly #trail: StepName[] = [];
  /** Referral and unit: who could read it once can always. */
  readonly #readers = new Set<string>();
  readonly #followed = new Set<string>();
  readonly #past: Past;
  #lookAround: number;
  #hasEnded = false;
  #id = '';
  #parties: ReadonlySet<string> = new Set();

  constructor(
    private readonly world: World,
    private readonly ground: Ground,
    private readonly chance: Chance,
  ) {
    const { least, more, share } = LOOKS_AROUND;
    const most = Math.max(more, Math.round(share * stepsOf(ground.lifecycle).length));
    this.#lookAround = least + chance.below(most);
    this.#past = new Past(chance, Date.now(), world.habits.beginsEarlier);
  }

  /** @throws where an offer is refused, where nobody can go on, and where no end comes */
  async toTheEnd(): Promise<void> {
    await this.asFarAs(MOST_STEPS);
    this.#mustHaveEnded();
  }

  /** From its opening to its end, or as far as a good many steps go. */
  async asFarAs(most: number, goesOn: () => boolean = () => true): Promise<void> {
    await this.#telling(() => this.#open());
    await this.#goOn(most, goesOn);
  }

  /** A referral that is there already, to its end. */
  async onwards({ referralId }: Started, parties: ReadonlySet<string>): Promise<void> {
    this.#lookAround = 0;
    this.#past.leave();
    this.#id = referralId;
    this.#parties = parties;
    await this.#goOn(MOST_STEPS);
    this.#mustHaveEnded();
  }

  async #goOn(most: number, goesOn: () => boolean = () => true): Promise<void> {
    for (let steps = 0; !this.#hasEnded && steps < most && goesOn(); steps += 1)
      this.#hasEnded = await this.#telling(() => this.#step());
    if (this.#hasEnded) this.trails.push({ lifecycle: this.ground.lifecycle.id, steps: this.#trail });
  }

  #mustHaveEnded(): void {
    if (!this.#hasEnded) throw new Error(`${this.#way}: no end after ${MOST_STEPS} steps`);
  }

  /** Whatever goes wrong, with the way that led there. */
  async #telling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new Error(`${this.#way}: ${String(error)}`, { cause: error });
    }
  }

  get #way(): string {
    return [this.#id || `no ${this.ground.lifecycle.id} opened`, ...this.#trail].join(', ');
  }

  async #open(): Promise<void> {
    const { units } = this.world;
    const { lifecycle } = this.ground;
    const { parties, by } = lifecycle.opening;
    const named = Object.entries(parties).filter(
      ([, { optional = false }]) => !optional || this.chance.happens(0.5),
    );
    const holders = named.map(([role, { kinds }]) => {
      const unit = this.chance.oneOf(units.filter(({ kind }) => kinds.includes(kind)));
      return [role, unit?.id ?? ''] as const;
    });
    this.#parties = new Set(holders.map(([, unit]) => unit));
    const sender = holders.find(([role]) => role === by.party)?.[1] ?? '';
    const account = this.chance.oneOf(accountsOf(sender, by.positions)) ?? '';
    this.#id = await this.#send(account, '/referrals', 'opening', [lifecycle.opening], {
      lifecycle: lifecycle.id,
      title: '（虚构）随机办理的案件',
      parties: Object.fromEntries(holders),
    });
  }

  /** @returns whether the end has come */
  async #step(): Promise<boolean> {
    const sights = await this.#look();
    const isOver = sights.some(({ sight }) => sight.stage.final);
    const started = this.#startedIn(sights);
    const next = this.chance.oneOf(started);
    if (next && this.chance.happens(this.world.habits.follows)) return this.#follow(next);
    if (isOver) return true;
    const ways = sights.flatMap(({ account, unit, sight }) =>
      sight.availableActs.filter(({ by }) => by.unit === unit).flatMap((offer) => waysOf(offer, account)),
    );
    for (let left = ways; left.length > 0;) {
      const way = this.#choose(left);
      if (await this.#perform(way, sights)) return false;
      left = left.filter(({ offer }) => offer !== way.offer);
    }
    if (next) return this.#follow(next);
    return this.#backOut(sights);
  }

  /** Where nobody is offered anything, somebody takes a step back. */
  async #backOut(sights: readonly Seen[]): Promise<false> {
    const stages = new Set(sights.map(({ sight }) => sight.stage.id).filter((id) => id !== 'undisclosed'));
    this.deadEnds.push(...[...stages].map((stage) => `${this.ground.lifecycle.id} ${stage}`));
    if (await takeBack(this.world.client, this.#id, this.#parties)) return false;
    throw new Error('nobody is offered anything, and nothing can be taken back');
  }

  /** What somebody of each unit sees, with the acts of every party. A party whom nobody has told anything sees nothing. */
  async #look(): Promise<readonly Seen[]> {
    const looked = await Promise.all(
      [...this.#parties].map(async (unit) => {
        const account = this.chance.oneOf(accountsOf(unit)) ?? '';
        return { account, unit, sight: await this.#read(account, this.#id, '?acts=all') };
      }),
    );
    const seen = looked.flatMap(({ account, unit, sight }) => (sight ? [{ account, unit, sight }] : []));
    const known = this.#parties.size;
    this.#getToKnow(seen.flatMap(({ sight }) => Object.values(sight.parties)));
    return this.#parties.size > known ? this.#look() : seen;
  }

  #getToKnow(named: readonly unknown[]): void {
    const units = this.world.units.map(({ id }) => id).filter((unit) => named.includes(unit));
    this.#parties = new Set([...this.#parties, ...units]);
  }

  async #read(account: string, id: string, query = ''): Promise<Sight | null> {
    const path = `/referrals/${id}${query}`;
    const { status, body } = await this.world.client.get<Sight>(account, path);
    const reader = `${id} ${account.split('.')[0]}`;
    if (status === 404 && !this.#readers.has(reader)) return null;
    if (status !== 200) throw new Error(`${account} read ${path}: ${status} ${JSON.stringify(body)}`);
    this.#readers.add(reader);
    return body;
  }

  /** What has not come to its end, and is shown to somebody who may read it. */
  #startedIn(sights: readonly Seen[]): readonly Started[] {
    return sights.flatMap(({ account, sight }) =>
      sight.links.flatMap(({ as, referralId, lifecycle, status }) =>
        referralId === null || status === 'closed' || this.#followed.has(referralId)
          ? []
          : [{ as, referralId, lifecycle: lifecycle.id, seenBy: account }],
      ),
    );
  }

  /** Walks what this one started to its end, and waits until that has been heard. */
  async #follow(started: Started): Promise<false> {
    const { referralId, lifecycle, seenBy, as } = started;
    this.#followed.add(referralId);
    const there = await this.#read(seenBy, referralId);
    if (there?.origin?.referralId !== this.#id)
      throw new Error(`${referralId} does not name where it comes from`);
    const ground = this.world.grounds.get(lifecycle);
    if (!ground) throw new Error(`nobody told of ${lifecycle}`);
    const walk = new Walk(this.world, ground, this.chance);
    await walk.onwards(started, this.#parties);
    this.trails.push(...walk.trails);
    this.deadEnds.push(...walk.deadEnds);
    for (const until = Date.now() + this.world.habits.newsWithinMs; ; await pause(LOOK_EVERY_MS)) {
      const sight = await this.#read(seenBy, this.#id);
      const link = sight?.links.find((one) => one.as === as && one.referralId === referralId);
      if (link?.status === 'closed') return false;
      if (Date.now() > until) throw new NotHeard(referralId);
    }
  }

  #choose(every: readonly Way[]): Way {
    const leaning = every.filter(
      ({ step }) => this.world.habits.leansTo(this.ground.lifecycle.id, step) && !this.#trail.includes(step),
    );
    const ways = leaning.length > 0 ? leaning : every;
    const { experience } = this.ground;
    const isLookingAround = this.#trail.length < this.#lookAround;
    const staying = ways.filter(({ step }) => experience.toTheEnd(step) !== 1);
    const open =
      isLookingAround && staying.length > 0 && !this.chance.happens(OFTEN_ENDS_EARLY) ? staying : ways;
    const before = ({ step }: Way) => this.#trail.filter((taken) => taken === step).length;
    const cost = (way: Way) =>
      isLookingAround
        ? experience.timesTaken(way.step) + before(way)
        : this.#farness(way) + AGAIN * before(way);
    const least = Math.min(...open.map(cost));
    const chosen = this.chance.oneOf(open.filter((way) => cost(way) === least));
    if (!chosen) throw new Error('nothing to choose from');
    return chosen;
  }

  #farness({ step, offer }: Way): number {
    const unknown = offer.discharges.length > 0 ? UNKNOWN.discharging : UNKNOWN.other;
    return this.ground.experience.toTheEnd(step) ?? unknown;
  }

  /** @returns whether anybody of the unit was offered it and has performed it */
  async #perform(way: Way, sights: readonly Seen[]): Promise<boolean> {
    const before = sights.find(({ account }) => account === way.seenBy)?.sight;
    const signers = accountsOf(way.offer.by.unit, signersOf(this.ground.lifecycle, way.offer));
    const first = this.chance.below(signers.length);
    for (const account of [...signers.slice(first), ...signers.slice(0, first)]) {
      const isTheirs = way.offer.yours && account === way.seenBy;
      const offer = isTheirs ? way.offer : offerIn(await this.#read(account, this.#id), way);
      if (!offer) continue;
      await this.#write(account, offer, way, before?.sequence);
      return true;
    }
    return false;
  }

  async #write(account: string, offer: Offer, { step, outcome }: Way, sequence: number | undefined) {
    const chosen = offer.outcomes.find((one) => one.outcome === outcome);
    const namesDuty = offer.dutyRequired || this.chance.happens(OFTEN_NAMES_A_DUTY);
    const duty = namesDuty ? this.chance.oneOf(offer.duties) : undefined;
    const body = {
      ...(outcome === undefined ? {} : { outcome }),
      ...(duty === undefined ? {} : { duty }),
      ...(this.chance.happens(this.world.habits.saysWhatItSaw) ? { expectedSequence: sequence } : {}),
    };
    try {
      const path = `/referrals/${this.#id}/acts/${offer.act}`;
      await this.#send(account, path, offer.act, [offer, ...(chosen ? [chosen] : [])], body);
    } catch (error) {
      if (await this.#hasMoved(error, account, sequence)) return;
      const told = { account, body, offer };
      throw new Error(`${String(error)}\noffered and refused: ${JSON.stringify(told)}`, { cause: error });
    }
    this.#trail.push(step);
  }

  /** Time and what other referrals have to say are steps as well: whoever named the one before looks again. */
  async #hasMoved(error: unknown, account: string, sequence: number | undefined): Promise<boolean> {
    if (!(error instanceof Refused) || error.code !== 'SEQUENCE_MOVED' || sequence === undefined)
      return false;
    const now = await this.#read(account, this.#id);
    return now !== null && now.sequence > sequence;
  }

  /**
   * With all that it must bring, on the day on which this walk stands. What is offered is offered as of now: where the past says
   * no, the walk leaves it and asks again.
   * @returns the referral's id
   */
  async #send(
    account: string,
    path: string,
    what: string,
    asks: Parameters<World['papers']['filled']>[2],
    body: object,
  ): Promise<string> {
    const { client, papers } = this.world;
    const at = this.#past.next();
    const on = beijingDay(at ?? new Date().toISOString());
    const filled = { ...body, ...(await papers.filled(account, this.chance, asks, on)) };
    this.#getToKnow(Object.values(filled.facts));
    if (at === null) return client.write(account, path, what, filled);
    try {
      return await client.write(account, path, what, { ...filled, occurredAt: at });
    } catch (error) {
      const mayBeRefused = error instanceof Refused && (error.status === 409 || error.status === 422);
      if (!mayBeRefused) throw error;
      this.#past.leave();
      return client.write(account, path, what, filled);
    }
  }
}
