import { useMutation } from '@tanstack/react-query';
import { useApi } from '../api/api-context.js';
import type { Answer, Api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { Draft } from './draft.js';

/** One decision outside of any referral, such as a proposal or its approval. */
export interface Settlement<T> {
  readonly settle: (send: (api: Api, key: string) => Promise<Answer<T>>) => void;
  readonly settling: boolean;
  readonly error: Error | null;
}

/** Sends a write under the key of its draft, so that a second try after silence is the same write. */
export const useSettlement = <T, Values>(
  draft: Draft<Values>,
  settled: (answer: T) => void,
): Settlement<T> => {
  const api = useApi();
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: (send: (api: Api, key: string) => Promise<Answer<T>>) => send(api, draft.key),
    onSuccess: ({ body }) => {
      draft.forget();
      settled(body);
    },
    onError: (problem) => {
      const isAnswer = problem instanceof Problem && !problem.outcomeUnknown && problem.status !== 401;
      if (isAnswer) draft.renewKey();
    },
  });
  return { settle: mutate, settling: isPending, error };
};
