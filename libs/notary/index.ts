export { appendNote, readAnchor, type Anchor } from './anchor.js';
export { newestWitness } from './newest-witness.js';
export { Notary, type Look, type NotaryOptions } from './notary.js';
export { notaryKey, notaryVerifier, publicKeyFile } from './notary-key.js';
export { entriesAfter, NOTARY, verifyWholeLog } from './whole-log.js';
