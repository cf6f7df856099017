import { legalOrder } from '#libs/lifecycle/order.js';
import type { FactValue } from '#libs/lifecycle/vocabulary.js';
import type { ContentRecord } from '#libs/records/contents.repository.js';
import { knownLog, shownSequences, type SeenReferral } from './seen-referral.js';

/** The contents that hold the texts which the viewer sees. */
export const contentIds = (seen: SeenReferral): readonly string[] =>
  shownFacts(seen).flatMap(([key, value]) =>
    seen.definition.facts[key]?.type === 'text' && typeof value === 'string' ? [value] : [],
  );

/** Facts as known now, each from a step that the viewer sees; texts in words, null where they were erased. */
export function factsView(
  seen: SeenReferral,
  contents: ReadonlyMap<string, ContentRecord>,
): Readonly<Record<string, FactValue | null>> {
  return Object.fromEntries(
    shownFacts(seen).map(([key, value]) => [
      key,
      seen.definition.facts[key]?.type === 'text' ? (contents.get(String(value))?.texts[key] ?? null) : value,
    ]),
  );
}

function shownFacts(seen: SeenReferral): readonly (readonly [string, FactValue])[] {
  const visible = shownSequences(seen);
  const given = legalOrder(knownLog(seen)).flatMap(({ place, event }) =>
    visible.has(place) && 'facts' in event ? Object.entries(event.facts) : [],
  );
  return [...new Map(given)].filter(([key, value]) => seen.state.facts[key] === value);
}
