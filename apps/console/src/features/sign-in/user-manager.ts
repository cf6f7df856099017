import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { clientSettings, type ClientSettings } from '../../api/client-settings.js';

export const SIGNED_IN_PATH = '/signed-in';
export const SIGN_IN_PATH = '/sign-in';

export interface SignInService {
  readonly settings: ClientSettings;
  readonly manager: UserManager;
}

const connect = async (): Promise<SignInService> => {
  const settings = await clientSettings();
  const store = new WebStorageStateStore({ store: sessionStorage });
  const manager = new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    redirect_uri: location.origin + SIGNED_IN_PATH,
    post_logout_redirect_uri: location.origin + SIGN_IN_PATH,
    scope: 'openid profile',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
  });
  return { settings, manager };
};

let service: Promise<SignInService> | undefined;

/** One connection to the issuer a page. A failed attempt is forgotten, so that asking again tries again. */
export const signInService = (): Promise<SignInService> =>
  (service ??= connect().catch((error: unknown) => {
    service = undefined;
    throw error;
  }));
