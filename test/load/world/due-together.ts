import pMap from 'p-map';
import { timed } from './timed.js';
import { UNDER_REVIEW } from './plan.js';
import { byRawClient } from './players.js';
import { rehearse, type RehearsedDeed } from './rehearsal.js';
import type { World } from './world.js';

const HOUR_MS = 3_600_000;
/** What the approval opens: 24 hours to send the case. */
const TERM_MS = 24 * HOUR_MS;
const OPENED_BEFORE_MS = 30 * HOUR_MS;
/** Preparation may take so much longer than it did for the openings. */
const CAUTION = 2;
const LEAST_MS = 1_500;
const LOOK_EVERY_MS = 500;

/** Referrals each of which has a duty that ends at a chosen moment. */
export class DueTogether {
  #endsAt = new Map<string, number>();
  #firstEnd = 0;

  private constructor(
    private readonly world: World,
    private readonly ids: readonly string[],
    private readonly openingMs: number,
    private readonly approve: (id: string, at: number) => Promise<void>,
  ) {}

  /** Opens them, as cases reported yesterday that are entered late. */
  static async open(world: World, count: number, concurrency: number): Promise<DueTogether> {
    const rehearsal = await rehearse(world, UNDER_REVIEW);
    const player = byRawClient(world, rehearsal);
    const [approval] = rehearsal.deeds;
    if (!approval) throw new Error('no approval was rehearsed');
    const reportedAt = new Date(Date.now() - OPENED_BEFORE_MS).toISOString();
    const { ms, result } = await timed(() =>
      pMap(
        Array.from({ length: count }),
        async () => {
          const id = await player.open({ at: reportedAt });
          await recorded(world, id);
          return id;
        },
        { concurrency },
      ),
    );
    const approve = (id: string, at: number): Promise<void> =>
      player.perform(id, approval satisfies RehearsedDeed, { at: new Date(at).toISOString() });
    return new DueTogether(world, result, ms, approve);
  }

  /** Approves each 24 hours before its duty is to end. @param quietMs to be left between the last approval and the first end */
  async start(quietMs: number, after: (id: string) => number, concurrency: number): Promise<void> {
    const firstEnd = Math.ceil(Date.now() + CAUTION * this.openingMs + LEAST_MS + quietMs);
    const approved = async (id: string): Promise<void> => {
      const end = firstEnd + after(id);
      this.#endsAt.set(id, end);
      await this.approve(id, end - TERM_MS);
    };
    await pMap(this.ids, approved, { concurrency });
    if (Date.now() > firstEnd - quietMs) throw new Error('the approvals took too long for the quiet time');
    await pause(firstEnd - quietMs - Date.now());
    this.#firstEnd = firstEnd;
  }

  get firstEnd(): number {
    return this.#firstEnd;
  }

  /** Waits until the overdue rung of each is recorded. */
  async allFired(seen: (count: number) => void): Promise<void> {
    for (let told = Date.now(); ; await pause(LOOK_EVERY_MS)) {
      const { length } = await this.firedSteps();
      if (length === this.ids.length) return;
      if (Date.now() - told < 15_000) continue;
      told = Date.now();
      seen(length);
    }
  }

  async lateness(): Promise<{ readonly lateness: readonly number[]; readonly lasted: number }> {
    const steps = await this.firedSteps();
    const last = Math.max(...steps.map(({ at }) => at));
    return {
      lateness: steps.map(({ id, at }) => at - (this.#endsAt.get(id) ?? Number.NaN)),
      lasted: (last - this.#firstEnd) / 1_000,
    };
  }

  private async firedSteps(): Promise<readonly { readonly id: string; readonly at: number }[]> {
    const { rows } = await this.world.sql.query<{ id: string; at: Date }>({
      name: 'fired-steps',
      text: `select n.referral_id as id, min(n.created_at) as at from notice n
        where n.referral_id = any($1) and n.kind = 'rung' and n.about like 'send#%/overdue' group by n.referral_id`,
      values: [this.ids],
    });
    return rows.map(({ id, at }) => ({ id, at: at.getTime() }));
  }
}

const recorded = async ({ sql }: World, id: string): Promise<void> => {
  for (;;) {
    const { rowCount } = await sql.query({
      name: 'is-recorded',
      text: 'select from referral where id = $1',
      values: [id],
    });
    if (rowCount === 1) return;
    await pause(50);
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
