import type { RuleStatus } from '#libs/periods/rule-status.js';
import type { DutyStatus, Instant } from '#libs/lifecycle/state.js';

/** A duty as the read model has it. *Overdue* and *suspended* are derived by whoever reads. */
export interface DutyRecord {
  readonly referralId: string;
  /** `review#7`: the number is the sequence of the step that opened it. */
  readonly id: string;
  readonly duty: string;
  readonly lifecycle: string;
  readonly version: number;
  /** The unit that owes it. */
  readonly unit: string;
  /** The acts that answer it. */
  readonly acts: readonly string[];
  readonly modality: 'shall' | 'may';
  readonly kind: 'deadline' | 'window' | 'wait' | 'trigger';
  readonly status: DutyStatus;
  /** Its clock stands. */
  readonly paused: boolean;
  readonly openedAt: Instant;
  readonly startAt: Instant | null;
  /** The last instant in time; null for 立即/及时, rules not activated, pending and paused duties. */
  readonly dueAt: Instant | null;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly dueOn: string | null;
  readonly conservativeAt: Instant | null;
  readonly conservativeDueOn: string | null;
  readonly provisional: boolean;
  readonly ruleId: string | null;
  readonly ruleStatus: RuleStatus | null;
  /** How the due instant was found, step by step, as `libs/periods` said it. */
  readonly explanation: readonly string[];
  readonly submittedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Sequence of the step that closed it; null while open and where time closed it. */
  readonly closedBy: number | null;
  /** 催办: how often the unit was pushed, and when last. */
  readonly urgings: { readonly count: number; readonly lastAt: Instant | null };
}
