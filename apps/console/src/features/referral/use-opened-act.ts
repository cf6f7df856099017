import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { AvailableAct, Referral } from '../../api/referrals.js';

interface OpenedAct {
  readonly act: AvailableAct;
  /** Whether it is still offered: somebody else may have acted since the form was opened. */
  readonly offered: boolean;
}

/** The act whose form is open. Its name is in the address, so that signing in again comes back to it. */
export const useOpenedAct = ({ availableActs }: Referral) => {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('act');
  const offered = availableActs.find(({ act }) => act === wanted);
  const [kept, setKept] = useState(offered);
  if (offered !== undefined && offered !== kept) setKept(offered);

  const act = offered ?? (kept?.act === wanted ? kept : undefined);
  const opened: OpenedAct | null = act === undefined ? null : { act, offered: offered !== undefined };
  return {
    opened,
    open: (name: string) => setSearch({ act: name }),
    close: () => setSearch({}, { replace: true }),
  };
};
