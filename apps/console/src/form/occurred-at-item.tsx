import { Form } from 'antd';
import { texts } from '../texts/texts.js';
import { BeijingPicker } from './beijing-picker.js';
import { RequiredMark } from './required-mark.js';

/** The legal instant, where it is not now. */
export const OccurredAtItem = ({ label }: { readonly label: string }) => (
  <Form.Item
    name="occurredAt"
    label={<RequiredMark name={label} required={false} />}
    extra={texts.acts.occurredAtHelp}
  >
    <BeijingPicker time past />
  </Form.Item>
);
