import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { DocumentReference } from '../api/referrals.js';
import type { FormValues } from './form-values.js';
import { placeProblems } from './place-problems.js';
import type { WriteState } from './use-write.js';

type FieldData = Parameters<FormInstance<FormValues>['setFields']>[0][number];

/**
 * Puts what the API says about fields at those fields, and the focus on the first.
 * @param documents as they were sent
 * @param shown names of the form's fields, as `facts.amount`
 * @returns what belongs to none of them
 */
export const useShownProblems = (
  form: FormInstance<FormValues>,
  state: WriteState,
  documents: () => readonly DocumentReference[],
  shown: readonly string[],
): readonly string[] => {
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);
  // Only a new answer places problems: fields are enabled again by then, and typing must not bring old ones back.
  useEffect(() => {
    if (state.phase !== 'failed') return;
    const { placed, elsewhere: rest } = placeProblems(state.problem, documents(), new Set(shown));
    form.setFields(placed.map(({ name, errors }) => ({ name, errors }) as unknown as FieldData));
    setElsewhere(rest);
    if (placed[0] !== undefined) form.scrollToField(placed[0].name, { focus: true });
  }, [state]);
  return elsewhere;
};
