/** What was looked at: the audit log, the record folded again, or the engine's own history. */
export type Part = 'chain' | 'replay' | 'history';

/** One thing that is not as it was recorded. */
export interface Difference {
  readonly part: Part;
  /** Of the step that it is about; null where it is about none. */
  readonly sequence: number | null;
  readonly because: DifferenceKind;
  /** As the audit log, or the record, has it. */
  readonly recorded?: string;
  /** As it is found now. */
  readonly found?: string;
}

export type DifferenceKind =
  /** The entry's own arithmetic is wrong. */
  | 'ENTRY_CHANGED'
  /** The entry is not in the tree that was witnessed. */
  | 'ENTRY_NOT_WITNESSED'
  /** A step without an entry, or an entry without its step. */
  | 'ENTRY_MISSING'
  | 'STEP_MISSING'
  | 'STEP_CHANGED'
  | 'ANSWERS_CHANGED'
  | 'DEFINITION_CHANGED'
  | 'DEFINITION_UNKNOWN'
  | 'STAGE_DIFFERS'
  | 'STATE_DIFFERS'
  /** The read model is not what the record comes to. */
  | 'READ_MODEL_DIFFERS'
  | 'HISTORY_MISSING'
  | 'HISTORY_NOT_REPLAYED'
  | 'HISTORY_DIFFERS';
