import { Button } from 'antd';
import { useState } from 'react';
import type { Problem } from '../../api/problem.js';
import type { Draft } from '../../form/draft.js';
import { texts } from '../../texts/texts.js';
import { ConflictList } from './conflict-list.js';
import { useReferral } from './use-referral.js';

interface Props {
  readonly referralId: string;
  readonly problem: Problem;
  readonly draft: Draft;
}

/** Answers that mean: the referral is not what you were looking at. */
const MOVED = new Set([
  'SEQUENCE_MOVED',
  'ACT_NOT_LAWFUL',
  'IDEMPOTENCY_KEY_REUSED',
  'STEPS_CONFLICT',
  'OUTCOME_NOT_OFFERED',
]);

/** Lets the person look at what has happened since, and then decide again. */
export const RefusedAct = ({ referralId, problem, draft }: Props) => {
  const { refetch } = useReferral(referralId);
  const [shown, setShown] = useState(false);
  if (!MOVED.has(problem.code)) return null;

  const look = async (): Promise<void> => {
    const { data } = await refetch();
    if (data === undefined) return;
    draft.lookedAt(data.sequence);
    setShown(true);
    document.getElementById('timeline-title')?.focus();
  };
  return (
    <>
      {problem.code === 'STEPS_CONFLICT' && <ConflictList problem={problem} />}
      {shown ? (
        <p>{texts.acts.latestShown}</p>
      ) : (
        <Button onClick={() => void look()}>{texts.referral.refresh}</Button>
      )}
    </>
  );
};
