import type { Lifecycle } from '../../api/lifecycles.js';
import type { Referral, Stage } from '../../api/referrals.js';

/** Where the tracks beside the main one stand, but for those that have not been set going. */
export const sideStages = (
  { tracks }: Pick<Referral, 'tracks'>,
  lifecycle: Pick<Lifecycle, 'stages'> | undefined,
): readonly Stage[] =>
  tracks.filter(({ track, id }) => track !== 'main' && lifecycle?.stages[id]?.start === false);
