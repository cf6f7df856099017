import { isDate } from './instants.js';
import { refuse, type Refusal } from './refusal.js';
import type { Instant } from './state.js';

/** The one way in which instants are written inside, so that they sort as text. */
const CANONICAL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The instant that counts in law is an instant, and has come when it is recorded. */
export function judgeInstant(at: Instant, recordedAt: Instant): Refusal | null {
  if (!CANONICAL.test(at) || !isDate(at.slice(0, 10)))
    return refuse('FIELD_INVALID', { fields: ['occurredAt'] });
  return at > recordedAt ? refuse('INSTANT_IN_FUTURE', { at, now: recordedAt }) : null;
}
