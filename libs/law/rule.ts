/**
 * What a statutory period is: data with its source beside it. Texts that people read are Chinese.
 *
 * A rule's versions are added, never edited. Where the text of the law was not seen, `quote` is null and stays null.
 */
export interface Rule {
  /** Stable for ever: `FWD-04`. A deployment's own: `local:hotline-reply`. */
  readonly id: string;
  /** The field of work that it belongs to, in Chinese: 行刑正向移送. */
  readonly field: string;
  readonly duty: string;
  readonly dutyName: string;
  /** Kind of unit, or of person, that owes it. */
  readonly owedBy: string;
  /** Who owes it, in the law's words: may be narrower than the unit. */
  readonly owedByName: string;
  /** The event whose day (or hour) is not counted. */
  readonly clockStartsOn: string;
  readonly clockStartsOnName: string;
  readonly kind: RuleKind;
  /** Oldest first. */
  readonly versions: readonly [RuleVersion, ...RuleVersion[]];
  /** What follows from silence; null where the law names nothing. */
  readonly consequence: string | null;
  /** What the law says of lengthening or shortening it, in Chinese, where it says something. */
  readonly extension?: string;
  readonly note?: string;
  readonly standing: Standing;
  /** `local`: a deployment's own term, never called statutory. */
  readonly tier: 'core' | 'extended' | 'local';
}

/**
 * `deadline`: late after it. `waiting`: barred before it. `trigger`: opens a possibility. `bar`: ends a power.
 * `min-notice`: at least so long. `period`: so long a state lasts. `sla`: a service level, not a statute's.
 * `suspension`: when a clock stands. `branch`, `gate`: what is decided, or comes first. `computation`: how others are counted.
 */
export const RULE_KINDS = [
  'deadline',
  'waiting',
  'trigger',
  'bar',
  'min-notice',
  'period',
  'sla',
  'suspension',
  'branch',
  'gate',
  'computation',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export interface RuleVersion {
  /** `YYYY-MM-DD`. Events of earlier days are not under this version. */
  readonly inForceFrom: string;
  /** Its last day, where it was repealed and no later version stands here. */
  readonly inForceUntil?: string;
  /** Null where the rule gives no period: it suspends, decides or counts. */
  readonly period: Period | null;
  readonly counting: Counting;
  /** `before`: counted back from the event (“七日前”), which lies in the future. Absent: forward. */
  readonly direction?: 'before';
  /** Beijing time at which the last day ends, where there is business time (民法典第203条): `17:30`. Absent: 24:00. */
  readonly dayEnds?: string;
  /** By a short name, unique in the version: what may lengthen the period. Addressed as `FWD-06:to-30`. */
  readonly extensions?: Readonly<Record<string, Extension>>;
  /** Chinese: spans that the text itself leaves out of the period (鉴定, 听证, 公告 …). */
  readonly excludes?: readonly string[];
  /** Ids of the rules that let its clock be stopped. Absent: no text here does. */
  readonly suspendedBy?: readonly string[];
  /**
   * Where the issuing unit may name the last day: `within` no later than the period, `ordinarily` also later, since the
   * text only says what is usual (“一般不超过”). Absent: nobody may, unless the period itself is set by the issuer.
   */
  readonly issuerSets?: 'within' | 'ordinarily';
  readonly citation: Citation;
  /** What the text leaves open, and how we read it. */
  readonly reading: string | null;
  /** Where a version was seen differently than the rule's others. */
  readonly standing?: Standing;
}

export type Period = Span | AtOnce | SetByIssuer;

export interface Span {
  /** A whole number, at least 1. */
  readonly length: number;
  readonly unit: PeriodUnit;
}

/** No due instant, and never overdue unless a deployment sets a term of its own. */
export interface AtOnce {
  readonly atOnce: '立即' | '及时';
}

/** The paper that opens the duty names the day. */
export interface SetByIssuer {
  readonly setByIssuer: true;
}

/**
 * In the words of the text. An hour is 60 minutes; a day is a day of the calendar unless the law that governs the
 * counting makes it a working day; months and years end on the corresponding day.
 */
export const PERIOD_UNITS = ['hour', 'day', 'working-day', 'half-month', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/**
 * Whose way of counting governs. `counting.rules.ts` holds the articles.
 *
 * - `hours`: from the instant of the event, through nights and holidays. `hours-from-next`: from the next full hour (CMP-04).
 * - `criminal`: rolls to the next working day, except in custody; months from a month's last day end on a month's last day.
 * - `civil`: rolls to the next working day; months end on the corresponding day.
 * - `administrative-penalty-law`: “二日”“三日”“五日”“七日” are working days, other lengths are not and nothing is said of roll-over.
 * - `administrative-enforcement-law`: up to ten days are working days, longer ones are not and nothing is said of roll-over.
 * - `administrative-reconsideration-law`: 3, 5, 7 and 10 days are working days, everything else is counted as in civil procedure.
 * - `working-days`: the text itself says 工作日.
 * - `calendar-days`: never rolls.
 * - `silent`: the text does not say, so the strict day and the day rolled by analogy are both answered.
 */
export const COUNTINGS = [
  'hours',
  'hours-from-next',
  'criminal',
  'civil',
  'administrative-penalty-law',
  'administrative-enforcement-law',
  'administrative-reconsideration-law',
  'working-days',
  'calendar-days',
  'silent',
] as const;
export type Counting = (typeof COUNTINGS)[number];

/** What lengthens a period: `by` adds to it, `to` replaces the whole, counted from the same start. Exactly one of the two. */
export interface Extension {
  readonly by?: Span;
  readonly to?: Span;
  /** How often; once where absent. */
  readonly times?: number;
  /** Name of the extension that must have been taken before: “再延长”. */
  readonly after?: string;
  /** Names of those that it stands beside: one of them, never both. */
  readonly insteadOf?: readonly string[];
  /** Chinese: in which case. */
  readonly ground: string;
  /** Who must approve it; null where the text names nobody. */
  readonly approver: Approver | null;
  /** The operative words, exactly; null where they were not seen. */
  readonly quote: string | null;
}

/** From the lowest: a higher one may approve what a lower one may. `parties`: those concerned agree, nobody approves. */
export const APPROVER_LEVELS = ['parties', 'unit-head', 'county-head', 'superior-head'] as const;
export type ApproverLevel = (typeof APPROVER_LEVELS)[number];

export interface Approver {
  readonly level: ApproverLevel;
  /** In the law's words: 县级以上公安机关负责人. */
  readonly name: string;
}

/** From the highest; where two of one rank contradict each other, a person decides, never the longer one. */
export const RANKS = [
  'law',
  'administrative-regulation',
  'judicial-interpretation-or-departmental-rule',
  'joint-normative-document',
  'local-rule',
  'minutes-or-agreement',
] as const;
export type Rank = (typeof RANKS)[number];

export interface Citation {
  /** Without 《》. */
  readonly title: string;
  readonly rank: Rank;
  readonly article: string;
  /** False: the number of the article was not seen. Absent: it was. */
  readonly articleVerified?: false;
  readonly documentNumber: string;
  readonly documentNumberVerified: boolean;
  /** The operative words, exactly; null where they were not seen. */
  readonly quote: string | null;
  /** What is remembered of words that were not seen. Never shown as a quote. */
  readonly paraphrase?: string;
}

/** How far the source was seen, and so whether it counts without anybody's decision. */
export interface Standing {
  readonly confidence: 'verified' | 'from-memory';
  readonly method: 'full-text' | 'excerpt' | 'secondary' | null;
  /** The quote was found in the full text by a program. */
  readonly quoteMachineChecked: boolean;
  /** Chinese, where the quote is not the article's own words: a report's, a reprint's. */
  readonly quoteKind?: string;
  /** False: counts nothing until a named person puts it in use. */
  readonly activeByDefault: boolean;
}
