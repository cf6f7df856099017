/** Only a place inside the console: never another site that a crafted link names. */
export const placeInside = (candidate: unknown): string =>
  typeof candidate === 'string' && /^\/(?![/\\])/.test(candidate) ? candidate : '/';
