export type { AuditBody, AuditFact } from './audit-body.js';
export { canonicalText } from './canonical-text.js';
export { chainHash, GENESIS_HASH } from './chain-hash.js';
export { notesIn, openCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.js';
export { digestOf } from './digest.js';
export {
  consistencyRanges,
  inclusionRanges,
  isIncluded,
  isPrefix,
  type Inclusion,
  type LeafRange,
  type TreeHead,
} from './merkle-proof.js';
export { Frontier, rootOf, type Hash, type Peak } from './merkle-tree.js';
export { rawPublicKey, type NoteSigner, type NoteVerifier } from './signed-note.js';
export {
  EMPTY_CHAIN,
  verifyChain,
  type ChainedEntry,
  type ChainFault,
  type ChainHead,
  type ChainVerdict,
} from './verify-chain.js';
export { verifyLog, type LogFault, type LogVerdict, type Witness } from './verify-log.js';
