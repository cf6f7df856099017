import type { Rule, RuleVersion } from './rule.js';

/** What one file of a deployment says: rules of its own, next versions of the catalogue's, or both. */
export interface RuleFile {
  readonly file: string;
  /** Local ones only: `local:hotline-reply`. */
  readonly rules: readonly Rule[];
  readonly amendments: readonly Amendment[];
  /** The line on which each of them begins, counted from 1. */
  readonly lines: ReadonlyMap<Rule | Amendment, number>;
}

/** A rule's next version: events from its first day on are under it, earlier ones stay where they were. */
export interface Amendment {
  /** Id of a rule of the built-in catalogue. */
  readonly rule: string;
  readonly version: RuleVersion;
  /** Last day of the version before, where the law leaves days without a version in between. */
  readonly repeals?: string;
}

export interface RuleFileFinding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, as an English sentence. */
  readonly reason: string;
}
