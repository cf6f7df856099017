import { Button, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { texts } from '../../texts/texts.js';
import { useRuleFields } from './use-rule-fields.js';

interface Props {
  readonly filter: Readonly<Record<string, string>>;
  readonly onChange: (filter: Record<string, string>) => void;
}

const words = texts.rules;

const given = (filter: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

const optionsOf = (all: string, names: Readonly<Record<string, string>>) => [
  { value: '', label: all },
  ...Object.entries(names).map(([value, label]) => ({ value, label })),
];

export const RuleFilters = ({ filter, onChange }: Props) => {
  const { data: fields = [] } = useRuleFields();
  const [q, setQ] = useState(filter.q ?? '');
  const change = (part: Record<string, string>): void => onChange(given({ ...filter, q, ...part }));
  const search = (event: FormEvent): void => {
    event.preventDefault();
    change({});
  };
  const select = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <label>
      <span className="label">{label}</span>
      <Select
        value={filter[name] ?? ''}
        onChange={(value) => change({ [name]: value })}
        options={[...options]}
        popupMatchSelectWidth={false}
      />
    </label>
  );

  return (
    <form className="filters" role="search" aria-label={words.filters} onSubmit={search}>
      {select('field', words.field, [
        { value: '', label: words.allFields },
        ...fields.map((field) => ({ value: field, label: field })),
      ])}
      {select('status', words.status, optionsOf(words.allStatuses, texts.ruleStatus))}
      {select('kind', words.kind, optionsOf(words.allKinds, words.kinds))}
      <label>
        <span className="label">{words.q}</span>
        <Input value={q} allowClear maxLength={100} onChange={(event) => setQ(event.target.value)} />
      </label>
      <Button htmlType="submit" type="primary">
        {words.search}
      </Button>
      {Object.keys(filter).length > 0 && <Button onClick={() => onChange({})}>{words.reset}</Button>}
    </form>
  );
};
