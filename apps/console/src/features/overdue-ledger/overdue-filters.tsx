import { Button, InputNumber, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { useLifecycles } from '../../app/use-lifecycles.js';
import { useUnits } from '../../app/use-units.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly filter: Readonly<Record<string, string>>;
  readonly onChange: (filter: Record<string, string>) => void;
}

const words = texts.supervision.overdue;
const MOST_DAYS = 9_999;

const given = (filter: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

/** By unit, lifecycle and how late. A unit outside of what one supervises has nothing to show. */
export const OverdueFilters = ({ filter, onChange }: Props) => {
  const { data: lifecycles = [] } = useLifecycles();
  const { data: units = [] } = useUnits();
  const [minDaysLate, setMinDaysLate] = useState(filter.minDaysLate ?? '');
  const change = (part: Record<string, string>): void => onChange(given({ ...filter, minDaysLate, ...part }));
  const search = (event: FormEvent): void => {
    event.preventDefault();
    change({});
  };
  return (
    <form className="filters" role="search" aria-label={words.filters} onSubmit={search}>
      <label>
        <span className="label">{words.unit}</span>
        <Select
          showSearch
          optionFilterProp="label"
          value={filter.unit ?? ''}
          onChange={(unit) => change({ unit })}
          options={[
            { value: '', label: words.allUnits },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </label>
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
        <span className="label">{words.minDaysLate}</span>
        <InputNumber
          min={0}
          max={MOST_DAYS}
          precision={0}
          value={minDaysLate === '' ? null : Number(minDaysLate)}
          onChange={(days) => setMinDaysLate(days === null ? '' : String(days))}
        />
      </label>
      <Button htmlType="submit" type="primary">
        {words.search}
      </Button>
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => onChange({})}>{texts.referrals.reset}</Button>
      )}
    </form>
  );
};
