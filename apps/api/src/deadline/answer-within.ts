import { temporarilyUnavailable } from '../errors/problem.js';

/**
 * Ten seconds are promised, and the way to the caller and back takes its part. Longer than the engine is waited for and
 * asked to keep an act, so that this ends only what hangs.
 */
export const ANSWER_WITHIN_MS = 9_500;

/**
 * What work comes to, or TEMPORARILY_UNAVAILABLE when it takes too long from `begin` on. The work goes on.
 * @throws Problem
 */
export async function answerWithin<T>(
  work: Promise<T>,
  begin: Promise<unknown> = Promise.resolve(),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const tooLate = new Promise<never>((_, reject) => {
    void begin.then(() => {
      if (!ended) timer = setTimeout(() => reject(temporarilyUnavailable()), ANSWER_WITHIN_MS);
    });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    ended = true;
    clearTimeout(timer);
  }
}
