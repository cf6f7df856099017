import { Link } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { useLifecycles } from '../../app/use-lifecycles.js';
import { texts } from '../../texts/texts.js';

/** First question of a start: what kind of matter is it? */
export const ChooseLifecyclePage = () => {
  const { data: lifecycles, error, refetch } = useLifecycles();
  return (
    <>
      <PageTitle>{texts.start.choose}</PageTitle>
      <p className="lead">{texts.start.chooseSays}</p>
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {lifecycles === undefined && error === null && <Loading />}
      <ul className="lifecycles">
        {lifecycles?.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/start/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};
