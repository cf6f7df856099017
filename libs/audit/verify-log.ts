import type { Checkpoint } from './checkpoint.js';
import { Frontier, type Peak } from './merkle-tree.js';
import {
  EMPTY_CHAIN,
  verifyChain,
  type ChainedEntry,
  type ChainFault,
  type ChainHead,
} from './verify-chain.js';

/** A checkpoint, and where it was found. */
export interface Witness {
  readonly source: string;
  readonly checkpoint: Checkpoint;
}

export type LogFault =
  | { readonly because: ChainFault; readonly sequence: number }
  /** The entries up to here are not those that were witnessed; the ones up to `from` still were. */
  | {
      readonly because: 'REWRITTEN';
      readonly sequence: number;
      readonly from: number;
      readonly source: string;
    }
  /** A witness saw more entries than there are. */
  | { readonly because: 'TRUNCATED'; readonly sequence: number; readonly source: string }
  /** Two witnesses saw different logs of one size. */
  | { readonly because: 'FORKED'; readonly sequence: number; readonly source: string };

export interface LogVerdict {
  /** The last entry that follows from those before it. */
  readonly head: ChainHead;
  /** Right edge of the tree up to there. */
  readonly peaks: readonly Peak[];
  /** Witnesses that agree with the entries. */
  readonly agreeing: number;
  /** In the order of the entries; empty where the log is intact. */
  readonly faults: readonly LogFault[];
}

/**
 * Checks a whole log, batch by batch, against its own arithmetic and against everybody who saw it before. What nobody
 * witnessed yet can be cut off unseen: `head` against the newest witness says how much that is.
 */
export const verifyLog = async (
  batches: AsyncIterable<readonly ChainedEntry[]>,
  witnesses: readonly Witness[],
): Promise<LogVerdict> => {
  const waiting = [...witnesses].sort((a, b) => a.checkpoint.size - b.checkpoint.size);
  const faults: LogFault[] = forksOf(waiting);
  const frontier = new Frontier();
  let head = EMPTY_CHAIN;
  let agreeing = 0;
  let agreedUpTo = 0;
  const compare = (): void => {
    for (let next = waiting[0]; next?.checkpoint.size === frontier.size; next = waiting[0]) {
      waiting.shift();
      const { checkpoint, source } = next;
      if (checkpoint.root.equals(frontier.root()) && checkpoint.head === head.hash) {
        agreeing += 1;
        agreedUpTo = frontier.size;
      } else faults.push({ because: 'REWRITTEN', sequence: frontier.size, from: agreedUpTo, source });
    }
  };
  compare();
  for await (const batch of batches) {
    for (let from = 0; from < batch.length;) {
      const until = (waiting[0]?.checkpoint.size ?? Infinity) - frontier.size;
      const stretch = batch.slice(from, Math.min(batch.length, from + until));
      const verdict = verifyChain(stretch, head);
      if (!verdict.intact)
        return {
          head,
          peaks: frontier.peaks,
          agreeing,
          faults: [...faults, { because: verdict.because, sequence: verdict.sequence }],
        };
      for (const { hash } of stretch) frontier.append(Buffer.from(hash, 'hex'));
      head = verdict.head;
      from += stretch.length;
      compare();
    }
  }
  const missing = waiting.map(({ checkpoint, source }): LogFault => ({
    because: 'TRUNCATED',
    sequence: checkpoint.size,
    source,
  }));
  return { head, peaks: frontier.peaks, agreeing, faults: [...faults, ...missing] };
};

const forksOf = (sorted: readonly Witness[]): LogFault[] =>
  sorted.flatMap(({ checkpoint, source }, i) => {
    const before = sorted[i - 1]?.checkpoint;
    return before?.size === checkpoint.size && !before.root.equals(checkpoint.root)
      ? [{ because: 'FORKED', sequence: checkpoint.size, source }]
      : [];
  });
