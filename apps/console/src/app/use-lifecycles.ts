import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.js';
import { getLifecycle, listLifecycles } from '../api/lifecycles.js';

/** The lifecycles that are in use. */
export const useLifecycles = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['lifecycles'],
    queryFn: async () => (await listLifecycles(api)).items,
    staleTime: Infinity,
  });
};

/** One lifecycle with the names of everything in it. */
export const useLifecycle = (id: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['lifecycles', id],
    queryFn: () => getLifecycle(api, id ?? ''),
    enabled: id !== undefined,
    staleTime: Infinity,
  });
};
