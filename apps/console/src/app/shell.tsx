import { Suspense } from 'react';
import { Navigate, Outlet, useLocation, useNavigation } from 'react-router-dom';
import { SessionExpired } from '../features/sign-in/session-expired.js';
import { SIGN_IN_PATH } from '../features/sign-in/user-manager.js';
import { useSession } from '../features/sign-in/use-session.js';
import { texts } from '../texts/texts.js';
import { ConnectionBanner } from './connection-banner.js';
import { Header } from './header.js';
import { Loading } from './loading.js';

/** Frame of every page that needs somebody signed in. */
export const Shell = () => {
  const session = useSession();
  const { pathname, search } = useLocation();
  const navigating = useNavigation().state === 'loading';

  if (session.status === 'loading') return <Loading />;
  if (session.status === 'signed-out' || session.status === 'unreachable')
    return <Navigate to={`${SIGN_IN_PATH}?returnTo=${encodeURIComponent(pathname + search)}`} replace />;

  return (
    <>
      <a className="skip-link" href="#content">
        {texts.skipToContent}
      </a>
      <Header demonstration={session.settings.demonstration} />
      <div className="banners">
        <ConnectionBanner />
        {session.status === 'expired' && <SessionExpired />}
      </div>
      <main id="content" tabIndex={-1} aria-busy={navigating}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
};
