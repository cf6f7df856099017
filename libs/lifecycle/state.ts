import type { Relatives } from './relatives.js';
import type { FactValue, Position } from './vocabulary.js';

/** An instant as ISO 8601 in UTC with milliseconds: `2026-03-02T01:30:00.000Z`. Sorts as text. */
export type Instant = string;

/** Who performed an act. Ids only: names live in the directory. */
export interface Performer {
  readonly person: string;
  readonly unit: string;
  readonly position: Position;
}

export interface DocumentRef {
  readonly type: string;
  readonly documentId: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

/** What every event that a person causes carries. */
interface Entered {
  /** The instant that counts in law. */
  readonly at: Instant;
  /** The instant it was recorded. */
  readonly recordedAt: Instant;
  /** 补录: the person gave the instant; otherwise it is the instant of receipt. */
  readonly late?: boolean;
  readonly by: Performer;
  /** Codes, dates, numbers and ids; a `text` fact's value is the id of the sealed content that holds it. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly documents: readonly DocumentRef[];
  /** The sealed content (title, text facts) that belongs to this event. */
  readonly content?: { readonly id: string; readonly sha256: string };
}

/** The referral out of which another was opened, and what it calls it. */
export interface Origin {
  readonly referralId: string;
  /** Name of the link in the origin's definition. */
  readonly as: string;
}

export interface OpeningEvent extends Entered {
  readonly kind: 'opening';
  readonly origin?: Origin;
  readonly parties: Readonly<Record<string, string>>;
  /** Kind of every unit named in `parties` or in a fact of type unit, as the directory had it. */
  readonly unitKinds: Readonly<Record<string, string>>;
}

export interface ActEvent extends Entered {
  readonly kind: 'act';
  readonly act: string;
  readonly outcome?: string;
  /** The duty instance that the act answers, where two are open. */
  readonly duty?: string;
  readonly unitKinds?: Readonly<Record<string, string>>;
  /** Those that the act may put in a role, as the directory had them. */
  readonly relatives?: Relatives;
  /** Reason for performing an act that should be another person's: units with one head. */
  readonly apartException?: string;
}

/** A stretch of time has passed: which rungs fired. Everything else that time does is derived again. */
export interface TickEvent {
  readonly kind: 'tick';
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** `review#2/urge` */
  readonly fired: readonly string[];
  /** Rungs whose instant had passed before the duty was even entered: recorded, not sent. */
  readonly missed: readonly string[];
}

export interface LinkEvent {
  readonly kind: 'link';
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly as: string;
  readonly referralId: string;
  readonly status: 'open' | 'closed';
  readonly outcome?: string;
}

/** A calendar edition was published: open instances are computed again. */
export interface CalendarEvent {
  readonly kind: 'calendar';
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly edition: string;
}

/** A rule was put in use or got a new version: open instances are computed again. */
export interface RuleEvent {
  readonly kind: 'rule';
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** What the questions are asked by from now on; as a calendar's, unlike any before it. */
  readonly edition: string;
}

/** Calendar or rules have changed: what they were asked is asked again. */
export type RecomputationEvent = CalendarEvent | RuleEvent;

/** A second person strikes a step, or puts another act in its place. */
export interface VoidEvent {
  readonly kind: 'void';
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Performer;
  /** Sequence of the step. */
  readonly step: number;
  /** Id of the sealed content that holds the reason. */
  readonly reason: string;
}

export interface ReplaceEvent {
  readonly kind: 'replace';
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Performer;
  readonly step: number;
  readonly reason: string;
  readonly act: ActEvent;
}

export type LifecycleEvent =
  OpeningEvent | ActEvent | TickEvent | LinkEvent | RecomputationEvent | VoidEvent | ReplaceEvent;

/** One recorded step. The log is all that has to be kept: state is its fold. */
export interface Step {
  /** 1 for the opening; no gaps; never changes. */
  readonly sequence: number;
  readonly event: LifecycleEvent;
  /** Late entry: folded right after this sequence instead of at the end; several of them by their instants. */
  readonly after?: number;
  /** The request that asked for it. */
  readonly requestId?: string;
}

export type Log = readonly Step[];

/** A question about time that only rules and calendar can answer. Its key is its content. */
export interface DueQuestion {
  readonly rule: string | null;
  /** Day set by the issuer, where the period is one. */
  readonly setOn?: string;
  readonly startAt: Instant;
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant }[];
  /** Ids of the rules that lengthen it, in order: `RULE`, or `RULE:KEY` for one extension of a rule that has several. */
  readonly extensions: readonly string[];
  /** The edition of calendar and rules asked for; empty until one is published after the opening. */
  readonly edition: string;
  /** In custody a criminal period ends on its last day, holiday or not. Present only where it holds. */
  readonly inCustody?: true;
}

/** What the engine needs to know of an answer. The explanation stays with the records. */
export interface DueAnswer {
  /** Last instant in time, null for duties without one (立即, 及时, rule not activated). */
  readonly due: Instant | null;
  /** The earlier reading; equal to `due` where the law leaves nothing open. */
  readonly conservative: Instant | null;
  readonly provisional?: boolean;
}

/** Answers so far, by `dueKey(question)`. */
export type DueTable = Readonly<Record<string, DueAnswer>>;

export type DutyStatus = 'pending' | 'open' | 'submitted' | 'discharged' | 'waived' | 'moot' | 'lapsed';

export interface DutyInstance {
  /**
   * `review#7`: the duty, and the sequence of the step that opened it. Stable under late entry. `review#7.2` is the
   * second that the step opened; `review#7t` was opened by time, out of an instance that step 7 had opened.
   */
  readonly id: string;
  readonly duty: string;
  /** The unit that owes it, whatever role it or another holds later. */
  readonly unit: string;
  readonly status: DutyStatus;
  readonly openedAt: Instant;
  /** When its clock started; null while pending. */
  readonly startAt: Instant | null;
  readonly rule: string | null;
  /** The day that the issuer set, where the period is one. */
  readonly setOn?: string;
  /** The fact that its period names for custody, and whether the clock runs by it. */
  readonly custody?: { readonly fact: string; readonly holds: boolean };
  /** What a pending instance's clock waits for. */
  readonly awaits?: { readonly fact: string } | { readonly dueOf: string };
  /** Sequence of the step that started the clock, where it is not the one that opened the instance. */
  readonly startedBy?: number;
  readonly extensions: readonly string[];
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[];
  /** Key of the current question in the due table; null while pending or paused, and for periods without a due. */
  readonly dueKey: string | null;
  readonly due: Instant | null;
  readonly conservative: Instant | null;
  readonly provisional: boolean;
  /** Sequence of the newest calendar or rule event before which its rule was not in use: it had no due instant. */
  readonly noDueBefore?: number;
  /** The due instant whose passing has taken its effect. Never twice in an instance's life. */
  readonly maturedAt?: Instant;
  readonly submittedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Sequence of the step that closed it; null while open and where time closed it. */
  readonly closedBy: number | null;
}

export interface ActRecord {
  readonly count: number;
  readonly outcomes: readonly string[];
  readonly lastOutcome: string | null;
  readonly lastPerson: string;
  readonly lastAt: Instant;
}

export interface LinkState {
  readonly as: string;
  readonly lifecycle: string;
  readonly startedBy: number;
  readonly referralId: string | null;
  readonly status: 'starting' | 'open' | 'closed';
  readonly outcome: string | null;
}

/** The fold of a log. Plain data; a pure function of (definition, log, due table, settled-at). */
export interface ReferralState {
  /** Sequence of the newest recorded step. */
  readonly sequence: number;
  readonly openedAt: Instant;
  readonly parties: Readonly<Record<string, string | null>>;
  readonly unitKinds: Readonly<Record<string, string>>;
  /** Track → stage. */
  readonly tracks: Readonly<Record<string, string>>;
  /** Track → when its present stage was entered. */
  readonly enteredAt: Readonly<Record<string, Instant>>;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly duties: readonly DutyInstance[];
  readonly acts: Readonly<Record<string, ActRecord>>;
  readonly links: readonly LinkState[];
  /** Every rung that has fired or was missed before entry, and is not to fire (again). */
  readonly fired: readonly string[];
  readonly edition: string;
  readonly final: boolean;
  /** Outcome code of a final state: the stage. */
  readonly outcome: string | null;
}

/** What happens outside because of a step. Produced when the step is first taken, never by a fold. */
export type Consequence =
  | { readonly kind: 'tell'; readonly to: ResolvedRef; readonly about: string }
  | { readonly kind: 'copy'; readonly to: ResolvedRef; readonly document: string }
  | {
      readonly kind: 'rung';
      readonly rung: string;
      readonly duty: string;
      readonly to: ResolvedRef | null;
      readonly modality: 'shall' | 'may';
    }
  | { readonly kind: 'retract'; readonly rung: string }
  /** 重新计算: a calendar or rule event moved the last instant in time of a duty, or the earlier reading of it. */
  | {
      readonly kind: 'moved';
      readonly duty: string;
      /** The unit that owes it. */
      readonly to: { readonly unit: string };
      /** The due instant until then and from then on; null where there is none. */
      readonly from: Instant | null;
      readonly until: Instant | null;
    }
  | { readonly kind: 'start-link'; readonly as: string; readonly lifecycle: string };

/** A unit, or a relation of a unit that the directory must resolve. */
export type ResolvedRef = { readonly unit: string } | { readonly relation: string; readonly of: string };
