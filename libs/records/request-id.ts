import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 26;

/**
 * 26 base32 characters of SHA-256 over the parts: 130 bits. The request id of (principal, target, key), and the tail
 * of a referral id from (principal, key). The same parts always give the same id.
 */
export const requestIdOf = (...parts: readonly string[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest();
  let bits = 0n;
  for (const byte of digest) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let i = 0; i < LENGTH; i += 1) {
    id += ALPHABET[Number((bits >> BigInt(251 - 5 * i)) & 31n)];
  }
  return id;
};
