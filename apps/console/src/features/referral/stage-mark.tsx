import { Fragment } from 'react';
import type { Lifecycle } from '../../api/lifecycles.js';
import type { Referral } from '../../api/referrals.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';
import { sideStages } from './side-stages.js';

interface Props {
  readonly referral: Referral;
  readonly lifecycle: Lifecycle | undefined;
}

/** Number, and where the referral stands, beside its title. */
export const StageMark = ({ referral, lifecycle }: Props) => {
  const { number, stage } = referral;
  return (
    <>
      <span className="number">{number}</span>
      <span>
        <Mark kind={stage.final ? 'plain' : 'stage'}>
          {stage.final ? `${texts.referral.ended}：${stage.name}` : stage.name}
        </Mark>{' '}
        {sideStages(referral, lifecycle).map(({ id, name }) => (
          <Fragment key={id}>
            <Mark>{name}</Mark>{' '}
          </Fragment>
        ))}
      </span>
    </>
  );
};
