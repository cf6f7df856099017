import type { Directory } from '#libs/directory/directory.js';
import type { Reckoning } from '#libs/reckoning/index.js';
import type { Records } from '#libs/records/records.js';
import type { LogWitness } from './audit/log-witness.js';
import type { TokenVerifier } from './auth/token-verifier.js';
import type { Engine } from './engine/engine.js';
import type { Followers } from './engine/followers.js';
import type { Recomputations } from './engine/recomputations.js';
import type { LifecycleRegister } from './lifecycles/lifecycle-register.js';

/** What the process was given at its start. */
export interface ApiDependencies {
  readonly records: Records;
  /** As it is now; rejects while it cannot be read. */
  readonly directory: () => Promise<Directory>;
  readonly engine: Engine;
  /** Referrals whose history may have to follow the records. */
  readonly followers: Pick<Followers, 'add'>;
  /** Whoever publishes an edition or puts a rule in use has the recomputation started here, after the transaction. */
  readonly recomputations: Pick<Recomputations, 'start'>;
  /** How this deployment counts: calendar, rules and activations as they are now. */
  readonly reckoning: Pick<Reckoning, 'current'>;
  /** What the notary saw of the audit log. */
  readonly witness: LogWitness;
  readonly tokens: TokenVerifier;
  readonly lifecycles: LifecycleRegister;
  /** Where notices may be posted to, and what receivers' secrets are derived from. Null: nobody may subscribe. */
  readonly webhooks: { readonly origins: readonly string[]; readonly noticeKey: string } | null;
  /** Key of the digests by which the same subject is found again: 32 bytes, hexadecimal. */
  readonly subjectKey: string;
  /** URL of the OpenID provider, for whoever wants to sign in. */
  readonly issuer: string;
  /** Days for which Temporal must keep closed histories. */
  readonly retentionDays: number;
  /** The built console; need not exist. */
  readonly consoleFolder: string;
  /** Largest document, in bytes. */
  readonly documentLimit: number;
}

export const DEPENDENCIES = Symbol('dependencies');
