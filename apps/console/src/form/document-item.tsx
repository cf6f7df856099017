import { Form } from 'antd';
import type { DocumentField } from '../api/referrals.js';
import { texts } from '../texts/texts.js';
import { FileInput } from './file-input.js';
import { RequiredMark } from './required-mark.js';

interface Props {
  readonly field: DocumentField;
  readonly required: boolean;
}

/** The files of one document that an act or an opening asks for. */
export const DocumentItem = ({ field, required }: Props) => (
  <Form.Item
    name={['documents', field.type]}
    label={<RequiredMark name={field.name} required={required} />}
    rules={
      required
        ? [{ required: true, type: 'array', min: 1, message: texts.form.missingDocument(field.name) }]
        : []
    }
  >
    <FileInput />
  </Form.Item>
);
