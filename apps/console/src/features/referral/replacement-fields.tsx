import type { OfferedOutcome } from '../../api/referrals.js';
import type { Asked } from '../../form/asked.js';
import { AskedFields } from '../../form/asked-fields.js';
import { OccurredAtItem } from '../../form/occurred-at-item.js';
import { texts } from '../../texts/texts.js';
import { OutcomeItem } from './outcome-item.js';

interface Props {
  readonly outcomes: readonly OfferedOutcome[];
  readonly asked: Asked;
}

/** The form of the act that is put in the place of a recorded one. */
export const ReplacementFields = ({ outcomes, asked }: Props) => (
  <>
    <p className="hint">{texts.correction.replaceSays}</p>
    {outcomes.length > 0 && <OutcomeItem outcomes={outcomes} />}
    <AskedFields asked={asked} />
    <OccurredAtItem label={texts.acts.occurredAt} help={texts.correction.occurredAtHelp} />
  </>
);
