import { canonicalText } from './canonical-text.js';
import { chainHash, GENESIS_HASH } from './chain-hash.js';

/** An entry as it is kept. */
export interface ChainedEntry {
  /** 1 for the first; no gaps. */
  readonly sequence: number;
  /** Canonical text of the AuditBody. */
  readonly body: string;
  /** Hex. */
  readonly prevHash: string;
  /** Hex. */
  readonly hash: string;
}

export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head of a chain without entries. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: GENESIS_HASH };

export type ChainVerdict =
  | { readonly intact: true; readonly head: ChainHead }
  | { readonly intact: false; readonly sequence: number; readonly because: ChainFault };

export type ChainFault = 'SEQUENCE_GAP' | 'PREVIOUS_HASH_DIFFERS' | 'BODY_NOT_CANONICAL' | 'HASH_DIFFERS';

/**
 * Checks a stretch of the chain, in order, that follows `head`. A whole chain is many stretches, each checked with
 * the head of the one before. Pure: an auditor runs it on an exported package alone.
 */
export const verifyChain = (entries: Iterable<ChainedEntry>, head: ChainHead = EMPTY_CHAIN): ChainVerdict => {
  let { sequence, hash } = head;
  for (const entry of entries) {
    const fault = faultOf(entry, sequence, hash);
    if (fault) return { intact: false, sequence: sequence + 1, because: fault };
    ({ sequence, hash } = entry);
  }
  return { intact: true, head: { sequence, hash } };
};

const faultOf = (entry: ChainedEntry, sequence: number, hash: string): ChainFault | null => {
  if (entry.sequence !== sequence + 1) return 'SEQUENCE_GAP';
  if (entry.prevHash !== hash) return 'PREVIOUS_HASH_DIFFERS';
  if (!isCanonical(entry.body)) return 'BODY_NOT_CANONICAL';
  return entry.hash === chainHash(hash, entry.body) ? null : 'HASH_DIFFERS';
};

const isCanonical = (body: string): boolean => {
  try {
    return canonicalText(JSON.parse(body)) === body;
  } catch {
    return false;
  }
};
