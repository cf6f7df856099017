import { sightOf, type ReferralTale, type Related } from './sight.js';
import type { Viewer } from './viewer.js';

/** A notice, as far as it matters who reads what of it. */
export interface NoticeSubject {
  /** The unit that it is addressed to. */
  readonly recipient: string;
  /** The step that it comes from. */
  readonly sequence: number;
}

/**
 * How much of a notice shows. `readable`: all of it, and the referral may be opened. `addressed`: what it was sent to say,
 * to a unit that may not open the referral: a superior that is told of silence, a unit that was sent a copy. `withheld`:
 * that there is a notice, and nothing of what it is about.
 */
export type NoticeSight = 'readable' | 'addressed' | 'withheld';

/** What a unit that has left the referral is told of what came after it says nothing. */
export function noticeSight(
  viewer: Viewer,
  { recipient, sequence }: NoticeSubject,
  tale: ReferralTale,
  related: Related,
): NoticeSight {
  const { unit } = viewer;
  if (unit === null || unit !== recipient) return 'withheld';
  if (unit !== tale.starterUnit && !tale.parties.some((party) => party.unit === unit)) return 'addressed';
  const { until, informed } = sightOf(viewer, tale, related);
  if (until !== null && sequence > until) return 'withheld';
  return informed ? 'readable' : 'addressed';
}
