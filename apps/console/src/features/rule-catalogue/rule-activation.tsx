import type { RuleActivation as Activation } from '../../api/rules.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const words = texts.rules.page;

/** Who put an unverified rule in use, when and why. */
export const RuleActivation = ({ activation }: { readonly activation: Activation }) => {
  const unitName = useUnitNames();
  const { person, unit, at, reason, demonstration } = activation;
  return (
    <section className="card" aria-labelledby="activation-title">
      <h2 id="activation-title">{words.activated}</h2>
      <dl className="facts-grid">
        <div>
          <dt>{words.by}</dt>
          <dd>{unit === null ? person : texts.step.by(unitName(unit), person)}</dd>
        </div>
        <div>
          <dt>{words.at}</dt>
          <dd>{formatInstant(at)}</dd>
        </div>
        <div className="wide">
          <dt>{words.reason}</dt>
          <dd>{reason}</dd>
        </div>
      </dl>
      {demonstration && <p className="hint">{words.demonstration}</p>}
    </section>
  );
};
