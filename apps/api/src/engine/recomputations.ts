import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { publishedEditions } from '#libs/periods/editions.js';
import type { RuleFiles } from '#libs/reckoning/index.js';
import { ENGINE, type Records } from '#libs/records/index.js';
import type { Engine } from './engine.js';

const LOOK_EVERY_MS = 60_000;
const TRY_AGAIN_MS = 1_000;

/**
 * Has started whatever was asked to be computed again: at once where somebody says so, and every minute what an API
 * that died, or a Temporal that was away, left undone.
 */
export class Recomputations {
  readonly #stopping = new AbortController();
  #isToldOfRelease = false;

  constructor(
    private readonly engine: Pick<Engine, 'recompute'>,
    private readonly records: Records,
    private readonly ruleFiles: RuleFiles,
    private readonly log: Logger,
  ) {}

  /** After the transaction that asked for it. Never rejects: what does not start now is started later. */
  async start(id: string): Promise<void> {
    try {
      await this.engine.recompute(id);
    } catch (error) {
      this.log.warn({ err: error, recomputation: id }, 'the recomputation starts later');
    }
  }

  /** Runs until `stop`. */
  async run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const nextIn = await this.look().then(
        () => LOOK_EVERY_MS,
        (error: unknown) => {
          this.log.warn({ err: error }, 'recomputations could not be looked for yet');
          return TRY_AGAIN_MS;
        },
      );
      await pause(nextIn, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  private async look(): Promise<void> {
    if (!this.#isToldOfRelease) await this.tellOfRelease();
    this.#isToldOfRelease = true;
    const unfinished = await this.records.as(ENGINE, ({ recomputations }) => recomputations.unfinished());
    for (const { id } of unfinished) await this.start(id);
  }

  /** What this process brings with it and another one may not have had: calendar editions and rule files. */
  private async tellOfRelease(): Promise<void> {
    const { edition, touches } = this.ruleFiles;
    const at = new Date().toISOString();
    await this.records.as(ENGINE, async ({ recomputations }) => {
      await recomputations.requestForRelease(publishedEditions, at);
      await recomputations.requestForRuleFiles({ edition, ruleIds: touches }, at);
    });
  }
}
