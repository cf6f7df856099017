import { Form, Radio } from 'antd';
import type { OfferedOutcome } from '../../api/referrals.js';
import { RequiredMark } from '../../form/required-mark.js';
import { texts } from '../../texts/texts.js';

/** How the act ends: 批准 or 不批准. */
export const OutcomeItem = ({ outcomes }: { readonly outcomes: readonly OfferedOutcome[] }) => (
  <Form.Item
    name="outcome"
    label={<RequiredMark name={texts.acts.outcome} required />}
    rules={[{ required: true, message: texts.form.chooseOne(texts.acts.outcome) }]}
  >
    <Radio.Group
      aria-label={texts.acts.outcome}
      options={outcomes.map(({ outcome, name }) => ({ value: outcome, label: name }))}
    />
  </Form.Item>
);
