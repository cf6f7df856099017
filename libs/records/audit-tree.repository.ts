import type { Instant } from '#libs/lifecycle/state.js';
import type { LeafRange } from '#libs/audit/merkle-proof.js';
import { rootOf, type Hash } from '#libs/audit/merkle-tree.js';
import { completeOf, leavesOf, levelsOf, piecesOf, rootOfPieces, type Piece } from '#libs/audit/subtrees.js';
import type { LogFault } from '#libs/audit/verify-log.js';
import type { Query } from './transaction.js';

/** A signed note about the log. */
export interface KeptCheckpoint {
  readonly size: number;
  readonly at: Instant;
  readonly note: string;
}

/** What the notary found when it last looked. */
export interface AuditWatch {
  readonly checkedAt: Instant;
  /** Entries that were there. */
  readonly size: number;
  /** When the whole log was last read from its first entry; null before the first time. */
  readonly wholeAt: Instant | null;
  readonly faults: readonly LogFault[];
}

export interface AuditTree {
  /** Keeps every complete subtree of the first `size` entries that is not kept yet. */
  growTo(size: number): Promise<void>;
  /** Root of each of these ranges of leaves, none of which ends after what the tree has grown to and leaves reach. */
  rootsOf(ranges: readonly LeafRange[]): Promise<readonly Hash[]>;
  /** Again what is there already: a no-op. */
  keep(checkpoint: KeptCheckpoint): Promise<void>;
  newest(): Promise<KeptCheckpoint | null>;
  /** Largest first, below `before`. */
  page(before: number | null, limit: number): Promise<readonly KeptCheckpoint[]>;
  report(watch: AuditWatch): Promise<void>;
  watch(): Promise<AuditWatch | null>;
}

/** Subtrees made at once: their children are read together. */
const SUBTREES_AT_ONCE = 64;
const CHILDREN = leavesOf(1);

export const auditTreeWith = (client: Query): AuditTree => {
  const hashesOf = async (level: number, from: number, count: number): Promise<Hash[]> => {
    const { rows } = await client.query<{ hash: Hash }>(
      level === 0
        ? `select hash from audit_entry where sequence > $1 and sequence <= $1 + $2 order by sequence`
        : `select hash from audit_subtree where level = ${level} and number >= $1 and number < $1 + $2 order by number`,
      [from, count],
    );
    return rows.map(({ hash }) => hash);
  };

  const growLevel = async (level: number, size: number): Promise<void> => {
    const { rows } = await client.query<{ next: number }>(
      'select coalesce(max(number) + 1, 0)::bigint as next from audit_subtree where level = $1',
      [level],
    );
    const complete = completeOf(level, size);
    for (let next = rows[0]!.next; next < complete; next += SUBTREES_AT_ONCE) {
      const count = Math.min(SUBTREES_AT_ONCE, complete - next);
      const children = await hashesOf(level - 1, next * CHILDREN, count * CHILDREN);
      const roots = Array.from({ length: count }, (_, i) =>
        rootOf(children.slice(i * CHILDREN, (i + 1) * CHILDREN)),
      );
      await client.query(
        `insert into audit_subtree (level, number, hash)
         select $1, $2 + i - 1, hash from unnest($3::bytea[]) with ordinality as one (hash, i) on conflict do nothing`,
        [level, next, roots],
      );
    }
  };

  const hashesAt = async (level: number, numbers: readonly number[]): Promise<ReadonlyMap<number, Hash>> => {
    const { rows } = await client.query<{ number: number; hash: Hash }>(
      level === 0
        ? `select sequence - 1 as number, hash from audit_entry
           where sequence in (select number + 1 from unnest($1::bigint[]) as one (number))`
        : `select number, hash from audit_subtree where level = ${level} and number = any($1::bigint[])`,
      [numbers],
    );
    return new Map(rows.map(({ number, hash }) => [number, hash]));
  };

  const checkpoints = async (
    where: string,
    values: readonly unknown[],
  ): Promise<readonly KeptCheckpoint[]> => {
    const { rows } = await client.query<KeptCheckpoint>(
      `select size, at, note from audit_checkpoint ${where}`,
      [...values],
    );
    return rows;
  };

  return {
    async growTo(size) {
      for (const level of levelsOf(size)) await growLevel(level, size);
    },
    async rootsOf(ranges) {
      const pieces = ranges.map(piecesOf);
      const levels = [...new Set(pieces.flat().map(({ level }) => level))];
      const found = new Map<number, ReadonlyMap<number, Hash>>();
      for (const level of levels) {
        const numbers = pieces.flat().filter((piece) => piece.level === level);
        found.set(
          level,
          await hashesAt(
            level,
            numbers.map(({ number }) => number),
          ),
        );
      }
      const hashOf = ({ level, number }: Piece): Hash => {
        const hash = found.get(level)?.get(number);
        if (hash === undefined) throw new Error(`The tree has no hash ${number} of level ${level}.`);
        return hash;
      };
      return pieces.map((own) => rootOfPieces(own, hashOf));
    },
    async keep({ size, at, note }) {
      await client.query(
        'insert into audit_checkpoint (size, at, note) values ($1, $2, $3) on conflict do nothing',
        [size, at, note],
      );
    },
    newest: async () => (await checkpoints('order by size desc limit 1', []))[0] ?? null,
    page: (before, limit) =>
      before === null
        ? checkpoints('order by size desc limit $1', [limit])
        : checkpoints('where size < $1 order by size desc limit $2', [before, limit]),
    async report({ checkedAt, size, wholeAt, faults }) {
      await client.query(
        `insert into audit_watch (id, checked_at, size, whole_at, faults) values (1, $1, $2, $3, $4)
         on conflict (id) do update set checked_at = $1, size = $2, whole_at = $3, faults = $4`,
        [checkedAt, size, wholeAt, JSON.stringify(faults)],
      );
    },
    async watch() {
      const { rows } = await client.query<AuditWatch>(
        `select checked_at as "checkedAt", size, whole_at as "wholeAt", faults from audit_watch where id = 1`,
      );
      return rows[0] ?? null;
    },
  };
};
