import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import type { LifecycleDefinition } from './vocabulary.js';

/** The package is CommonJS and exports the function itself, while its types promise a `default` member. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/**
 * What identifies a definition for ever: the SHA-256, in hex, of its canonical JSON (RFC 8785). The order of names
 * does not change it; any word, number or comment kept in the data does.
 *
 * It needs Node's crypto: never import it from workflow code, nor from the index of this library.
 */
export const digestOf = (definition: LifecycleDefinition): string => {
  const text = canonicalize(definition);
  if (text === undefined) throw new Error('a definition is an object');
  return createHash('sha256').update(text, 'utf8').digest('hex');
};
