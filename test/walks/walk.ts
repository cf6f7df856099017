import type { Chance } from '#libs/lifecycle/check/walk/chance.js';
import type { PatientClient } from '../faults/world/patient-client.js';
import { stepName, type Experience, type StepName } from './experience.js';
import { accountsOf, type Lifecycle, type Offer, type Sight } from './offer.js';
import type { Papers } from './papers.js';

/** Steps in which a walk looks around, before it turns towards an end. */
const LOOKS_AROUND = { least: 3, more: 18 } as const;
/** More would be a circle. */
const MOST_STEPS = 80;
const OFTEN_ENDS_EARLY = 0.15;
const OFTEN_NAMES_A_DUTY = 0.3;
const OFTEN_SAYS_WHAT_IT_SAW = 0.5;
/** A step that nobody ever took is tried before all that is known, first where it closes a duty. */
const UNKNOWN = { discharging: 0, other: 0.5 } as const;
/** How much farther from the end a step is held to be for each time that this walk took it in vain. */
const AGAIN = 5;

interface Unit {
  readonly id: string;
  readonly kind: string;
}

interface Way {
  readonly step: StepName;
  readonly offer: Offer;
  readonly outcome: string | undefined;
  /** Who saw the offer. */
  readonly seenBy: string;
}

export interface World {
  readonly client: PatientClient;
  readonly lifecycle: Lifecycle;
  readonly units: readonly Unit[];
  readonly papers: Papers;
}

/** One referral, from its opening to its end, by nothing but what the API offers to the parties' people. */
export class Walk {
  readonly trail: StepName[] = [];
  readonly #lookAround: number;
  #id = '';
  #parties: ReadonlySet<string> = new Set();

  constructor(
    private readonly world: World,
    private readonly experience: Experience,
    private readonly chance: Chance,
  ) {
    this.#lookAround = LOOKS_AROUND.least + chance.below(LOOKS_AROUND.more);
  }

  /** @throws where an offer is refused, where nobody is offered anything, and where no end comes */
  async toTheEnd(): Promise<void> {
    try {
      await this.#open();
      while (this.trail.length < MOST_STEPS) if (await this.#step()) return;
      throw new Error(`no end after ${MOST_STEPS} steps`);
    } catch (error) {
      const way = [this.#id || 'not opened', ...this.trail].join(', ');
      throw new Error(`${way}: ${String(error)}`, { cause: error });
    }
  }

  async #open(): Promise<void> {
    const { lifecycle, units, papers, client } = this.world;
    const { parties, by } = lifecycle.opening;
    const holders = Object.entries(parties).map(([role, { kinds }]) => {
      const unit = this.chance.oneOf(units.filter(({ kind }) => kinds.includes(kind)));
      return [role, unit?.id ?? ''] as const;
    });
    this.#parties = new Set(holders.map(([, unit]) => unit));
    const sender = holders.find(([role]) => role === by.party)?.[1] ?? '';
    const account = this.chance.oneOf(accountsOf(sender, by.positions)) ?? '';
    this.#id = await client.write(account, '/referrals', 'opening', {
      lifecycle: lifecycle.id,
      title: '（虚构）随机办理的案件',
      parties: Object.fromEntries(holders),
      ...(await papers.filled(account, this.chance, [lifecycle.opening])),
    });
  }

  /** @returns whether the end has come */
  async #step(): Promise<boolean> {
    const sights = await this.#look();
    if (sights.some(({ sight }) => sight.stage.final)) return true;
    const ways = sights.flatMap(({ account, unit, sight }) =>
      sight.availableActs.filter(({ by }) => by.unit === unit).flatMap((offer) => waysOf(offer, account)),
    );
    for (let left = ways; left.length > 0;) {
      const way = this.#choose(left);
      const performed = await this.#perform(way, sights);
      if (performed) return false;
      left = left.filter(({ offer }) => offer !== way.offer);
    }
    throw new Error('nobody is offered anything');
  }

  /** What somebody of each unit sees, with the acts of every party. A party whom nobody has told anything sees nothing. */
  async #look() {
    const looked = await Promise.all(
      [...this.#parties].map(async (unit) => {
        const account = this.chance.oneOf(accountsOf(unit)) ?? '';
        return { account, unit, sight: await this.#read(account, '?acts=all') };
      }),
    );
    const seen = looked.flatMap(({ account, unit, sight }) => (sight ? [{ account, unit, sight }] : []));
    const named = seen.flatMap(({ sight }) => Object.values(sight.parties)).filter((unit) => unit !== null);
    this.#parties = new Set([...this.#parties, ...named]);
    return seen;
  }

  async #read(account: string, query = ''): Promise<Sight | null> {
    const path = `/referrals/${this.#id}${query}`;
    const { status, body } = await this.world.client.get<Sight>(account, path);
    if (status === 404) return null;
    if (status !== 200) throw new Error(`${account} read ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  #choose(ways: readonly Way[]): Way {
    const isLookingAround = this.trail.length < this.#lookAround;
    const staying = ways.filter(({ step }) => this.experience.toTheEnd(step) !== 1);
    const open =
      isLookingAround && staying.length > 0 && !this.chance.happens(OFTEN_ENDS_EARLY) ? staying : ways;
    const before = ({ step }: Way) => this.trail.filter((taken) => taken === step).length;
    const cost = (way: Way) =>
      isLookingAround
        ? this.experience.timesTaken(way.step) + before(way)
        : this.#farness(way) + AGAIN * before(way);
    const least = Math.min(...open.map(cost));
    const chosen = this.chance.oneOf(open.filter((way) => cost(way) === least));
    if (!chosen) throw new Error('nothing to choose from');
    return chosen;
  }

  #farness({ step, offer }: Way): number {
    const unknown = offer.discharges.length > 0 ? UNKNOWN.discharging : UNKNOWN.other;
    return this.experience.toTheEnd(step) ?? unknown;
  }

  /** @returns whether anybody of the unit was offered it and has performed it */
  async #perform(way: Way, sights: readonly { readonly account: string; readonly sight: Sight }[]) {
    const before = sights.find(({ account }) => account === way.seenBy)?.sight;
    const signers = way.offer.yours ? [way.seenBy] : accountsOf(way.offer.by.unit, way.offer.by.positions);
    const first = this.chance.below(signers.length);
    for (const account of [...signers.slice(first), ...signers.slice(0, first)]) {
      const offer = way.offer.yours ? way.offer : offerIn(await this.#read(account), way);
      if (!offer) continue;
      await this.#write(account, offer, way, before?.sequence);
      return true;
    }
    return false;
  }

  async #write(account: string, offer: Offer, { step, outcome }: Way, sequence: number | undefined) {
    const { client, papers } = this.world;
    const chosen = offer.outcomes.find((one) => one.outcome === outcome);
    const namesDuty = offer.dutyRequired || this.chance.happens(OFTEN_NAMES_A_DUTY);
    const duty = namesDuty ? this.chance.oneOf(offer.duties) : undefined;
    const body = {
      ...(outcome === undefined ? {} : { outcome }),
      ...(duty === undefined ? {} : { duty }),
      ...(this.chance.happens(OFTEN_SAYS_WHAT_IT_SAW) ? { expectedSequence: sequence } : {}),
      ...(await papers.filled(account, this.chance, [offer, ...(chosen ? [chosen] : [])])),
    };
    try {
      await client.write(account, `/referrals/${this.#id}/acts/${offer.act}`, step, body);
    } catch (error) {
      const told = { account, body, offer };
      throw new Error(`${String(error)}\noffered and refused: ${JSON.stringify(told)}`, { cause: error });
    }
    this.trail.push(step);
  }
}

const waysOf = (offer: Offer, seenBy: string): readonly Way[] =>
  (offer.outcomes.length === 0 ? [undefined] : offer.outcomes.map(({ outcome }) => outcome)).map(
    (outcome) => ({ step: stepName(offer.act, outcome), offer, outcome, seenBy }),
  );

const offerIn = (sight: Sight | null, { offer, outcome }: Way): Offer | undefined =>
  sight?.availableActs.find(
    ({ act, by, outcomes }) =>
      act === offer.act &&
      by.party === offer.by.party &&
      (outcome === undefined || outcomes.some((one) => one.outcome === outcome)),
  );
