import type { Position } from '#libs/lifecycle/vocabulary.js';

/** Accounts in whose name an import may act, with their tokens. */
export interface Accounts {
  /** Any of them: who looks things up. */
  readonly reader: string;
  /** Those of a unit in a position, in a fixed order. */
  of(unit: string, position: Position): readonly string[];
  tokenOf(account: string): Promise<string>;
}
