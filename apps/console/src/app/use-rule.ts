import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.js';
import { getRule } from '../api/rules.js';

/** One rule with everything that is known of it. */
export const useRule = (id: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['rule', id],
    queryFn: () => getRule(api, id ?? ''),
    enabled: id !== undefined && id !== '',
  });
};
