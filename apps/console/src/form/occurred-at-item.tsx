import { Form } from 'antd';
import { texts } from '../texts/texts.js';
import { BeijingPicker } from './beijing-picker.js';
import { RequiredMark } from './required-mark.js';

/** The legal instant, where it is not now. */
export const OccurredAtItem = ({
  label,
  help = texts.acts.occurredAtHelp,
}: {
  readonly label: string;
  readonly help?: string;
}) => (
  <Form.Item name="occurredAt" label={<RequiredMark name={label} required={false} />} extra={help}>
    <BeijingPicker time past />
  </Form.Item>
);
