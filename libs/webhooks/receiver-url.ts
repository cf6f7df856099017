/** Longest address of a receiver, in UTF-16 units. */
export const URL_LIMIT = 1_000;

/**
 * The address of a receiver as it will be called; null unless its origin is one that the deployment names. It carries no
 * account, and no fragment, which would never be sent.
 */
export const receiverUrl = (text: string, origins: readonly string[]): string | null => {
  if (text.length > URL_LIMIT || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '' && url.hash === '';
  return isPlain && origins.includes(url.origin) && url.href.length <= URL_LIMIT ? url.href : null;
};
