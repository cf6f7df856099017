import { Form } from 'antd';
import type { PartyRole } from '../../api/lifecycles.js';
import { RequiredMark } from '../../form/required-mark.js';
import { UnitSelect } from '../../form/unit-select.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly role: string;
  readonly party: PartyRole;
  /** The caller's own unit starts the referral in this role. */
  readonly own: boolean;
}

/** The unit that takes a role, out of the units of the right kind. */
export const PartyItem = ({ role, party, own }: Props) => {
  const required = party.optional !== true;
  return (
    <Form.Item
      name={['parties', role]}
      label={<RequiredMark name={party.name} required={required} />}
      extra={own && texts.start.own}
      rules={required ? [{ required: true, message: texts.form.chooseOne(party.name) }] : []}
    >
      <UnitSelect kinds={party.kinds} allowClear={!required} {...(own ? { disabled: true } : {})} />
    </Form.Item>
  );
};
