import type { RequestRecord } from '#libs/records/requests.repository.js';
import { problemOf } from '../errors/problem-answer.js';

/** What a write came to. A refusal is thrown as a Problem. */
export type WriteOutcome =
  | { readonly done: { readonly referralId: string; readonly sequence: number } }
  | { readonly pending: { readonly requestId: string } };

export const pending = ({ id }: RequestRecord): WriteOutcome => ({ pending: { requestId: id } });

/** @throws Problem when the request was refused */
export function outcomeOf(request: RequestRecord): WriteOutcome {
  if (request.status === 'refused' && request.problem) throw problemOf(request.problem);
  const { status, referralId, sequence } = request;
  return status === 'recorded' && sequence !== null ? { done: { referralId, sequence } } : pending(request);
}
