import { newestDocuments } from './newest-documents.js';
import { own } from './own.js';
import type { FindRelative } from './relatives.js';
import type { DocumentRef, Instant, LifecycleEvent, Log, Performer, ReferralState } from './state.js';
import type { FactValue, LifecycleDefinition, LinkedOpening, PartyRef } from './vocabulary.js';

/** What a linked referral is opened with, by its own names. */
export interface OpeningByLink {
  /** Whoever performed the act that started it, at that act's instant in law. */
  readonly by: Performer;
  readonly at: Instant;
  readonly late: boolean;
  readonly parties: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Texts to copy: their fact → the sealed content that holds it here, and under which fact. */
  readonly texts: Readonly<Record<string, { readonly content: string; readonly key: string }>>;
  readonly documents: readonly DocumentRef[];
}

/**
 * The opening that a link's definition describes, read off where the referral stands. What is not known here is left out:
 * the opening itself says whether it can do without.
 * @throws Error for a step that no person performed: nobody could be said to have opened anything
 */
export function linkedOpening(
  definition: LifecycleDefinition,
  { log, state }: { readonly log: Log; readonly state: ReferralState },
  { opensWith, startedBy }: { readonly opensWith: LinkedOpening; readonly startedBy: number },
  find: FindRelative,
): OpeningByLink {
  const { by, at, late = false } = performed(log, startedBy);
  const holder = (ref: PartyRef): string | null | undefined =>
    typeof ref === 'string'
      ? own(state.parties, ref)
      : find(own(state.parties, ref.of) ?? '', ref.relation)?.unit;
  const known = Object.entries(opensWith.facts ?? {}).flatMap(([key, source]) => {
    if (typeof source !== 'string') return [{ key, value: source.is, text: null }];
    const value = own(state.facts, source);
    if (value === undefined) return [];
    return [{ key, value, text: definition.facts[source]?.type === 'text' ? source : null }];
  });
  return {
    by,
    at,
    late,
    parties: Object.fromEntries(
      Object.entries(opensWith.parties).flatMap(([role, ref]) => {
        const unit = holder(ref);
        return typeof unit === 'string' ? [[role, unit] as const] : [];
      }),
    ),
    facts: Object.fromEntries(known.flatMap(({ key, value, text }) => (text === null ? [[key, value]] : []))),
    texts: Object.fromEntries(
      known.flatMap(({ key, value, text }) =>
        text === null ? [] : [[key, { content: String(value), key: text }] as const],
      ),
    ),
    documents: Object.entries(opensWith.documents ?? {}).flatMap(([type, source]) =>
      newestDocuments(log, source).map((document) => ({ ...document, type })),
    ),
  };
}

/** The act of a step, or the one that stands in its place since. */
function performed(log: Log, sequence: number): { by: Performer; at: Instant; late?: boolean } {
  const isReplacement = ({ event }: Log[number]): boolean =>
    event.kind === 'replace' && event.step === sequence;
  const event: LifecycleEvent | undefined = (
    log.findLast(isReplacement) ?? log.find((step) => step.sequence === sequence)
  )?.event;
  if (event?.kind === 'replace') return event.act;
  if (event?.kind === 'act' || event?.kind === 'opening') return event;
  throw new Error(`step ${sequence} starts a referral, and nobody performed it`);
}
