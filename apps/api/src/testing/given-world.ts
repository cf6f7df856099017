import type { ApiDependencies } from '../dependencies.js';
import { givenReckoning } from './given-reckoning.js';
import { startLocalIssuer, type LocalIssuer } from './local-issuer.js';
import { startApi, type StartedApi } from './start-api.js';

/** The API with what a spec gives it: otherwise rules and calendars of the release, and neither records nor engine. */
export interface GivenWorld {
  readonly api: StartedApi;
  readonly issuer: LocalIssuer;
  close(): Promise<void>;
}

export async function enterGivenWorld(given: Partial<ApiDependencies> = {}): Promise<GivenWorld> {
  const issuer = await startLocalIssuer();
  const api = await startApi(issuer.url, { reckoning: givenReckoning(), ...given });
  return {
    api,
    issuer,
    close: async () => {
      await api.close();
      await issuer.close();
    },
  };
}
