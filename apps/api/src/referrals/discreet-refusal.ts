import type { Conflict } from '#libs/lifecycle/refold.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import { wordedConflict } from './conflict-words.js';
import type { SeenReferral } from './seen-referral.js';
import { mainStageView } from './stage-view.js';

/** Facts that follow from the definition, the body and the caller alone. */
const TELLS_NOTHING_NEW = [
  'act',
  'outcome',
  'offered',
  'fields',
  'documents',
  'facts',
  'missing',
  'positions',
  'parties',
];

/** A refusal with no more of where the referral stands than its reader is shown anyway; steps that conflict in words. */
export function discreet(refusal: Refusal, seen: SeenReferral): Refusal {
  const { code, facts } = refusal;
  const stage = mainStageView(seen);
  if (stage.id === 'undisclosed') {
    const harmless = Object.entries(facts).filter(([name]) => TELLS_NOTHING_NEW.includes(name));
    return {
      code,
      facts: { ...Object.fromEntries(harmless), ...('from' in facts ? { from: stage.id } : {}) },
    };
  }
  if (!Array.isArray(facts.steps)) return refusal;
  const visible = new Set<unknown>(seen.steps.map(({ sequence }) => sequence));
  const conflicts = facts.steps as readonly Conflict[];
  const steps = conflicts.filter(({ sequence }) => visible.has(sequence));
  return { code, facts: { ...facts, steps: steps.map((step) => wordedConflict(step, seen.definition)) } };
}
