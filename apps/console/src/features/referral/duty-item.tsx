import { Form, Radio } from 'antd';
import type { Duty } from '../../api/duties.js';
import { RequiredMark } from '../../form/required-mark.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

/** Which of several open duties the act answers. */
export const DutyItem = ({ duties }: { readonly duties: readonly Duty[] }) => (
  <Form.Item
    name="duty"
    label={<RequiredMark name={texts.acts.duty} required />}
    rules={[{ required: true, message: texts.form.chooseOne(texts.acts.duty) }]}
  >
    <Radio.Group
      aria-label={texts.acts.duty}
      options={duties.map(({ id, name, openedAt }) => ({
        value: id,
        label: `${name}（${formatInstant(openedAt)}）`,
      }))}
    />
  </Form.Item>
);
