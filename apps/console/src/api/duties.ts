export type DutyStatus =
  'pending' | 'open' | 'overdue' | 'suspended' | 'submitted' | 'discharged' | 'waived' | 'moot' | 'lapsed';

export type RuleStatus = 'active' | 'unverified' | 'activated-unverified' | 'local';

/** One line of why a duty ends when it does. */
export type ExplanationLine = string;

/** What a duty is due by. */
export interface DueOf {
  /** Last instant in time; null for 立即/及时 and for rules not activated. */
  readonly dueAt: string | null;
  /** Last lawful day, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  /** The earlier reading where the law is silent. */
  readonly conservativeDueOn: string | null;
  /** The calendar of a year that the period crosses into is not published. */
  readonly provisional: boolean;
}

/** What one unit owes in a referral. */
export interface Duty extends DueOf {
  readonly id: string;
  readonly name: string;
  /** Unit id. */
  readonly owedBy: string;
  readonly act: string;
  readonly modality: 'shall' | 'may';
  readonly status: DutyStatus;
  readonly openedAt: string;
  readonly ruleId: string | null;
  readonly ruleStatus: RuleStatus | null;
  /** Chinese: 未核实·演示启用. */
  readonly ruleStatusName: string | null;
  readonly explanation: readonly ExplanationLine[];
}
