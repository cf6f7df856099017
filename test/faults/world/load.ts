import { setTimeout as pause } from 'node:timers/promises';
import type { FaultWorld } from './fault-world.js';
import { violations } from './invariants.js';
import { Newcomer } from './newcomer.js';
import type { PatientClient, Heard } from './patient-client.js';

const CLIENTS = 3;
const UPLOAD_EVERY_MS = 500;

/** People who live referrals and upload documents all the while, spread over both APIs. */
export class Load {
  readonly heard: Heard[] = [];
  readonly #clients: PatientClient[] = [];
  #wanted = true;
  readonly #done: Promise<unknown>;
  #failed = false;

  constructor(private readonly world: FaultWorld) {
    this.#done = Promise.all([
      ...Array.from({ length: CLIENTS }, () => this.live(this.newClient())),
      this.upload(this.newClient()),
    ]).catch((error: unknown) => {
      this.#failed = true;
      throw error;
    });
    // Looked at in `stop`, whenever that is.
    this.#done.catch(() => undefined);
  }

  /** How long it takes until every one of them has been answered an act, and the uploader an upload. */
  async allServedAfterMs(limitMs: number): Promise<number> {
    const before = this.#clients.map(({ good }) => good);
    const startedAt = Date.now();
    while (this.#clients.some(({ good }, index) => good <= before[index]!)) {
      if (Date.now() - startedAt > limitMs) return Infinity;
      if (this.#failed) await this.#done;
      await pause(50);
    }
    return Date.now() - startedAt;
  }

  /** Answers that break the promise. */
  offences(): readonly string[] {
    return this.heard.flatMap(({ what, status, offence }) => {
      if (offence !== null) return [`${what}: ${offence}`];
      return status === 0 ? [`${what}: the connection broke`] : [];
    });
  }

  /** Ends when everybody has got an end. @returns everything that is wrong with what was recorded */
  async stop(): Promise<readonly string[]> {
    this.#wanted = false;
    await this.#done;
    return this.world.looking((sights) => violations(sights, this.world.asked()));
  }

  private newClient(): PatientClient {
    const client = this.world.newClient((one) => this.heard.push(one));
    this.#clients.push(client);
    return client;
  }

  private async live(client: PatientClient): Promise<void> {
    const newcomer = new Newcomer(client);
    while (this.#wanted) await newcomer.live(() => this.#wanted);
  }

  private async upload(client: PatientClient): Promise<void> {
    for (let count = 1; this.#wanted; count += 1) {
      await client.upload('city-eco.handler', `材料${count}.txt`, `（虚构材料）第 ${count} 份`);
      await pause(UPLOAD_EVERY_MS);
    }
  }
}
