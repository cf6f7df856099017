import canonicalizeModule from 'canonicalize';

/** The package is CommonJS and exports the function itself, while its types promise a `default` member. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/**
 * The one text of a JSON value (RFC 8785): keys sorted, no white space, undefined members left out.
 * @throws for what JSON cannot hold: undefined itself, NaN, infinities, lone surrogates.
 */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only a JSON value has a canonical text.');
  return text;
};
