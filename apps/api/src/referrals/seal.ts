import type { RefusalCode } from '#libs/lifecycle/refusal.js';
import type { FactValue } from '#libs/lifecycle/vocabulary.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import type { Claimed } from './request-desk.js';

/** An event with its free text replaced by the id of the content that holds it: only that travels. */
export function sealed<E extends { readonly facts: Readonly<Record<string, FactValue>> }>(
  event: E,
  texts: readonly string[],
  { content }: RequestRecord,
): E & { readonly content?: NonNullable<RequestRecord['content']> } {
  if (content === null) return event;
  return {
    ...event,
    facts: { ...event.facts, ...Object.fromEntries(texts.map((fact) => [fact, content.id])) },
    content,
  };
}

/** Refusals that follow from the body and the definition alone. */
const ABOUT_FIELDS: ReadonlySet<RefusalCode> = new Set([
  'FIELD_UNKNOWN',
  'FIELD_INVALID',
  'PARTY_KIND_WRONG',
]);

/**
 * Whether a dry run's refusal may be answered. A request that the engine may hold already is the engine's to judge,
 * except for what is wrong with its fields: nothing of that kind may reach a history.
 */
export const mayRefuseHere = ({ claimed }: Claimed, code: RefusalCode): boolean =>
  claimed === 'new' || ABOUT_FIELDS.has(code);
