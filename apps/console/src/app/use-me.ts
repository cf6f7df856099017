import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.js';
import { getMe } from '../api/me.js';

/** The person at the screen. */
export const useMe = () => {
  const api = useApi();
  return useQuery({ queryKey: ['me'], queryFn: () => getMe(api), staleTime: Infinity });
};
