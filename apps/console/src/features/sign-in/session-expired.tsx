import { Alert, Button } from 'antd';
import { useLocation } from 'react-router-dom';
import { texts } from '../../texts/texts.js';
import { signIn } from './session-store.js';

/** Stands above the page, which stays as it is: what was typed can still be read and is kept over the way out and back. */
export const SessionExpired = () => {
  const { pathname, search } = useLocation();
  return (
    <Alert
      role="alert"
      type="warning"
      banner
      showIcon
      title={texts.signIn.expiredTitle}
      description={texts.signIn.expiredSays}
      action={
        <Button type="primary" onClick={() => void signIn(pathname + search)}>
          {texts.signIn.again}
        </Button>
      }
    />
  );
};
