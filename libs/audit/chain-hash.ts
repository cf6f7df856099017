import { createHash } from 'node:crypto';

/** What the first entry follows: 32 zero bytes, hex. */
export const GENESIS_HASH = '0'.repeat(64);

/** 0x00 as RFC 9162 marks a leaf, so that no entry can pass for an inner node of the tree to come. */
const LEAF = Buffer.of(0);

/** SHA-256(0x00 ‖ previous hash ‖ body), hex. `body` is the canonical text, byte for byte as it is kept. */
export const chainHash = (previous: string, body: string): string =>
  createHash('sha256').update(LEAF).update(Buffer.from(previous, 'hex')).update(body, 'utf8').digest('hex');
