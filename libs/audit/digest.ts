import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.js';

/** SHA-256, hex, of a value's canonical text. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value), 'utf8').digest('hex');
