import type { ApproverLevel, ClockEvent } from '../../api/periods.js';

/** What one event of the clock holds while it is being filled in. */
export interface EventValues {
  readonly kind: ClockEvent['kind'];
  /** `2026-03-02T09:30`, Beijing wall-clock time, as every time here. */
  readonly at?: string;
  readonly until?: string;
  readonly ground?: string;
  readonly extension?: string;
  readonly approvedBy?: ApproverLevel;
  readonly document?: string;
}

/** What the calculator's form holds. */
export interface PeriodValues {
  readonly ruleId?: string;
  readonly startAt?: string;
  /** `2026-03-02`. */
  readonly setOn?: string;
  readonly inCustody?: boolean;
  readonly final?: boolean;
  readonly events?: readonly EventValues[];
}
