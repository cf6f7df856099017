import type { Lifecycle } from '../../api/lifecycles.js';
import type { Referral } from '../../api/referrals.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';
import { inOrderOf } from './in-order-of.js';
import { factText } from './fact-text.js';
import { sideStages } from './side-stages.js';

interface Props {
  readonly referral: Referral;
  readonly lifecycle: Lifecycle | undefined;
}

/** Where it stands, who takes part, and what has been stated. */
export const ReferralFacts = ({ referral, lifecycle }: Props) => {
  const unitName = useUnitNames();
  const parties = inOrderOf(lifecycle?.parties, referral.parties).filter(
    ([role, unit]) => unit !== null || lifecycle?.parties[role]?.joins !== 'later',
  );
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{texts.referral.facts}</h2>
      <dl>
        <dt>{texts.referral.stage}</dt>
        <dd>{[referral.stage, ...sideStages(referral, lifecycle)].map(({ name }) => name).join('；')}</dd>
        <dt>{texts.referral.lifecycle}</dt>
        <dd>
          {referral.lifecycle.name}（{texts.referral.version(referral.lifecycle.version)}）
        </dd>
        <dt>{texts.referral.opened}</dt>
        <dd>{formatInstant(referral.openedAt)}</dd>
        {referral.subjects.map(({ name, code }, n) => (
          <div key={n}>
            <dt>{texts.likeness.subjects}</dt>
            <dd>
              {name}
              {code !== null && `（${code}）`}
            </dd>
          </div>
        ))}
        {parties.map(([role, unit]) => (
          <div key={role}>
            <dt>{lifecycle?.parties[role]?.name ?? role}</dt>
            <dd>{unit === null ? texts.referral.notBound : unitName(unit)}</dd>
          </div>
        ))}
        {inOrderOf(lifecycle?.facts, referral.facts).map(([key, value]) => (
          <div key={key}>
            <dt>{lifecycle?.facts[key]?.name ?? key}</dt>
            <dd>{factText(value, lifecycle?.facts[key], unitName)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
