import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { texts } from '../../texts/texts.js';
import { placeInside } from './place-inside.js';
import { loadSession, signIn } from './session-store.js';
import { useSession } from './use-session.js';

/** The way in. The name and password are asked for on the issuer's own page, never here. */
export const SignInPage = () => {
  const session = useSession();
  const [search] = useSearchParams();
  const [failed, setFailed] = useState(search.has('failed'));
  const [leaving, setLeaving] = useState(false);
  const returnTo = placeInside(search.get('returnTo'));

  if (session.status === 'loading') return <Loading />;
  if (session.status === 'signed-in') return <Navigate to={returnTo} replace />;

  const leave = async (): Promise<void> => {
    setLeaving(true);
    setFailed(false);
    await signIn(returnTo).catch(() => {
      setFailed(true);
      setLeaving(false);
    });
  };

  return (
    <main className="alone">
      <PageTitle>{texts.signIn.heading}</PageTitle>
      <p>{texts.signIn.says}</p>
      {session.status !== 'unreachable' && session.settings.demonstration && (
        <Alert type="warning" showIcon title={texts.signIn.demonstration} />
      )}
      {!isSecureContext && <Alert role="alert" type="error" showIcon title={texts.signIn.insecure} />}
      {failed && <Alert role="alert" type="error" showIcon title={texts.signIn.failed} />}
      {session.status === 'unreachable' ? (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={texts.signIn.unreachable}
          action={<Button onClick={() => void loadSession()}>{texts.retry}</Button>}
        />
      ) : (
        <Button
          type="primary"
          size="large"
          block
          loading={leaving}
          disabled={!isSecureContext}
          onClick={() => void leave()}
        >
          {texts.signIn.button}
        </Button>
      )}
    </main>
  );
};
