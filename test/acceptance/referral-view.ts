/** The referral as the contract promises it. Tests read nothing else. */
export interface Choice {
  readonly documents: readonly { readonly type: string; readonly name: string }[];
  readonly facts: readonly {
    readonly key: string;
    readonly type: string;
    readonly name: string;
    readonly options?: Readonly<Record<string, string>>;
  }[];
}

export interface AvailableAct {
  readonly act: string;
  readonly name: string;
  /** `shall` where it answers an open duty of that modality. */
  readonly modality: 'shall' | 'may';
  readonly by: { readonly party: string; readonly unit: string; readonly position: string };
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly name: string;
    readonly requires: Choice;
  }[];
  readonly requires: Choice;
  readonly discharges: readonly string[];
  readonly duties: readonly string[];
  readonly dutyRequired: boolean;
}

export interface Duty {
  readonly id: string;
  readonly owedBy: string;
  readonly act: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly conservativeDueOn: string | null;
  readonly ruleId: string | null;
  readonly ruleStatus: string;
  readonly explanation: readonly string[];
}

export interface ReferralView {
  readonly id: string;
  readonly number: string;
  readonly lifecycle: { readonly id: string; readonly version: number };
  readonly title: string;
  readonly openedAt: string;
  readonly stage: { readonly id: string; readonly name: string; readonly final: boolean };
  readonly parties: Readonly<Record<string, string>>;
  readonly sequence: number;
  readonly duties: readonly Duty[];
  readonly availableActs: readonly AvailableAct[];
  readonly links: readonly Link[];
  readonly origin: { readonly as: string; readonly referralId: string | null } | null;
}

/** What a referral started. */
export interface Link {
  readonly as: string;
  readonly lifecycle: { readonly id: string; readonly name: string };
  readonly status: 'starting' | 'open' | 'closed';
  readonly outcome: string | null;
  readonly outcomeName: string | null;
  /** Null for who may not read it. */
  readonly referralId: string | null;
}

export interface StepView {
  readonly sequence: number;
  readonly act: string;
  readonly outcome?: string;
  readonly actor: string;
  readonly unit: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly late: boolean;
  readonly hash: string;
}

export interface LifecycleView {
  readonly id: string;
  readonly opening: {
    readonly requires: Choice;
    readonly parties: Readonly<Record<string, { readonly kinds: readonly string[]; readonly joins: string }>>;
  };
  readonly diagram: string;
}
