import type { Api } from './client.js';
import { Problem, type ProblemBody } from './problem.js';

/** What became of a write that was accepted before it was recorded. */
export interface RequestAnswer {
  readonly status: 'pending' | 'recorded' | 'refused';
  readonly referral?: string;
  readonly step?: number;
  readonly problem?: ProblemBody;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ask = (api: Api, path: string): Promise<RequestAnswer> =>
  api.get<RequestAnswer>(path).catch((error: unknown) => {
    if (error instanceof Problem && error.outcomeUnknown) return { status: 'pending' };
    throw error;
  });

/**
 * Asks until the request is decided, through losses of connection.
 * @param location the `Location` of the 202 answer
 * @returns the id of the referral
 * @throws Problem when it was refused
 */
export const awaitRequest = async (api: Api, location: string): Promise<string> => {
  const path = location.replace(/^.*\/api\/v1/, '');
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 1.5, LONGEST_WAIT_MS)) {
    const answer = await ask(api, path);
    if (answer.status === 'recorded') return answer.referral ?? '';
    if (answer.status === 'refused')
      throw answer.problem === undefined
        ? Problem.connection('ANSWER_UNREADABLE')
        : Problem.of(answer.problem);
    await wait(pause);
  }
};
