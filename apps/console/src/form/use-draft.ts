import { useState } from 'react';
import { currentSession } from '../features/sign-in/session-store.js';
import { Draft } from './draft.js';
import type { FormValues } from './form-values.js';

const person = (): string => {
  const session = currentSession();
  return 'user' in session ? session.user.profile.sub : '';
};

/** The draft of one form of the person at the screen. One a form opening: give the component a `key`. */
export const useDraft = <Values = FormValues>(
  form: string,
  sequence: number,
  fresh: Values,
): Draft<Values> => {
  const [draft] = useState(() => new Draft(`${person()}/${form}`, sequence, fresh));
  return draft;
};
