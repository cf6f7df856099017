import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { refusalText } from '../texts/refusal-texts.js';
import { texts } from '../texts/texts.js';

interface Props {
  readonly error: unknown;
  /** Offered where asking again may help. */
  readonly retry?: () => void;
  readonly children?: ReactNode;
}

/** What went wrong, in words, and what can be done about it. */
export const ProblemNotice = ({ error, retry, children }: Props) => {
  const final = error instanceof Problem && !error.outcomeUnknown;
  const { says, advice } = refusalText(error instanceof Problem ? error.code : 'ANSWER_UNREADABLE');
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={says}
      description={
        <>
          {advice !== undefined && <p>{advice}</p>}
          {children}
        </>
      }
      action={!final && retry && <Button onClick={retry}>{texts.retry}</Button>}
    />
  );
};
