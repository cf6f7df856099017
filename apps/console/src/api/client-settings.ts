import { Problem } from './problem.js';

/** What the console must know before anybody has signed in. */
export interface ClientSettings {
  /** URL of the OpenID provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** Whether units, people and referrals are invented. */
  readonly demonstration: boolean;
}

/** @throws Problem when the API cannot be reached. */
export const clientSettings = async (): Promise<ClientSettings> => {
  const response = await fetch('/api/v1/client-settings').catch(() => null);
  if (response === null || !response.ok) throw Problem.connection('NO_CONNECTION', response?.status);
  return (await response.json()) as ClientSettings;
};
