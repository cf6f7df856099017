import type { Referral } from '../../api/referrals.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';

/** Number, and where the referral stands, beside its title. */
export const StageMark = ({ referral: { number, stage } }: { readonly referral: Referral }) => (
  <>
    <span className="number">{number}</span>
    <Mark kind={stage.final ? 'plain' : 'stage'}>
      {stage.final ? `${texts.referral.ended}：${stage.name}` : stage.name}
    </Mark>
  </>
);
