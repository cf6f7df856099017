import type { Api, Page } from './client.js';
import type { DueOf } from './duties.js';

/** A duty that a new calendar or a rule gave another due instant. */
export interface DutyMove {
  /** Id of the instance. */
  readonly duty: string;
  /** Chinese. */
  readonly name: string;
  /** Unit id. */
  readonly owedBy: string;
  readonly from: DueOf;
  readonly to: DueOf;
}

/** One recorded step of a referral. */
/** A rung of a duty's ladder, as time came to it. */
export interface StepRung {
  readonly id: string;
  readonly dutyName: string;
  /** From the due instant: `-24h`, `0h`, `3d`. */
  readonly after: string;
  readonly offers: { readonly act: string; readonly name: string } | null;
  /** Passed before the duty was entered: sent to nobody. */
  readonly missed: boolean;
}

export interface RecordedStep {
  readonly sequence: number;
  readonly kind: 'opening' | 'act' | 'tick' | 'link' | 'calendar' | 'rule' | 'void' | 'replace';
  /** Chinese: 放假安排更新, or the act's own name. */
  readonly name: string | null;
  /** Null for steps that nobody's act caused. */
  readonly act: string | null;
  readonly outcome: string | null;
  /** The duty instance that the act named. */
  readonly duty: string | null;
  readonly actor: string | null;
  /** Unit id. */
  readonly unit: string | null;
  /** When it happened in law. */
  readonly occurredAt: string;
  /** When the system heard of it. */
  readonly recordedAt: string;
  /** 补录. */
  readonly late: boolean;
  readonly documents: readonly {
    readonly type: string;
    readonly documentId: string;
    /** SHA-256 of the content, hex. */
    readonly sha256: string;
    /** 文号, where it has one. */
    readonly number: string | null;
    /** Taken back by a correction. */
    readonly numberVoided: boolean;
  }[];
  readonly dutiesOpened: readonly string[];
  readonly dutiesDischarged: readonly string[];
  /** Only of what time did: the rungs that it came to. */
  readonly rungs?: readonly StepRung[];
  /** Id of the edition or of the activation that a recomputation goes by. */
  readonly edition?: string;
  /** Only of recomputations. */
  readonly moves?: readonly DutyMove[];
  /** Whether the person at the screen may strike it or put another in its place. */
  readonly correctable: boolean;
  /** Sequence of its newest correction. */
  readonly correctedBy?: number;
  readonly standing?: 'voided' | 'replaced';
  /** Only of corrections: the sequence of the step that is corrected. */
  readonly corrects?: number;
  /** Only of corrections; null once it was erased. */
  readonly reason?: string | null;
  /** SHA-256 of its entry in the audit chain, hex. */
  readonly hash: string;
}

export const listSteps = (api: Api, referralId: string, cursor?: string): Promise<Page<RecordedStep>> =>
  api.get(`/referrals/${encodeURIComponent(referralId)}/steps`, { limit: 50, cursor });
