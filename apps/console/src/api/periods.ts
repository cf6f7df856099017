import type { ApproverLevel } from '#libs/law/rule.js';
import type { LedgerEntry, SuspensionLedger } from '#libs/periods/suspension-ledger.js';
import type { Api } from './client.js';
import type { RuleStatus } from './duties.js';
import type { CitationView } from './rules.js';

export type { ApproverLevel };

/** What was done to a clock: 中止, 恢复, 不计入, 延长. An extension that nobody approved names no level. */
export type ClockEvent =
  | Exclude<LedgerEntry, { kind: 'extend' }>
  | (Omit<Extract<LedgerEntry, { kind: 'extend' }>, 'approvedBy'> & { readonly approvedBy?: ApproverLevel });

export interface PeriodQuestion {
  readonly ruleId: string;
  readonly startAt: string;
  readonly facts?: {
    /** A criminal period while the suspect is in custody. */
    readonly inCustody?: true;
    /** The last day that the issuing unit named. */
    readonly setOn?: string;
  };
  readonly events?: readonly ClockEvent[];
  /** Refused rather than answered provisionally. */
  readonly final?: true;
}

export interface PeriodAnswer {
  readonly ruleId: string;
  readonly ruleStatus: RuleStatus;
  readonly ruleStatusName: string;
  readonly startAt: string;
  /** Null for 立即 and 及时, and while the clock stands. */
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly conservativeDueOn: string | null;
  readonly provisional: boolean;
  /** Chinese sentences, in the order in which a lawyer would check them. */
  readonly explanation: readonly string[];
  readonly citation: CitationView;
  readonly versionInForceFrom: string;
  /** Only where events were given. */
  readonly ledger?: SuspensionLedger;
}

/** @throws Problem for an unknown rule, an instant before it was in force, an event that its clock cannot have had … */
export const computePeriod = (api: Api, question: PeriodQuestion): Promise<PeriodAnswer> =>
  api.ask('/periods/compute', question);
