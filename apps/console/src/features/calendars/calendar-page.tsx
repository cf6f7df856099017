import { useParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageMissing } from '../../app/page-missing.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { CalendarView } from './calendar-view.js';
import { useCalendar } from './use-calendar.js';
import { yearIn } from './year-in.js';
import './calendars.css';

/** One year: what is in force, what is proposed, what that changes. */
export const CalendarPage = () => {
  const { year: text } = useParams();
  const year = yearIn(text);
  return year === null ? <PageMissing /> : <CalendarOfYear year={year} />;
};

const CalendarOfYear = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useCalendar(year);
  return (
    <>
      <PageTitle>{texts.calendars.year.title(year)}</PageTitle>
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <CalendarView calendar={data} />}
    </>
  );
};
