import type { Duty } from '../api/duties.js';
import { Mark } from '../app/mark.js';
import { useLifecycle } from '../app/use-lifecycles.js';
import { texts } from '../texts/texts.js';
import { articleOf } from './article-of.js';

interface Props {
  readonly duty: Duty;
  /** Lifecycle id of its referral. */
  readonly lifecycle: string;
}

/** The article that the duty's clock cites, and whether its source has been checked. */
export const RuleBasis = ({ duty, lifecycle }: Props) => {
  const { data } = useLifecycle(lifecycle);
  if (duty.ruleId === null) return <>{texts.due.noRule}</>;
  const status = duty.ruleStatus ?? 'unverified';
  const article = articleOf(duty, data);
  return (
    <>
      {article}
      <small className="rule">
        {texts.due.rule(duty.ruleId)}{' '}
        <Mark kind={status === 'active' ? 'plain' : 'warning'}>{texts.ruleStatus[status]}</Mark>
      </small>
    </>
  );
};
