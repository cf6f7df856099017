/**
 * The words of a lifecycle definition. A definition is immutable data: no functions, no dates, nothing that
 * JSON cannot hold, so that it has a digest, can be drawn, and means the same in ten years.
 *
 * `docs/glossary.md` pairs each word with its Chinese term.
 */

/** What a unit is. The directory gives every unit exactly one kind. */
export const UNIT_KINDS = [
  'enforcement-agency',
  'public-security',
  'procuratorate',
  'court',
  'judicial-administration',
  'government',
  'mediation-organisation',
  'linkage-office',
  'supervision-commission',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const POSITIONS = ['handler', 'deputy-head', 'principal-head', 'supervisor'] as const;
export type Position = (typeof POSITIONS)[number];

/** How the directory relates one unit to another, for copies and escalation. Resolved where the directory is known. */
export const RELATIONS = [
  'line-superior',
  'peer-government',
  'peer-procuratorate',
  'superior-procuratorate',
  'peer-enforcement-supervision',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** 公开 / 内部 / 敏感 / 特别限制. */
export type ReadLevel = 'open' | 'internal' | 'sensitive' | 'specially-restricted';

/** `text` never travels through the engine: its value there is the id of the sealed content that holds it. */
export const FACT_TYPES = [
  'text',
  'integer',
  'decimal',
  'boolean',
  'date',
  'instant',
  'choice',
  'unit',
  'referral',
] as const;
export type FactType = (typeof FACT_TYPES)[number];
export type FactValue = string | number | boolean;

/** The name sets of one definition, inferred once by `defineLifecycle`; `string` where the definition is read. */
export interface Names {
  party: string;
  stage: string;
  fact: string;
  document: string;
  act: string;
  duty: string;
}

export interface PartyDefinition {
  readonly name: string;
  readonly kinds: readonly UnitKind[];
  /** `opening`: named when the referral starts. `later`: bound by an effect. */
  readonly joins: 'opening' | 'later';
  /** An opening party that may be left out. */
  readonly optional?: boolean;
}

export interface StageDefinition<N extends Names = Names> {
  readonly name: string;
  /** Tracks run in parallel; the main one carries the referral's stage. Default `main`. */
  readonly track?: string;
  /** Where its track starts. Exactly one a track. */
  readonly start?: boolean;
  /** Main track: the referral has ended. */
  readonly final?: boolean;
  /** Nobody owes anything here, yet it is not the end (a side track at rest, for example). */
  readonly quiet?: boolean;
  /** A side track falls back to its start when the main track leaves these stages. */
  readonly within?: readonly N['stage'][];
  /**
   * What units other than the acting one see instead of this stage's name while internal work goes on. The step that led here
   * shows to them when the stage reads otherwise.
   */
  readonly publicAlias?: string;
}

export interface FactDefinition {
  readonly name: string;
  readonly type: FactType;
  /** For `choice`: code → label. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface DocumentDefinition {
  readonly name: string;
  readonly level: ReadLevel;
  /** 文号: what stands between the code of the unit and the year, `建` in 甲检建〔2026〕3号. Taken when the act is recorded. */
  readonly series?: string;
}

/** A fact is known and has this value, or one of these. */
export interface FactIs<N extends Names = Names> {
  readonly fact: N['fact'];
  readonly is: FactValue | readonly FactValue[];
}

/** Judged at the legal instant of the act. A list of conditions means all of them. */
export type Condition<N extends Names = Names> =
  | FactIs<N>
  | { readonly known: N['fact'] }
  /**
   * `running`: open and not past its due instant (an open duty without due instant runs). `late`: open and past it.
   * `matured`: its due instant has passed, whatever became of it. `closed`: opened once, and not open now.
   */
  | {
      readonly duty: N['duty'];
      readonly is: 'open' | 'not-open' | 'running' | 'late' | 'matured' | 'never-opened' | 'submitted';
    }
  /** Ever. In a loop this sees earlier rounds: use `last` unless you mean ever. */
  | { readonly done: N['act']; readonly outcome?: string }
  | { readonly last: N['act']; readonly outcome: string }
  | { readonly count: N['act']; readonly below: number }
  | { readonly party: N['party']; readonly kind: UnitKind }
  | { readonly bound: N['party'] }
  /** Newest link of that name. */
  | { readonly link: string; readonly status: 'starting' | 'open' | 'closed' }
  | { readonly link: string; readonly outcome: string }
  | { readonly stage: N['stage'] }
  | { readonly not: Condition<N> }
  | { readonly any: readonly Condition<N>[] };

/** The unit that the directory relates so to the holder of a role. */
export interface RelatedTo<N extends Names = Names> {
  readonly relation: Relation;
  readonly of: N['party'];
}

export type PartyRef<N extends Names = Names> = N['party'] | RelatedTo<N>;

export interface Opening<N extends Names = Names> {
  readonly duty: N['duty'];
  /** Overrides the duty's own start. */
  readonly start?: DutyStart<N>;
  /** Ends the open instance (moot) and opens a new one. Without it, opening an open single duty is a bug. */
  readonly replace?: boolean;
  readonly if?: readonly Condition<N>[];
}

/** What an act, an outcome, the opening, the passing of a due instant or a link's news changes. */
export interface Effect<N extends Names = Names> {
  /** Moves each named stage's own track there. */
  readonly to?: N['stage'] | readonly N['stage'][];
  readonly opens?: readonly (N['duty'] | Opening<N>)[];
  readonly discharges?: readonly N['duty'][];
  readonly waives?: readonly N['duty'][];
  /** Performed, awaiting judgment. */
  readonly submits?: readonly N['duty'][];
  /** Judged insufficient: open again on its old clock. */
  readonly rejects?: readonly N['duty'][];
  /**
   * Lengthens the open instance's period by the rule, `RULE` or `RULE:KEY` for one of a rule's own extensions; at most
   * `times` in its life.
   */
  readonly extends?: readonly { readonly duty: N['duty']; readonly rule: string; readonly times: number }[];
  /** The start of the clock was disputed and is now this fact. */
  readonly restates?: readonly { readonly duty: N['duty']; readonly start: N['fact'] }[];
  /** Puts a unit in a role: from a fact of type unit, from another role, by the directory (acts only), or nobody. */
  readonly binds?: readonly {
    readonly party: N['party'];
    readonly to: { readonly fact: N['fact'] } | { readonly party: N['party'] } | RelatedTo<N> | null;
  }[];
  /** The recipient may read this document and the fact of its service, nothing more. */
  readonly copies?: readonly { readonly document: N['document']; readonly to: PartyRef<N> }[];
  /** Feedback: a notice of this act to these parties. */
  readonly tells?: readonly PartyRef<N>[];
  readonly links?: readonly {
    readonly as: string;
    readonly lifecycle: string;
    readonly if?: readonly Condition<N>[];
  }[];
  /** The author states that nobody needs to be told of this move. */
  readonly silent?: boolean;
}

export interface Actor<N extends Names = Names> {
  readonly party: N['party'];
  /** Absent: anyone in the unit who handles matters (handler, deputy head, principal head). */
  readonly positions?: readonly Position[];
}

export interface Requirements<N extends Names = Names> {
  readonly facts?: readonly N['fact'][];
  readonly documents?: readonly N['document'][];
  /** May be given. Anything neither required nor allowed is refused. */
  readonly allowsFacts?: readonly N['fact'][];
  readonly allowsDocuments?: readonly N['document'][];
}

export interface OutcomeDefinition<N extends Names = Names> extends Effect<N> {
  readonly name: string;
  readonly requires?: Requirements<N>;
  readonly when?: readonly Condition<N>[];
}

export interface ActDefinition<N extends Names = Names> extends Effect<N> {
  readonly name: string;
  readonly by: readonly Actor<N>[];
  /** Any of these stages of one track, and so in every track named. `any-open`: wherever the referral has not ended. */
  readonly from: readonly N['stage'][] | 'any-open';
  readonly when?: readonly Condition<N>[];
  /** Acts whose latest performer must be another person. */
  readonly apart?: readonly N['act'][];
  /** Acts whose latest performer alone may perform it, where they have been performed. */
  readonly same?: readonly N['act'][];
  readonly requires?: Requirements<N>;
  readonly outcomes?: Readonly<Record<string, OutcomeDefinition<N>>>;
  /** The duty that this act answers where several instances of it may be open. */
  readonly targets?: N['duty'];
  /** Lawful also while no duty that names it is open. */
  readonly free?: boolean;
  /** Shows to the acting unit alone. */
  readonly internal?: boolean;
  /** Shows to the acting unit and to whom it tells or copies; so does the role that it fills. */
  readonly confidential?: boolean;
  /** The article that gives this act, where it is not the duty's. */
  readonly basis?: string;
}

export type Period<N extends Names = Names> =
  | {
      readonly rule: string;
      /** A boolean fact: while it is true, the last day of this criminal period does not roll over. */
      readonly inCustody?: N['fact'];
    }
  /** 按事实选用期限: the first case whose conditions all hold is used, else `otherwise`. */
  | { readonly choose: readonly PeriodCase<N>[]; readonly otherwise?: Period<N> }
  /** A day set by the issuing unit, no later than the rule allows. */
  | { readonly setBy: N['fact']; readonly maximum?: string }
  /** A deployment's own service level, never statutory. */
  | { readonly configured: string }
  /** 立即 / 及时: no due instant, never overdue. */
  | { readonly none: '立即' | '及时' };

/** A whole period, and the facts that choose it. A list means all of them. */
export interface PeriodCase<N extends Names = Names> {
  readonly when: FactIs<N> | readonly FactIs<N>[];
  readonly use: Period<N>;
}

export type DutyStart<N extends Names = Names> =
  'act' | { readonly fact: N['fact'] } | { readonly dueOf: N['duty'] };

export interface Rung<N extends Names = Names> {
  /** Unique within the ladder. */
  readonly id: string;
  /** From the due instant: `-24h` before it, `0h`, `2d` after it. Whole hours or days of 24 hours. */
  readonly after: string;
  readonly modality: 'shall' | 'may';
  readonly notify?: PartyRef<N>;
  /** A `may` rung offers an act to whoever may perform it. */
  readonly offers?: N['act'];
}

export interface DutyDefinition<N extends Names = Names> {
  readonly name: string;
  readonly owedBy: N['party'];
  /** The acts that answer it. */
  readonly acts: readonly N['act'][];
  readonly modality: 'shall' | 'may';
  /**
   * `deadline`: late after its due instant. `window`: a right that lapses with it. `wait`: an act barred before it.
   * `trigger`: its due instant opens a possibility; never late.
   */
  readonly kind: 'deadline' | 'window' | 'wait' | 'trigger';
  readonly period: Period<N>;
  readonly start: DutyStart<N>;
  /** Leaving all of these stages moots it. */
  readonly during: readonly N['stage'][];
  /** Derived, never toggled: while any of these holds, the clock stands. */
  readonly pausedWhile?: {
    readonly duties?: readonly N['duty'][];
    readonly stages?: readonly N['stage'][];
    readonly links?: readonly string[];
  };
  readonly many?: boolean;
  readonly survivesEnd?: boolean;
  readonly atDue?: Effect<N>;
  readonly ladder?: readonly Rung<N>[];
}

/** What a linked referral is opened with, by its own names; on the right what stands for it here. */
export interface LinkedOpening<N extends Names = Names> {
  readonly parties: Readonly<Record<string, PartyRef<N>>>;
  /** Where nothing is known here of an optional one it is left out. */
  readonly facts?: Readonly<Record<string, N['fact'] | { readonly is: FactValue }>>;
  /** The newest of each type. */
  readonly documents?: Readonly<Record<string, N['document']>>;
}

export interface LinkDefinition<N extends Names = Names> {
  readonly name: string;
  readonly lifecycle: string;
  /**
   * The engine opens it by itself, in the name of whoever performed the act that starts it. Without this somebody has to
   * open it, and names this referral as its origin.
   */
  readonly opensWith?: LinkedOpening<N>;
  /** By the outcome code that the linked referral ended with; `*` for any other. */
  readonly onOutcome?: Readonly<Record<string, Effect<N>>>;
}

export interface LifecycleDefinition<N extends Names = Names> {
  readonly id: string;
  readonly version: number;
  /** Chinese. */
  readonly name: string;
  readonly mechanisms: readonly string[];
  /** The role whose unit starts the referral, and to whom feedback is owed. */
  readonly sender: N['party'];
  readonly opening: {
    readonly name: string;
    readonly by: Actor<N>;
    readonly requires?: Requirements<N>;
    readonly effect?: Effect<N>;
  };
  readonly parties: { readonly [K in N['party']]: PartyDefinition };
  readonly stages: { readonly [K in N['stage']]: StageDefinition<N> };
  readonly facts: { readonly [K in N['fact']]: FactDefinition };
  readonly documents: { readonly [K in N['document']]: DocumentDefinition };
  readonly acts: { readonly [K in N['act']]: ActDefinition<N> };
  readonly duties: { readonly [K in N['duty']]: DutyDefinition<N> };
  readonly links?: Readonly<Record<string, LinkDefinition<N>>>;
}

export const MAIN_TRACK = 'main';
