import { useUnits } from './use-units.js';

/** Name of a unit by its id; the id itself until the directory has come. */
export const useUnitNames = (): ((id: string) => string) => {
  const { data } = useUnits();
  return (id) => data?.find((unit) => unit.id === id)?.name ?? id;
};
