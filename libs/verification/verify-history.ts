import { canonicalText } from '#libs/audit/canonical-text.js';
import type { Log } from '#libs/lifecycle/state.js';
import type { Difference } from './difference.js';

/**
 * What the engine's history tells: its own log once it was replayed against the running code; `missing` where Temporal
 * keeps none, `failed` where it did not replay.
 */
export type ReplayedHistory = { readonly log: Log } | 'missing' | 'failed';

/** Holds the record against the history, step by step; the first that differs is named. */
export const verifyHistory = (log: Log, history: ReplayedHistory): readonly Difference[] => {
  if (history === 'missing') return [{ part: 'history', sequence: null, because: 'HISTORY_MISSING' }];
  if (history === 'failed') return [{ part: 'history', sequence: null, because: 'HISTORY_NOT_REPLAYED' }];
  const length = Math.max(log.length, history.log.length);
  const at = Array.from({ length }, (_, i) => i).find(
    (i) => canonicalText(log[i] ?? null) !== canonicalText(history.log[i] ?? null),
  );
  if (at === undefined) return [];
  const sequence = (log[at] ?? history.log[at])?.sequence ?? null;
  return [{ part: 'history', sequence, because: 'HISTORY_DIFFERS' }];
};
