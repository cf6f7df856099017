import type { Refusal } from '../refusal.js';
import type { FindRelative } from '../relatives.js';
import type { DueAnswer, DueQuestion, Instant } from '../state.js';
import type { FactValue, Position } from '../vocabulary.js';

/** Whoever supposes names units and positions, never people. */
export interface SupposedPerformer {
  /** Absent: the present holder of the first role that may perform it. */
  readonly unit?: string;
  /** Absent: the first that may. */
  readonly position?: Position;
}

interface Supposed {
  /** The instant that counts in law. */
  readonly at: Instant;
  readonly by: SupposedPerformer;
  /** A `text` fact's value is any id: it is never read. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Types alone. */
  readonly documents: readonly string[];
  /** Kind of every unit named, as the directory has it. */
  readonly unitKinds: Readonly<Record<string, string>>;
}

export interface SupposedOpening extends Supposed {
  readonly parties: Readonly<Record<string, string>>;
}

export interface SupposedAct extends Supposed {
  readonly act: string;
  readonly outcome?: string;
  readonly duty?: string;
}

/** A referral that nobody has started: what would happen if. */
export interface Supposition {
  readonly opening: SupposedOpening;
  readonly acts: readonly SupposedAct[];
  /** Time passes until then after the last act; no further than to it where absent. */
  readonly until?: Instant;
}

/** Why a step would not be taken: a refusal of the core, or of whoever answers about time. */
export interface SupposedRefusal {
  readonly code: Refusal['code'] | 'RULE_NOT_IN_FORCE';
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The world as it is supposed to be. */
export interface SupposedWorld {
  /** The directory. */
  readonly find: FindRelative;
  /** Rules and calendar. `refusal`: no clock may be started by that rule then. */
  readonly answer: (question: DueQuestion) => {
    readonly answer: DueAnswer;
    readonly refusal: SupposedRefusal | null;
  };
}
