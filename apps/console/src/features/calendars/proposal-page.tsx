import { Link, useParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageMissing } from '../../app/page-missing.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { useMayDecide } from '../../app/use-may-decide.js';
import { texts } from '../../texts/texts.js';
import { ProposalForm } from './proposal-form.js';
import { useCalendar } from './use-calendar.js';
import { yearIn } from './year-in.js';
import './calendars.css';

const words = texts.calendars.form;

/** Where a year's days of rest are proposed, for the approval of another person. */
export const ProposalPage = () => {
  const { year: text } = useParams();
  const year = yearIn(text);
  return year === null ? <PageMissing /> : <ProposalOfYear year={year} />;
};

const ProposalOfYear = ({ year }: { readonly year: number }) => {
  const { data: calendar, error, refetch } = useCalendar(year);
  const may = useMayDecide();
  return (
    <>
      <PageTitle>{words.title(year)}</PageTitle>
      <p className="page-links">
        <Link to={`/calendars/${year}`}>{texts.calendars.year.title(year)}</Link>
      </p>
      <p className="lead">{may('calendar.propose') ? words.says : words.notYours}</p>
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {calendar === undefined && error === null && <Loading />}
      {calendar !== undefined && may('calendar.propose') && <ProposalForm calendar={calendar} />}
    </>
  );
};
