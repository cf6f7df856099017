import { useEffect, useSyncExternalStore } from 'react';
import { currentSession, loadSession, subscribe, type Session } from './session-store.js';

/** Who is at the screen; asked of this tab's storage on first use. */
export const useSession = (): Session => {
  const session = useSyncExternalStore(subscribe, currentSession);
  useEffect(() => {
    if (session.status === 'loading') void loadSession();
  }, [session.status]);
  return session;
};
