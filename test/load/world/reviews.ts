import pMap from 'p-map';
import { SUPPLEMENT_ROUND, UNDER_REVIEW } from './plan.js';
import { byRawClient, overHttp, type Player } from './players.js';
import { rehearse, type RehearsedDeed } from './rehearsal.js';
import type { World } from './world.js';

/** A referral under review, on which asking for a supplement and supplying it go on for ever. */
export class Review {
  #performed = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly referralId: string,
    private readonly round: readonly RehearsedDeed[],
    private readonly players: { readonly http: Player; readonly raw: Player },
  ) {}

  actOverHttp(): Promise<void> {
    return this.act(this.players.http);
  }

  actByRawClient(): Promise<void> {
    return this.act(this.players.raw);
  }

  /** One at a time: the next act is lawful only when the last one is recorded. */
  private act(player: Player): Promise<void> {
    this.#last = this.#last.then(() => {
      const deed = this.round[this.#performed % this.round.length];
      if (!deed) throw new Error('nothing was rehearsed');
      this.#performed += 1;
      return player.perform(this.referralId, deed);
    });
    return this.#last;
  }
}

/** Referrals under review, in the order in which they were last acted on. */
export class Reviews {
  private constructor(private readonly reviews: Review[]) {}

  /** Opens them by the raw client and brings them under review. */
  static async open(world: World, count: number, concurrency: number): Promise<Reviews> {
    const rehearsal = await rehearse(world, [...UNDER_REVIEW, ...SUPPLEMENT_ROUND]);
    const before = rehearsal.deeds.slice(0, UNDER_REVIEW.length);
    const round = rehearsal.deeds.slice(UNDER_REVIEW.length);
    const players = { http: overHttp(world, rehearsal), raw: byRawClient(world, rehearsal) };
    const begun = async (): Promise<Review> => {
      const id = await players.raw.open();
      for (const deed of before) await players.raw.perform(id, deed);
      return new Review(id, round, players);
    };
    return new Reviews(await pMap(Array.from({ length: count }), begun, { concurrency }));
  }

  /** Those that waited longest; from now on they are the newest. */
  oldest(count: number): readonly Review[] {
    const chosen = this.reviews.splice(0, count);
    this.reviews.push(...chosen);
    return chosen;
  }

  /** Those that were chosen last. */
  newest(count: number): readonly Review[] {
    return this.reviews.slice(-count);
  }
}
