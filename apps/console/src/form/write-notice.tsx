import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../app/problem-notice.js';
import { texts } from '../texts/texts.js';
import type { WriteState } from './use-write.js';

interface Props {
  readonly state: WriteState;
  /** Problems that belong to no field of the form. */
  readonly elsewhere: readonly string[];
  readonly children?: ReactNode;
}

/** What became of the last attempt to send a form. */
export const WriteNotice = ({ state, elsewhere, children }: Props) => {
  if (state.phase === 'waiting')
    return <Alert role="status" type="info" showIcon title={texts.acts.waiting} />;
  if (state.phase !== 'failed') return null;
  return (
    <ProblemNotice error={state.problem}>
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {children}
    </ProblemNotice>
  );
};
