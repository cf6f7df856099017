import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { getReferral } from '../../api/referrals.js';

export const useReferral = (id: string) => {
  const api = useApi();
  return useQuery({ queryKey: ['referral', id], queryFn: () => getReferral(api, id) });
};
