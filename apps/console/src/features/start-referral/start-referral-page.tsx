import { useParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { useLifecycle } from '../../app/use-lifecycles.js';
import { useMe } from '../../app/use-me.js';
import { texts } from '../../texts/texts.js';
import { mayStart } from './may-start.js';
import { NotYoursToStart } from './not-yours-to-start.js';
import { StartForm } from './start-form.js';

export const StartReferralPage = () => {
  const { lifecycle: id } = useParams();
  const { data: lifecycle, error, refetch } = useLifecycle(id);
  const { data: me } = useMe();
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (lifecycle === undefined || me === undefined) return <Loading />;
  return (
    <>
      <PageTitle>{texts.start.begin(lifecycle.name)}</PageTitle>
      {me.unit !== null && mayStart(lifecycle, me) ? (
        <StartForm key={lifecycle.id} lifecycle={lifecycle} unit={me.unit.id} />
      ) : (
        <NotYoursToStart lifecycle={lifecycle} />
      )}
    </>
  );
};
