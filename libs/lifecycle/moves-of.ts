import { foldEntry, freshRun } from './fold.js';
import { legalOrder } from './order.js';
import { isRecomputation, movesBetween, type DutyMove } from './recomputation.js';
import type { Referral } from './referral.js';
import { settleRun } from './settle.js';
import type { LifecycleDefinition } from './vocabulary.js';

/**
 * What the calendar or rule step of this sequence moved: every instance, alive before and after it, whose due
 * instant, earlier reading or provisional mark it changed. As the log stands now: the steps before it in legal
 * order, late entries and corrections worked in. Empty for a step of another kind, and while its questions are open.
 */
export function movesOf(
  definition: LifecycleDefinition,
  { log, dues }: Pick<Referral, 'log' | 'dues'>,
  sequence: number,
): readonly DutyMove[] {
  const entries = legalOrder(log);
  const step = entries.find(({ place }) => place === sequence);
  if (step === undefined || !isRecomputation(step.event)) return [];
  const run = freshRun(definition, dues);
  for (const entry of entries.slice(0, entries.indexOf(step))) foldEntry(run, entry);
  settleRun(run, step.event.at);
  const before = [...run.draft.duties];
  foldEntry(run, step);
  return movesBetween(before, run.draft.duties);
}
