import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useApi } from '../api/api-context.js';
import { listRules, type RuleSummary } from '../api/rules.js';
import { Mark } from '../app/mark.js';
import { useRule } from '../app/use-rule.js';
import { sourceName } from '../duty/source-name.js';
import { texts } from '../texts/texts.js';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (rule: string | undefined) => void;
}

const MOST_SHOWN = 100;

const optionOf = (rule: RuleSummary) => ({ value: rule.id, label: `${rule.id} ${rule.dutyName}`, rule });

/** A rule of the catalogue, found by id, duty or article. */
export const RuleSelect = ({ value, ...field }: Props) => {
  const api = useApi();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['rules', 'select', q],
    queryFn: () => listRules(api, { q }, undefined, MOST_SHOWN),
    placeholderData: (earlier) => earlier,
  });
  const { data: chosen } = useRule(value);
  const found = data?.items ?? [];
  const offered =
    chosen === undefined || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found];
  return (
    <Select
      {...field}
      {...(value !== undefined && { value })}
      className="rule-select"
      showSearch={{ onSearch: setTyped, filterOption: false }}
      loading={isFetching}
      placeholder={texts.periods.chooseRule}
      notFoundContent={texts.form.noMatch}
      options={offered.map(optionOf)}
      optionRender={({ data: { rule, label } }) => (
        <>
          {label} {rule.status !== 'active' && <Mark kind="warning">{rule.statusName}</Mark>}
          <small className="option-detail">
            {sourceName(rule)}
            {rule.periodText !== null && `，${rule.periodText}`}
          </small>
        </>
      )}
    />
  );
};
