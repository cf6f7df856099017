import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '../../../apps/launcher/src/processes/service.js';
import { killPart } from '../../running/processes.js';

const LOOK_EVERY_MS = 100;
/** One that is not up by then is killed in the middle of its start. */
const UP_WITHIN_MS = 10_000;

/**
 * Starts what has ended again at once. An operator's supervisor pauses longer from failure to failure, which under a kill
 * a second would leave nothing running that could be killed.
 */
export class Keeper {
  readonly #starting = new Set<Service>();
  #stopped = false;
  readonly #rounds: Promise<void>;

  constructor(private readonly services: readonly Service[]) {
    this.#rounds = this.keep();
  }

  /** Kills its whole process tree as soon as it is up, or when it has taken long to come up. */
  async kill(service: Service): Promise<void> {
    const end = Date.now() + UP_WITHIN_MS;
    while (service.pid === undefined || (this.#starting.has(service) && Date.now() < end))
      await pause(LOOK_EVERY_MS);
    await killPart(service.pid);
  }

  /** From now on nothing is started again. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#rounds;
  }

  private async keep(): Promise<void> {
    for (; !this.#stopped; await pause(LOOK_EVERY_MS))
      for (const service of this.services)
        if (service.pid === undefined && !this.#starting.has(service)) {
          this.#starting.add(service);
          // One that gives up, because what it needs is down, is started again in the next round.
          void service.start().then(
            () => this.#starting.delete(service),
            () => this.#starting.delete(service),
          );
        }
  }
}
