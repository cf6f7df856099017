import { canonicalText } from '#libs/audit/canonical-text.js';
import { digestOf } from '#libs/audit/digest.js';
import { fold } from '#libs/lifecycle/fold.js';
import type { DueTable, Step } from '#libs/lifecycle/state.js';
import { MAIN_TRACK, type LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { Difference } from './difference.js';
import type { RecordedReferral } from './recorded-referral.js';
import { stepEntriesOf, type StepEntry } from './step-entry.js';

/**
 * Folds the record again, step by step, and holds what comes out against what the audit log said at the time: every step,
 * every due instant, every stage, and at the end the read model. Pure: an auditor runs it on an exported package alone.
 *
 * @param definition that the referral runs on; undefined where it is not known here
 */
export const verifyRecord = (
  recorded: RecordedReferral,
  definition: LifecycleDefinition | undefined,
): readonly Difference[] => {
  const entries = new Map(stepEntriesOf(recorded.entries).map((entry) => [entry.sequence, entry]));
  const unpaired = unpairedOf(recorded.log, entries);
  const changed = recorded.log.flatMap((step) => {
    const entry = entries.get(step.sequence);
    return entry === undefined ? [] : [...changesOf(step, entry), ...answersOf(recorded, entry)];
  });
  if (definition === undefined) {
    const sought = `${recorded.lifecycle} ${recorded.version}`;
    return [...unpaired, ...changed, differs(null, 'DEFINITION_UNKNOWN', sought)];
  }
  return [...unpaired, ...changed, ...replayed(recorded, definition, entries)];
};

const differs = (
  sequence: number | null,
  because: Difference['because'],
  recorded?: string,
  found?: string,
): Difference => ({
  part: 'replay',
  sequence,
  because,
  ...(recorded === undefined ? {} : { recorded }),
  ...(found === undefined ? {} : { found }),
});

const unpairedOf = (log: readonly Step[], entries: ReadonlyMap<number, StepEntry>): readonly Difference[] => {
  const steps = new Set(log.map(({ sequence }) => sequence));
  const last = Math.max(0, ...steps, ...entries.keys());
  return Array.from({ length: last }, (_, i) => i + 1).flatMap((sequence) => {
    if (!steps.has(sequence)) return [differs(sequence, 'STEP_MISSING')];
    return entries.has(sequence) ? [] : [differs(sequence, 'ENTRY_MISSING')];
  });
};

const changesOf = (step: Step, entry: StepEntry): readonly Difference[] => {
  const found = digestOf(step);
  return found === entry.step ? [] : [differs(step.sequence, 'STEP_CHANGED', entry.step, found)];
};

const answersOf = (recorded: RecordedReferral, { sequence, dues }: StepEntry): readonly Difference[] => {
  const found = digestOf(duesUpTo(recorded, sequence));
  return found === dues ? [] : [differs(sequence, 'ANSWERS_CHANGED', dues, found)];
};

const duesUpTo = ({ answers }: RecordedReferral, last: number): DueTable =>
  Object.fromEntries(
    answers.filter(({ sequence }) => sequence <= last).map(({ key, answer }) => [key, answer]),
  );

/** The first step after which it comes to something else is named; what follows from it differs anyway. */
const replayed = (
  recorded: RecordedReferral,
  definition: LifecycleDefinition,
  entries: ReadonlyMap<number, StepEntry>,
): readonly Difference[] => {
  const ownDigest = digestOf(definition);
  for (const [i, { sequence }] of recorded.log.entries()) {
    const entry = entries.get(sequence);
    if (entry === undefined) continue;
    if (entry.definition !== ownDigest)
      return [differs(sequence, 'DEFINITION_CHANGED', entry.definition, ownDigest)];
    const state = fold(definition, recorded.log.slice(0, i + 1), duesUpTo(recorded, sequence));
    const stage = state.tracks[MAIN_TRACK] ?? null;
    if (stage !== entry.stage) return [differs(sequence, 'STAGE_DIFFERS', entry.stage ?? '', stage ?? '')];
    const digest = digestOf(state);
    if (digest !== entry.state) return [differs(sequence, 'STATE_DIFFERS', entry.state, digest)];
  }
  const now = fold(definition, recorded.log, duesUpTo(recorded, Infinity));
  return canonicalText(now) === canonicalText(recorded.state)
    ? []
    : [differs(recorded.log.at(-1)?.sequence ?? null, 'READ_MODEL_DIFFERS')];
};
