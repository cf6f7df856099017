import { Link } from 'react-router-dom';
import type { Duty } from '../api/duties.js';
import { useLifecycle } from '../app/use-lifecycles.js';
import { texts } from '../texts/texts.js';
import { articleOf } from './article-of.js';

interface Props {
  readonly duty: Duty;
  /** Lifecycle id of its referral. */
  readonly lifecycle: string;
}

/** The article that the duty's clock cites, and the rule in the catalogue. */
export const RuleBasis = ({ duty, lifecycle }: Props) => {
  const { data } = useLifecycle(lifecycle);
  if (duty.ruleId === null) return <>{texts.due.noRule}</>;
  return (
    <>
      {articleOf(duty, data)}
      <small className="rule">
        <Link to={`/rules/${encodeURIComponent(duty.ruleId)}`}>{texts.due.rule(duty.ruleId)}</Link>
      </small>
    </>
  );
};
