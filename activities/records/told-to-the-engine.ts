import { failureOf } from './failures.js';

/** Runs an activity's work; an error goes on as what the engine may be told of it. */
export const toldToTheEngine = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
};
