import { Link } from 'react-router-dom';
import { Problem } from '../../api/problem.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

const words = texts.rules.page;

/** The page of a rule that the catalogue does not have, or that could not be fetched. */
export const RuleMissing = ({ error, retry }: Props) => (
  <>
    <PageTitle>{texts.rules.title}</PageTitle>
    {error instanceof Problem && error.code === 'NOT_FOUND' ? (
      <p>{words.missing}</p>
    ) : (
      <ProblemNotice error={error} retry={retry} />
    )}
    <Link to="/rules">{words.back}</Link>
  </>
);
