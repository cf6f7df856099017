import { redirect } from 'react-router-dom';
import { placeInside } from './place-inside.js';
import { loadSession } from './session-store.js';
import { SIGN_IN_PATH, signInService } from './user-manager.js';

/** Route loader of the page that the issuer sends people back to. */
export const finishSignIn = async (): Promise<Response> => {
  try {
    const { manager } = await signInService();
    const user = await manager.signinRedirectCallback();
    const { returnTo } = (user.state ?? {}) as { readonly returnTo?: unknown };
    await loadSession();
    return redirect(placeInside(returnTo));
  } catch {
    return redirect(`${SIGN_IN_PATH}?failed=1`);
  }
};
