import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useApi } from '../api/api-context.js';
import { listReferrals } from '../api/referrals.js';
import { texts } from '../texts/texts.js';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (referral: string | undefined) => void;
  /** Whether the choice may be taken back: a further stop for the keyboard. */
  readonly allowClear: boolean;
}

/** Another referral that the caller may see, found by number or title. */
export const ReferralSelect = (field: Props) => {
  const api = useApi();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed);
  const { data, isFetching } = useQuery({
    queryKey: ['referrals', 'select', q],
    queryFn: () => listReferrals(api, { q }),
  });
  return (
    <Select
      {...field}
      showSearch={{ onSearch: setTyped, filterOption: false }}
      loading={isFetching}
      placeholder={texts.form.chooseReferral}
      notFoundContent={texts.form.noMatch}
      options={data?.items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title ?? ''}` }))}
    />
  );
};
