import { sleep } from '@temporalio/workflow';
import type { Instant } from '#libs/lifecycle/state.js';
import { spreadWakeUp } from './spread-wake-up.js';

/**
 * Wakes the referral at its next instant. An armed timer is left to fire and never cancelled (a cancelled timer
 * stays in the server's table until its date); a second one is armed only when the next instant moves earlier.
 */
export class Alarm {
  #armedFor: Instant | null = null;

  constructor(
    private readonly referralId: string,
    private readonly ring: () => void,
  ) {}

  arm(next: Instant | null, now: number): void {
    if (next === null) return;
    const wakeAt = spreadWakeUp(next, this.referralId);
    if (this.#armedFor !== null && this.#armedFor <= wakeAt) return;
    this.#armedFor = wakeAt;
    void sleep(Math.max(1, Date.parse(wakeAt) - now)).then(() => {
      if (this.#armedFor === wakeAt) this.#armedFor = null;
      this.ring();
    });
  }
}
