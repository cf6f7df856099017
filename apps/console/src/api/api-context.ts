import { createContext, useContext } from 'react';
import type { Api } from './client.js';

export const ApiContext = createContext<Api | null>(null);

/** The API as the signed-in person sees it. A bug outside of the provider. */
export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi outside of ApiContext');
  return api;
};
