import type { ChainedEntry } from '#libs/audit/verify-chain.js';

/** What the audit log says of a step. */
export interface StepEntry {
  readonly sequence: number;
  readonly lifecycle: string;
  readonly version: number;
  /** SHA-256 of the definition, of the step, of all answers so far and of the state after it. */
  readonly definition: string;
  readonly step: string;
  readonly dues: string;
  readonly state: string;
  readonly stage: string | null;
}

/** The entries that are about steps, in order; what else the log says of the referral is left out. */
export const stepEntriesOf = (entries: readonly ChainedEntry[]): readonly StepEntry[] =>
  entries.flatMap(({ body }) => {
    const said = JSON.parse(body) as StepEntry & { readonly kind: string };
    return said.kind === 'step' ? [said] : [];
  });
