import {
  Frontier,
  signCheckpoint,
  verifyChain,
  type ChainHead,
  type LogFault,
  type NoteSigner,
  type Witness,
} from '#libs/audit/index.js';
import type { Records } from '#libs/records/index.js';
import { appendNote, readAnchor } from './anchor.js';
import { entriesAfter, NOTARY, verifyWholeLog } from './whole-log.js';

export interface NotaryOptions {
  readonly records: Pick<Records, 'as'>;
  readonly signer: NoteSigner;
  /** Files that checkpoints are written to before anybody else hears of them. */
  readonly anchors: readonly string[];
  /** Milliseconds after which growth is signed, however little it is. */
  readonly signAfterMs: number;
  /** Entries after which it is signed, however soon. */
  readonly signAfterEntries: number;
  /** Milliseconds after which the whole log is read again. */
  readonly wholeAfterMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What the notary saw last, in its own memory: nobody who owns the database can change it. */
interface Seen {
  readonly head: ChainHead;
  readonly frontier: Frontier;
}

/** What one look found. */
export interface Look {
  readonly size: number;
  readonly faults: readonly LogFault[];
  /** Entries of the checkpoint that this look signed; null where it signed none. */
  readonly signed: number | null;
}

/**
 * Watches the audit log: every look checks that it only grew, signs what it has become, and reads all of it again from
 * time to time. A log that is not what it was is never signed again.
 */
export class Notary {
  private seen: Seen | null = null;
  private signedSize = 0;
  private signedAt = 0;
  private wholeAt: number | null = null;
  /** Whether the last look found the log other than it was: it stays so until all of it is right again. */
  private isSpoiled = false;

  constructor(private readonly options: NotaryOptions) {}

  /** One look at the log, and its report for people to see. */
  async look(): Promise<Look> {
    const { now, wholeAfterMs } = this.options;
    const at = now();
    const isWhole = this.isSpoiled || this.wholeAt === null || at - this.wholeAt >= wholeAfterMs;
    const faults = isWhole ? await this.readAll() : await this.readOn();
    this.isSpoiled = faults.length > 0;
    if (isWhole && !this.isSpoiled) this.wholeAt = at;
    const signed = !this.isSpoiled && this.isTimeToSign(at) ? await this.sign(at) : null;
    const size = this.seen?.head.sequence ?? 0;
    await this.report(at, size, faults);
    return { size, faults, signed };
  }

  private async readAll(): Promise<readonly LogFault[]> {
    const { records, signer, anchors } = this.options;
    const anchored = anchors.flatMap((file) => readAnchor(file, signer).witnesses);
    const { head, peaks, faults } = await verifyWholeLog(records, [...anchored, ...this.memory()]);
    if (faults.length > 0) return faults;
    this.seen = { head, frontier: new Frontier(peaks) };
    const sizes = anchored.map(({ checkpoint }) => checkpoint.size);
    this.signedSize = sizes.reduce((largest, size) => Math.max(largest, size), 0);
    return [];
  }

  /** What it saw before is a witness too. */
  private memory(): readonly Witness[] {
    if (this.seen === null) return [];
    const { head, frontier } = this.seen;
    const at = new Date(this.options.now()).toISOString();
    const checkpoint = { origin: '', size: frontier.size, root: frontier.root(), head: head.hash, at };
    return [{ source: 'notary', checkpoint }];
  }

  private async readOn(): Promise<readonly LogFault[]> {
    const { records } = this.options;
    const { frontier, head: before } = this.seen!;
    const kept = await records.as(NOTARY, ({ trail }) => trail.head());
    if (kept.sequence < before.sequence)
      return [{ because: 'TRUNCATED', sequence: before.sequence, source: 'notary' }];
    if (kept.sequence === before.sequence && kept.hash !== before.hash)
      return [{ because: 'REWRITTEN', sequence: before.sequence, from: 0, source: 'notary' }];
    let head = before;
    for await (const batch of entriesAfter(records, before.sequence)) {
      const verdict = verifyChain(batch, head);
      if (!verdict.intact) return [{ because: verdict.because, sequence: verdict.sequence }];
      for (const { hash } of batch) frontier.append(Buffer.from(hash, 'hex'));
      head = verdict.head;
      this.seen = { head, frontier };
    }
    return [];
  }

  private isTimeToSign(at: number): boolean {
    const { signAfterEntries, signAfterMs } = this.options;
    const grown = this.seen!.head.sequence - this.signedSize;
    return grown >= signAfterEntries || (grown > 0 && at - this.signedAt >= signAfterMs);
  }

  /** The files first: what the database tells of was witnessed outside it. */
  private async sign(at: number): Promise<number> {
    const { signer, anchors, records } = this.options;
    const { head, frontier } = this.seen!;
    const { size } = frontier;
    const checkpoint = {
      origin: signer.name,
      size,
      root: frontier.root(),
      head: head.hash,
      at: new Date(at).toISOString(),
    };
    const note = signCheckpoint(checkpoint, signer);
    for (const file of anchors) appendNote(file, note);
    await records.as(NOTARY, async ({ tree }) => {
      await tree.growTo(size);
      await tree.keep({ size, at: checkpoint.at, note });
    });
    this.signedSize = size;
    this.signedAt = at;
    return size;
  }

  private async report(at: number, size: number, faults: readonly LogFault[]): Promise<void> {
    const watch = {
      checkedAt: new Date(at).toISOString(),
      size,
      wholeAt: this.wholeAt === null ? null : new Date(this.wholeAt).toISOString(),
      faults,
    };
    await this.options.records.as(NOTARY, ({ tree }) => tree.report(watch));
  }
}
