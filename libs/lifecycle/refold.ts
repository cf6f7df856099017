import { DefinitionBug } from './definition-bug.js';
import { foldEntry, freshRun } from './fold.js';
import { judgeActor, judgeAct, judgeStanding } from './judge-act.js';
import { legalOrder, type Entry } from './order.js';
import { own } from './own.js';
import { refused, withRetractions } from './take.js';
import type { Referral, Verdict } from './referral.js';
import { refuse, type Refusal } from './refusal.js';
import type { Run } from './run.js';
import { settleRun } from './settle.js';
import type { ActEvent, DueTable, Log, Step } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/** A step that can no longer have happened as recorded. */
export interface Conflict {
  readonly sequence: number;
  readonly act: string;
  /** Machine code: that of `Because` where the act is not lawful, else the refusal's. */
  readonly because: string;
}

interface Judged {
  readonly run: Run;
  readonly conflicts: readonly Conflict[];
  /** Of the candidate. */
  readonly refusal: Refusal | null;
}

const reasonOf = ({ code, facts }: Refusal): string =>
  code === 'ACT_NOT_LAWFUL' ? String(facts['because']) : code;

function judgeAgain(run: Run, event: ActEvent, whole: boolean): Refusal | null {
  const { definition, draft } = run;
  const act = own(definition.acts, event.act);
  if (act === undefined) return refuse('UNKNOWN_ACT', { act: event.act });
  settleRun(run, event.at);
  return (
    judgeActor(definition, draft, act, event) ??
    (whole ? judgeAct : judgeStanding)(definition, draft, act, event)
  );
}

/** Folds a log and judges every act in it. `tolerated` acts were unlawful before, and are no conflict now. */
function judgedFold(
  definition: LifecycleDefinition,
  log: Log,
  dues: DueTable,
  candidate: number | null,
  tolerated: ReadonlySet<number>,
): Judged {
  const run = freshRun(definition, dues);
  const conflicts: Conflict[] = [];
  const takes = (entry: Entry): Refusal | 'taken' => {
    const { event, place } = entry;
    const refusal = event.kind === 'act' ? judgeAgain(run, event, place === candidate) : null;
    if (refusal !== null && (place === candidate || !tolerated.has(place))) return refusal;
    foldEntry(run, entry);
    return 'taken';
  };
  for (const entry of legalOrder(log)) {
    const { event, place } = entry;
    let refusal: Refusal | 'taken';
    try {
      refusal = takes(entry);
    } catch (error) {
      // A duty left open by the change is opened again: the steps contradict each other, not the definition itself.
      if (!(error instanceof DefinitionBug)) throw error;
      refusal = refuse('ACT_NOT_LAWFUL', { duty: error.duty, because: 'duty' });
    }
    if (refusal === 'taken') continue;
    if (place === candidate) return { run, conflicts, refusal };
    conflicts.push({
      sequence: place,
      act: event.kind === 'act' ? event.act : event.kind,
      because: reasonOf(refusal),
    });
  }
  run.draft.sequence = log.length;
  return { run, conflicts, refusal: null };
}

/** The acts of a log that would not be lawful if they were judged today. They were accepted, and stay so. */
function unlawfulAlready(definition: LifecycleDefinition, { log, dues }: Referral): ReadonlySet<number> {
  const unlawful = new Set<number>();
  const run = freshRun(definition, dues);
  for (const entry of legalOrder(log)) {
    const { event, place } = entry;
    if (event.kind === 'act' && judgeAgain(run, event, false) !== null) unlawful.add(place);
    foldEntry(run, entry);
  }
  return unlawful;
}

/**
 * Takes a step that changes what earlier steps meant: a late entry in its legal place, or a correction. The whole
 * log is folded again and every later act judged again; the step is refused where one of them cannot stand.
 * `place` is where the new act counts, null where there is none.
 */
export function refold(
  definition: LifecycleDefinition,
  referral: Referral,
  step: Step,
  place: number | null,
): Verdict {
  const log = [...referral.log, step];
  const tolerated = unlawfulAlready(definition, referral);
  const { run, conflicts, refusal } = judgedFold(definition, log, referral.dues, place, tolerated);
  if (refusal !== null) return refused(refusal);
  if (conflicts.length > 0) return refused(refuse('STEPS_CONFLICT', { steps: conflicts }));

  const taken: Referral = { log, dues: referral.dues, state: run.draft };
  const started = referral.state.links.filter(({ startedBy }) => startedBy === place).map(({ as }) => as);
  const matured = new Set(
    referral.state.duties.flatMap(({ id, maturedAt }) => (maturedAt === undefined ? [] : [id])),
  );
  const consequences = run.news.flatMap(({ source, consequence }) => {
    if (consequence.kind === 'start-link' && started.includes(consequence.as)) return [];
    const isNew = 'place' in source ? source.place === place : !matured.has(source.instance);
    return isNew ? [consequence] : [];
  });
  return {
    ok: true,
    step,
    referral: taken,
    consequences: withRetractions(run, referral, taken, consequences),
  };
}
