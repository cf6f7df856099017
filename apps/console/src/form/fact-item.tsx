import { Form, Input, Radio, Select } from 'antd';
import type { Rule } from 'antd/es/form/index.js';
import type { FactField } from '../api/referrals.js';
import { texts } from '../texts/texts.js';
import { BeijingPicker } from './beijing-picker.js';
import { ReferralSelect } from './referral-select.js';
import { RequiredMark } from './required-mark.js';
import { UnitSelect } from './unit-select.js';

interface Props {
  readonly field: FactField;
  readonly required: boolean;
}

/** Longest text that the API takes. */
const LONGEST_TEXT = 20_000;
/** More than this many choices are a list to open, fewer are laid out. */
const LAID_OUT = 4;

const patterns: Partial<Record<FactField['type'], Rule>> = {
  integer: { pattern: /^-?\d+$/, message: texts.form.integer },
  decimal: { pattern: /^-?\d+(\.\d{1,2})?$/, message: texts.form.decimal },
};

const choices = (options: Readonly<Record<string, string>> = {}) =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

const control = ({ type, name, options }: FactField, required: boolean) => {
  switch (type) {
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={LONGEST_TEXT} />;
    case 'integer':
      return <Input inputMode="numeric" />;
    case 'decimal':
      return <Input inputMode="decimal" />;
    case 'boolean':
      return (
        <Radio.Group aria-label={name} options={choices({ true: texts.form.yes, false: texts.form.no })} />
      );
    case 'date':
      return <BeijingPicker />;
    case 'instant':
      return <BeijingPicker time />;
    case 'choice':
      return Object.keys(options ?? {}).length > LAID_OUT ? (
        <Select
          options={choices(options)}
          allowClear={!required}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.form.choose}
          notFoundContent={texts.form.noMatch}
        />
      ) : (
        <Radio.Group aria-label={name} options={choices(options)} />
      );
    case 'unit':
      return options === undefined ? (
        <UnitSelect allowClear={!required} />
      ) : (
        <Select
          options={choices(options)}
          allowClear={!required}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.form.chooseUnit}
          notFoundContent={texts.form.noMatch}
        />
      );
    case 'referral':
      return <ReferralSelect allowClear={!required} />;
  }
};

/** One fact of an act or an opening, by its type. */
export const FactItem = ({ field, required }: Props) => {
  const rules: Rule[] = [
    ...(required ? [{ required: true, whitespace: true, message: texts.form.missing(field.name) }] : []),
    ...(patterns[field.type] === undefined ? [] : [patterns[field.type] as Rule]),
  ];
  return (
    <Form.Item
      name={['facts', field.key]}
      label={<RequiredMark name={field.name} required={required} />}
      rules={rules}
    >
      {control(field, required)}
    </Form.Item>
  );
};
