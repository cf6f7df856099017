import {
  EMPTY_CHAIN,
  verifyLog,
  type ChainedEntry,
  type LogVerdict,
  type Witness,
} from '#libs/audit/index.js';
import type { Acting, Records } from '#libs/records/index.js';

const ENTRIES_AT_ONCE = 5_000;

/** On whose behalf the log is read. */
export const NOTARY: Acting = { person: 'notary', unit: null };

/** Reads the log from its first entry and holds it against everybody who saw it. */
export const verifyWholeLog = (
  records: Pick<Records, 'as'>,
  witnesses: readonly Witness[],
): Promise<LogVerdict> => verifyLog(entriesAfter(records, EMPTY_CHAIN.sequence), witnesses);

/** In order, many at a time, each read in its own short transaction. */
export async function* entriesAfter(
  records: Pick<Records, 'as'>,
  sequence: number,
): AsyncGenerator<readonly ChainedEntry[]> {
  const batchAfter = (last: number) => records.as(NOTARY, ({ trail }) => trail.read(last, ENTRIES_AT_ONCE));
  for (
    let batch = await batchAfter(sequence);
    batch.length > 0;
    batch = await batchAfter(batch.at(-1)!.sequence)
  )
    yield batch;
}
