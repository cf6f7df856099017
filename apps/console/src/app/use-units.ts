import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.js';
import { listUnits } from '../api/units.js';

/** Every unit of the directory, which changes about once a year. */
export const useUnits = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['units'],
    queryFn: async () => (await listUnits(api)).items,
    staleTime: Infinity,
  });
};
