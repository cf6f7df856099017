import type { User } from 'oidc-client-ts';
import type { ClientSettings } from '../../api/client-settings.js';
import { signInService } from './user-manager.js';

/** Who is at the screen, as far as this tab knows. */
export type Session =
  | { readonly status: 'loading' }
  | { readonly status: 'unreachable' }
  | { readonly status: 'signed-out'; readonly settings: ClientSettings }
  /** `expired`: the person is known and what was typed is kept, but the token is no longer accepted. */
  | { readonly status: 'signed-in' | 'expired'; readonly settings: ClientSettings; readonly user: User };

type Listener = () => void;

let session: Session = { status: 'loading' };
const listeners = new Set<Listener>();

const become = (next: Session): void => {
  session = next;
  for (const listener of listeners) listener();
};

export const currentSession = (): Session => session;

export const subscribe = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const markExpired = (): void => {
  if (session.status === 'signed-in') become({ ...session, status: 'expired' });
};

let watching = false;

/** Reads what this tab holds; also the way to try again after `unreachable`. */
export const loadSession = async (): Promise<void> => {
  try {
    const { manager, settings } = await signInService();
    if (!watching) {
      manager.events.addAccessTokenExpired(markExpired);
      watching = true;
    }
    const user = await manager.getUser();
    if (user === null) return become({ status: 'signed-out', settings });
    become({ status: user.expired === true ? 'expired' : 'signed-in', settings, user });
  } catch {
    become({ status: 'unreachable' });
  }
};

export const accessToken = async (): Promise<string | null> =>
  session.status === 'signed-in' ? session.user.access_token : null;

/** Leaves for the issuer's page, and comes back to `returnTo`. */
export const signIn = async (returnTo: string): Promise<void> => {
  const { manager } = await signInService();
  await manager.signinRedirect({ state: { returnTo } });
};

/** Ends the session here and at the issuer. Whatever was typed and not sent is forgotten. */
export const signOut = async (): Promise<void> => {
  const { manager } = await signInService();
  const endsAtIssuer = await manager.metadataService.getEndSessionEndpoint();
  const idToken = (await manager.getUser())?.id_token;
  await manager.removeUser();
  sessionStorage.clear();
  if (endsAtIssuer !== undefined)
    return manager.signoutRedirect(idToken === undefined ? {} : { id_token_hint: idToken });
  await loadSession();
};
