import { setTimeout as pause } from 'node:timers/promises';
import { ENGINE, type Records } from '#libs/records/index.js';

const LOOK_EVERY_MS = 1_000;
/** A receiver that fails is waited for by its workflow, which only an operator can have ended. */
const FAILING_EVERY_MS = 60_000;
/** Notices of one transaction. */
const HANDED_ON_AT_ONCE = 200;

export interface RelayLog {
  warn(facts: object, message: string): void;
}

/**
 * Hands notices on from the outbox, and has delivered what subscriptions lack. Every worker runs one: what one of them
 * leaves undone when it dies, another does a second later.
 */
export class NoticeRelay {
  readonly #stopping = new AbortController();
  readonly #askedAt = new Map<string, number>();

  /** @param deliver starts a subscription's workflow where none runs */
  constructor(
    private readonly records: Records,
    private readonly deliver: (webhookId: string) => Promise<void>,
    private readonly log: RelayLog,
  ) {}

  /** Runs until `stop`. Never rejects: what cannot be done now is done later. */
  async run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const rest = await this.look().catch((error: unknown) => {
        this.log.warn({ err: error }, 'notices are handed on later');
        return LOOK_EVERY_MS;
      });
      await pause(rest, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** @returns how long to wait before the next look, in milliseconds */
  private async look(): Promise<number> {
    const { handedOn, lacking } = await this.records.as(ENGINE, async ({ deliveries }) => ({
      handedOn: await deliveries.handOn(HANDED_ON_AT_ONCE),
      lacking: await deliveries.lacking(),
    }));
    const now = performance.now();
    for (const { webhookId, failing } of lacking) {
      const askedAt = this.#askedAt.get(webhookId) ?? -Infinity;
      if (failing && now - askedAt < FAILING_EVERY_MS) continue;
      await this.deliver(webhookId);
      this.#askedAt.set(webhookId, now);
    }
    return handedOn === HANDED_ON_AT_ONCE ? 0 : LOOK_EVERY_MS;
  }
}
