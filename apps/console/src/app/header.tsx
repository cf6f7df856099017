import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { NavLink } from 'react-router-dom';
import { signOut } from '../features/sign-in/session-store.js';
import { texts } from '../texts/texts.js';
import { maySupervise } from './may-supervise.js';
import { useMe } from './use-me.js';
import { WhoAmI } from './who-am-i.js';

/** Where one can go, and who one is. Those without a unit owe nothing and start nothing. */
export const Header = ({ demonstration }: { readonly demonstration: boolean }) => {
  const { data: me } = useMe();
  const queryClient = useQueryClient();
  const belongs = me !== undefined && me.unit !== null;
  return (
    <header className="header">
      <span className="product">{texts.product}</span>
      <nav aria-label={texts.mainNavigation}>
        {belongs && (
          <NavLink
            to="/duties"
            onClick={() => void queryClient.invalidateQueries({ queryKey: ['worklist'] })}
          >
            {texts.nav.duties}
          </NavLink>
        )}
        <NavLink to="/referrals">{texts.nav.referrals}</NavLink>
        {belongs && <NavLink to="/start">{texts.nav.start}</NavLink>}
        {me !== undefined && maySupervise(me) && (
          <>
            <NavLink to="/supervision">{texts.nav.board}</NavLink>
            <NavLink to="/overdue">{texts.nav.overdue}</NavLink>
            <NavLink to="/unverified-terms">{texts.nav.unverifiedTerms}</NavLink>
          </>
        )}
        <NavLink to="/period">{texts.nav.period}</NavLink>
        <NavLink to="/rules">{texts.nav.rules}</NavLink>
        <NavLink to="/calendars">{texts.nav.calendars}</NavLink>
      </nav>
      {demonstration && <span className="demonstration">{texts.demonstration}</span>}
      {me !== undefined && <WhoAmI me={me} />}
      <Button ghost size="small" onClick={() => void signOut()}>
        {texts.signIn.signOut}
      </Button>
    </header>
  );
};
