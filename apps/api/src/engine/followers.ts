import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ENGINE, type Records } from '#libs/records/index.js';
import type { Engine } from './engine.js';

const LOOK_EVERY_MS = 1_000;
const AT_ONCE = 5;
/** After a start: what an API that died may have left undone. */
const LOOK_BACK_MS = 10 * 60_000;
const LOOK_BACK_AT_MOST = 2_000;

/**
 * Histories that may have to follow the records (ADR 9): a server that died between the recording of a step and the end
 * of its task has forgotten it. Whoever could not learn what became of an act names its referral here, and it is asked
 * again and again, behind everybody's back, until it knows what is recorded.
 */
export class Followers {
  readonly #waiting = new Set<string>();
  #stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly records: Records,
    private readonly log: Logger,
  ) {}

  add(referralId: string): void {
    this.#waiting.add(referralId);
  }

  /** Runs until `stop`. */
  async run(): Promise<void> {
    let lookedBack = false;
    while (!this.#stopped) {
      try {
        if (!lookedBack) await this.lookBack();
        lookedBack = true;
        await this.round();
      } catch (error) {
        this.log.warn({ err: error }, 'histories could not be compared with the records yet');
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  private async lookBack(): Promise<void> {
    const since = new Date(Date.now() - LOOK_BACK_MS);
    const ids = await this.records.as(ENGINE, ({ referrals }) =>
      referrals.recordedSince(since, LOOK_BACK_AT_MOST),
    );
    for (const id of ids) this.add(id);
  }

  private async round(): Promise<void> {
    const ids = [...this.#waiting];
    for (let from = 0; from < ids.length && !this.#stopped; from += AT_ONCE)
      await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => this.follow(id)));
  }

  private async follow(id: string): Promise<void> {
    const record = await this.records.as(ENGINE, ({ referrals }) => referrals.find(id));
    if (record) await this.engine.catchUp(id, record.sequence);
    this.#waiting.delete(id);
  }
}
