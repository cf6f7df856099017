import type { Instant } from '#libs/lifecycle/state.js';
import type { IsoDate } from './iso-date.js';

/** When a period ends, and why. */
export interface Due {
  /** The last instant in time: one millisecond later is late. */
  readonly dueAt: Instant;
  /** Its day in Beijing: the last lawful day, rolled by analogy where the law is silent. */
  readonly dueOn: IsoDate;
  /** The earlier reading; equal to `dueOn` where the law leaves nothing open. */
  readonly conservativeDueOn: IsoDate;
  readonly conservativeAt: Instant;
  /** Rests on days of a year without a published edition. */
  readonly provisional: boolean;
  /** Ids of the calendar editions that it rests on. */
  readonly editions: readonly string[];
  /** Chinese sentences, in the order in which a lawyer would check them. */
  readonly explanation: readonly string[];
}
