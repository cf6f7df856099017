import { Navigate } from 'react-router-dom';
import { Loading } from './loading.js';
import { ProblemNotice } from './problem-notice.js';
import { useMe } from './use-me.js';

/** The first page: duties for those who can owe any, the list for everybody else. */
export const Home = () => {
  const { data: me, error, refetch } = useMe();
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (me === undefined) return <Loading />;
  return <Navigate to={me.unit === null ? '/referrals' : '/duties'} replace />;
};
