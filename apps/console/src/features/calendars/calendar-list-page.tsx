import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { listCalendars } from '../../api/calendars.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { serverNow } from '../../time/server-clock.js';
import { CalendarTable } from './calendar-table.js';
import { withComingYears } from './coming-years.js';

const words = texts.calendars;

/** The years with their editions, newest first, this year and the next in any case. */
export const CalendarListPage = () => {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['calendars'],
    queryFn: () => listCalendars(api),
  });
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <CalendarTable calendars={withComingYears(data.items, serverNow())} />}
    </>
  );
};
