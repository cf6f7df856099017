import type { Checkpoint, NoteVerifier } from '#libs/audit/index.js';
import { newestWitness, notaryVerifier } from '#libs/notary/index.js';
import type { Desk } from '#libs/records/records.js';

/** Where the notary's public key and its files are, for whoever holds the log against them. */
export class LogWitness {
  private known: NoteVerifier | null = null;

  constructor(
    private readonly publicKeyFile: string,
    private readonly anchors: readonly string[],
  ) {}

  /** Null before the notary's first start. */
  verifier(): NoteVerifier | null {
    this.known ??= notaryVerifier(this.publicKeyFile);
    return this.known;
  }

  /** The newest checkpoint that the notary's key signed; null where there is none yet. */
  async newest({ tree }: Pick<Desk, 'tree'>): Promise<Checkpoint | null> {
    const verifier = this.verifier();
    if (verifier === null) return null;
    const kept = await tree.newest();
    return newestWitness(this.anchors, kept?.note ?? null, verifier);
  }
}
