import { setTimeout as pause } from 'node:timers/promises';
import type { DataDir } from '../data-dir.js';
import { LaunchError } from '../launch-error.js';
import type { Say } from '../say.js';
import { backoffMs } from './backoff.js';
import { Child, logOf, type Command } from './child.js';
import { lastLines } from './last-lines.js';

/** A process that is started, watched and stopped. */
export interface ServiceSpec {
  /** Names its log and its record. */
  readonly name: string;
  /** Asked before every attempt: puts in order what the last one left, and says how to start. */
  readonly command: () => Command | Promise<Command>;
  /** Whether it answers. A rejection counts as no. */
  readonly isHealthy: () => Promise<boolean>;
  readonly startLimitMs: number;
  readonly stopSignal: NodeJS.Signals;
  readonly stopLimitMs: number;
}

const HEALTH_EVERY_MS = 50;
const HEALTH_LIMIT_MS = 5_000;
const ATTEMPTS = 3;
/** One that ran this long was well: the next failure is a new one. */
const WELL_AFTER_MS = 60_000;

export class Service {
  private child: Child | undefined;
  private isWanted = false;

  constructor(
    private readonly spec: ServiceSpec,
    private readonly places: Pick<DataDir, 'run' | 'logs'>,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  /** Process id of the leader, while it runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Starts it and waits until it answers; a few attempts.
   * @throws LaunchError with the end of its log when none succeeds
   */
  async start(): Promise<void> {
    this.isWanted = true;
    for (let attempt = 1; ; attempt += 1) {
      const failure = await this.attempt();
      if (failure === undefined || !this.isWanted) return;
      if (attempt === ATTEMPTS) {
        const log = logOf(this.places.logs, this.name);
        throw new LaunchError(
          `${lastLines(log)}\n${this.name} does not start: ${failure}. Its log is ${log}.`,
        );
      }
      await pause(backoffMs(attempt));
    }
  }

  /** From now on, starts it again whenever it ends by itself. Each time is said. */
  async keepRunning(say: Say): Promise<void> {
    for (let failures = 1; this.isWanted; failures += 1) {
      const startedAt = Date.now();
      const how = await this.child?.ended;
      if (!this.isWanted) return;
      if (Date.now() - startedAt > WELL_AFTER_MS) failures = 1;
      say(`${this.name} ended unexpectedly (${how ?? 'did not start'}); starting it again`);
      await pause(backoffMs(failures));
      if (!this.isWanted) return;
      const failure = await this.attempt();
      if (failure === undefined) say(`${this.name} is running again`);
    }
  }

  /** Stops it and starts it no more. */
  async stop(): Promise<void> {
    this.isWanted = false;
    await this.child?.stop(this.spec.stopLimitMs);
  }

  /** Ends it at once, as a crash would. */
  async kill(): Promise<void> {
    this.child?.signal('SIGKILL');
    await this.child?.ended;
  }

  /** @returns what went wrong */
  private async attempt(): Promise<string | undefined> {
    let child: Child;
    try {
      const command = await this.spec.command();
      if (!this.isWanted) return undefined;
      child = this.child = new Child(this.name, command, this.spec.stopSignal, this.places);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    let ending: string | undefined;
    void child.ended.then((how) => (ending = how));
    const endingNow = () => ending;
    const until = Date.now() + this.spec.startLimitMs;
    while (Date.now() < until) {
      const isHealthy = await Promise.race([
        this.spec.isHealthy().catch(() => false),
        // A question to a process that has just died may never be answered.
        child.ended.then(() => false),
        pause(HEALTH_LIMIT_MS, false),
      ]);
      if (endingNow() !== undefined || !this.isWanted) return endingNow();
      if (isHealthy) return undefined;
      await Promise.race([pause(HEALTH_EVERY_MS), child.ended]);
    }
    await child.stop(this.spec.stopLimitMs);
    return `no answer in ${this.spec.startLimitMs / 1000} s`;
  }
}
