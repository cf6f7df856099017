export type { AuditBody, AuditFact } from './audit-body.js';
export { canonicalText } from './canonical-text.js';
export { chainHash, GENESIS_HASH } from './chain-hash.js';
export { digestOf } from './digest.js';
export {
  EMPTY_CHAIN,
  verifyChain,
  type ChainedEntry,
  type ChainFault,
  type ChainHead,
  type ChainVerdict,
} from './verify-chain.js';
