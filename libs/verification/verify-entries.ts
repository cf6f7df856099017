import { canonicalText } from '#libs/audit/canonical-text.js';
import { chainHash } from '#libs/audit/chain-hash.js';
import type { Checkpoint } from '#libs/audit/checkpoint.js';
import { isIncluded } from '#libs/audit/merkle-proof.js';
import type { Hash } from '#libs/audit/merkle-tree.js';
import { verifyChain, type ChainedEntry } from '#libs/audit/verify-chain.js';
import type { Difference } from './difference.js';

/** What shows that the entries are in the log that others saw. */
export interface Evidence {
  /** The newest that is witnessed; null where none is. */
  readonly checkpoint: Checkpoint | null;
  /** For each entry that the checkpoint covers, by its number: the hashes beside its way up. */
  readonly proofs: ReadonlyMap<number, readonly Hash[]>;
  /** All entries after the checkpoint, of whatever referral: too young to be witnessed, but chained to it. */
  readonly since: readonly ChainedEntry[];
}

/** Holds entries against their own arithmetic and against what was witnessed of the log. */
export const verifyEntries = (
  entries: readonly ChainedEntry[],
  { checkpoint, proofs, since }: Evidence,
): readonly Difference[] => {
  const size = checkpoint?.size ?? 0;
  const head = checkpoint === null ? undefined : { sequence: size, hash: checkpoint.head };
  const tail = verifyChain(since, head);
  const reached = tail.intact ? tail.head.sequence : tail.sequence - 1;
  const young = new Map(since.map((entry) => [entry.sequence, entry.hash]));
  return entries.flatMap((entry): Difference[] => {
    const { sequence, hash, body, prevHash } = entry;
    const found = chainHash(prevHash, body);
    if (found !== hash || !isCanonical(body)) return [differs(entry, 'ENTRY_CHANGED', hash, found)];
    const isWitnessed =
      sequence > size
        ? sequence <= reached && young.get(sequence) === hash
        : checkpoint !== null &&
          isIncluded(
            Buffer.from(hash, 'hex'),
            { index: sequence - 1, size, proof: proofs.get(sequence) ?? [] },
            checkpoint.root,
          );
    return isWitnessed ? [] : [differs(entry, 'ENTRY_NOT_WITNESSED')];
  });
};

const differs = (
  { body }: ChainedEntry,
  because: Difference['because'],
  recorded?: string,
  found?: string,
): Difference => ({
  part: 'chain',
  sequence: stepOf(body),
  because,
  ...(recorded === undefined ? {} : { recorded }),
  ...(found === undefined ? {} : { found }),
});

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

const stepOf = (body: string): number | null => {
  const said = parsed(body) as { readonly kind?: unknown; readonly sequence?: unknown } | null;
  return said?.kind === 'step' && typeof said.sequence === 'number' ? said.sequence : null;
};

const isCanonical = (body: string): boolean => {
  const said = parsed(body);
  return said !== null && canonicalText(said) === body;
};
