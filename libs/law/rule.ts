/**
 * What a statutory period is: data with its source beside it. Texts that people read are Chinese.
 *
 * A rule's versions are added, never edited. Where the text of the law was not seen, `quote` is null and stays null.
 */
export interface Rule {
  /** Stable for ever: `FWD-04`. */
  readonly id: string;
  readonly duty: string;
  readonly dutyName: string;
  /** Kind of unit that owes it. */
  readonly owedBy: string;
  /** Who owes it, in the law's words: may be narrower than the unit. */
  readonly owedByName: string;
  /** The event whose day (or hour) is not counted. */
  readonly clockStartsOn: string;
  readonly clockStartsOnName: string;
  readonly kind: RuleKind;
  /** Oldest first. */
  readonly versions: readonly [RuleVersion, ...RuleVersion[]];
  /** What follows from silence. */
  readonly consequence: string;
  /** What the law says of lengthening it, where it says something. */
  readonly extension?: string;
  readonly note?: string;
  readonly verification: Verification;
  /** False: counts nothing until a named person puts it in use. */
  readonly activeByDefault: boolean;
  /** `local`: a deployment's own term, never called statutory. */
  readonly tier: 'core' | 'extended' | 'local';
}

/** `deadline`: late after it. `waiting`: barred before it. `trigger`: opens a possibility. `bar`: ends a power. */
export type RuleKind = 'deadline' | 'waiting' | 'trigger' | 'bar';

export interface RuleVersion {
  /** `YYYY-MM-DD`. Events of earlier days are not under this version. */
  readonly inForceFrom: string;
  readonly period: Period;
  readonly rollover: Rollover;
  /**
   * Where this rule lengthens another one's period: `by` adds its own, `to` replaces the whole, counted from the same
   * start. Absent: it lengthens nothing.
   */
  readonly extends?: 'by' | 'to';
  readonly citation: Citation;
  /** What the text leaves open, and how we read it. */
  readonly reading: string | null;
}

export interface Period {
  /** A whole number, at least 1. */
  readonly length: number;
  readonly unit: PeriodUnit;
}

/** An hour is 60 minutes, holidays or not; a day is a calendar day; a month and a year end on the corresponding day. */
export type PeriodUnit = 'hour' | 'day' | 'working-day' | 'month' | 'year';

/**
 * What happens when the last day is a day of rest. `none`: nothing. `criminal`, `civil`: the next working day, under
 * that procedure; months of a criminal period that starts on the last day of a month end on the last day of a month.
 * `silent`: the law does not say, so the strict day and the day rolled by analogy are both answered.
 */
export type Rollover = 'none' | 'criminal' | 'civil' | 'silent';

export interface Citation {
  /** Without 《》. */
  readonly title: string;
  readonly article: string;
  readonly documentNumber: string;
  readonly documentNumberVerified: boolean;
  /** The operative words, exactly; null where they were not seen. */
  readonly quote: string | null;
}

/** How far the source was seen. */
export interface Verification {
  readonly confidence: 'verified' | 'from-memory';
  readonly method: 'full-text' | 'excerpt' | 'secondary' | null;
  /** The quote was found in the full text by a program. */
  readonly quoteMachineChecked: boolean;
}
