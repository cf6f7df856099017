import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/api-context.js';
import { listOverdue } from '../../api/supervision.js';
import { PageTitle } from '../../app/page-title.js';
import { SupervisedList } from '../../supervision/supervised-list.js';
import { texts } from '../../texts/texts.js';
import { OverdueFilters } from './overdue-filters.js';

const words = texts.supervision.overdue;
/** The API refuses what it does not know: only these are taken from the address. */
const FILTERS = ['unit', 'lifecycle', 'minDaysLate'] as const;

const filterIn = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])));

/** 超期台账: what the units that one supervises have overdue. The filter is the address, so that it can be kept and sent. */
export const OverdueLedgerPage = () => {
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  const list = useInfiniteQuery({
    queryKey: ['overdue', filter],
    queryFn: ({ pageParam }) => listOverdue(api, filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      <OverdueFilters key={search.toString()} filter={filter} onChange={setSearch} />
      <SupervisedList list={list} words={words} />
    </>
  );
};
