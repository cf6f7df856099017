import { useEffect, useRef, useState } from 'react';
import { useApi } from '../api/api-context.js';
import type { Answer, Api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { Referral } from '../api/referrals.js';
import { awaitRequest } from '../api/requests.js';
import type { Draft } from './draft.js';

export type WriteState =
  | { readonly phase: 'idle' | 'sending' }
  /** Received and durable, not yet recorded. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export type Send = (api: Api, key: string) => Promise<Answer<Referral>>;

export interface Write {
  readonly state: WriteState;
  /** Nothing happens while an earlier one is on its way: a double click is one act. */
  readonly submit: (send: Send) => Promise<void>;
}

const idOf = async (api: Api, { status, location, body }: Answer<Referral>): Promise<string> =>
  status === 202 && location !== null ? awaitRequest(api, location) : body.id;

/**
 * Sends one write under the key of its draft, and waits until it is recorded.
 * @param recorded called with the id of the referral, unless the person has left the form
 */
export const useWrite = (draft: Draft, recorded: (referralId: string) => void): Write => {
  const api = useApi();
  const busy = useRef(false);
  const present = useRef(true);
  useEffect(() => {
    present.current = true;
    return () => {
      present.current = false;
    };
  }, []);
  const [state, setState] = useState<WriteState>({ phase: 'idle' });

  const send = async (request: Send): Promise<void> => {
    const answer = await request(api, draft.key);
    if (answer.status === 202) setState({ phase: 'waiting' });
    const referralId = await idOf(api, answer);
    draft.forget();
    if (present.current) recorded(referralId);
  };

  const submit = async (request: Send): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState({ phase: 'sending' });
    try {
      await send(request);
      setState({ phase: 'idle' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (!error.outcomeUnknown && error.status !== 401) draft.renewKey();
      setState({ phase: 'failed', problem: error });
    } finally {
      busy.current = false;
    }
  };

  return { state, submit };
};
