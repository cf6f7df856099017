import { inclusionRanges, type ChainedEntry } from '#libs/audit/index.js';
import type { Desk } from '#libs/records/records.js';
import type { Evidence } from '#libs/verification/index.js';
import type { LogWitness } from '../audit/log-witness.js';

const ENTRIES_AT_ONCE = 1_000;
/** A notary that stands still for longer leaves the youngest entries without a witness: they are reported so. */
const YOUNGEST = 20_000;

/** Entries of one referral, all of them. */
export const entriesOf = async (
  { trail }: Pick<Desk, 'trail'>,
  id: string,
): Promise<readonly ChainedEntry[]> => {
  const entries: ChainedEntry[] = [];
  for (;;) {
    const page = await trail.ofReferral(id, entries.at(-1)?.sequence ?? 0, ENTRIES_AT_ONCE);
    entries.push(...page);
    if (page.length < ENTRIES_AT_ONCE) return entries;
  }
};

/** What shows that these entries are in the log that the notary saw. */
export const evidenceFor = async (
  desk: Pick<Desk, 'trail' | 'tree'>,
  witness: LogWitness,
  entries: readonly ChainedEntry[],
): Promise<Evidence> => {
  const checkpoint = await witness.newest(desk);
  const size = checkpoint?.size ?? 0;
  const covered = entries.filter(({ sequence }) => sequence <= size);
  const kept = (await desk.trail.head()).sequence;
  const proofs = new Map(
    // A log that was cut off has no proof to give: what is missing is what is found.
    kept < size
      ? []
      : await Promise.all(
          covered.map(async ({ sequence }) => {
            const roots = await desk.tree.rootsOf(inclusionRanges(sequence - 1, size));
            return [sequence, roots] as const;
          }),
        ),
  );
  return { checkpoint, proofs, since: await desk.trail.read(size, YOUNGEST) };
};
