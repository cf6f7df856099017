import { RANKS, type Rank } from './rule.js';

/**
 * The source of the highest rank. Null, for a person to decide, where two share that rank or where nobody has read the
 * one that holds it: neither the longer period nor an unread text is ever chosen by itself.
 */
export function governingSource<S extends { readonly rank: Rank; readonly unverified?: true }>(
  sources: readonly S[],
): S | null {
  const highest = RANKS.find((rank) => sources.some((source) => source.rank === rank));
  const [first, another] = sources.filter(({ rank }) => rank === highest);
  return first && !another && !first.unverified ? first : null;
}
