import { Button, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { useLifecycles } from '../../app/use-lifecycles.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly filter: Readonly<Record<string, string>>;
  readonly onChange: (filter: Record<string, string>) => void;
}

const given = (filter: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

export const ReferralFilters = ({ filter, onChange }: Props) => {
  const { data: lifecycles = [] } = useLifecycles();
  const [q, setQ] = useState(filter.q ?? '');
  const change = (part: Record<string, string>): void => onChange(given({ ...filter, q, ...part }));
  const search = (event: FormEvent): void => {
    event.preventDefault();
    change({});
  };

  return (
    <form className="filters" role="search" aria-label={texts.referrals.filters} onSubmit={search}>
      <label>
        <span className="label">{texts.referrals.lifecycle}</span>
        <Select
          value={filter.lifecycle ?? ''}
          onChange={(lifecycle) => change({ lifecycle })}
          options={[
            { value: '', label: texts.referrals.allLifecycles },
            ...lifecycles.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </label>
      <label>
        <span className="label">{texts.referrals.status}</span>
        <Select
          value={filter.status ?? ''}
          onChange={(status) => change({ status })}
          options={Object.entries(texts.referrals.statuses).map(([value, label]) => ({ value, label }))}
        />
      </label>
      <label>
        <span className="label">{texts.referrals.q}</span>
        <Input value={q} allowClear maxLength={100} onChange={(event) => setQ(event.target.value)} />
      </label>
      <Button htmlType="submit" type="primary">
        {texts.referrals.search}
      </Button>
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => onChange({})}>{texts.referrals.reset}</Button>
      )}
    </form>
  );
};
