import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/api-context.js';
import { listRules } from '../../api/rules.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { RuleFilters } from './rule-filters.js';
import { RuleTable } from './rule-table.js';

/** The API refuses what it does not know: only these are taken from the address. */
const FILTERS = ['field', 'status', 'kind', 'q'] as const;
const words = texts.rules;

const filterIn = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])));

/** Every rule that periods are counted by, with its source and how far that was checked. The filter is the address. */
export const RuleListPage = () => {
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  const list = useInfiniteQuery({
    queryKey: ['rules', filter],
    queryFn: ({ pageParam }) => listRules(api, filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const rules = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      <RuleFilters key={search.toString()} filter={filter} onChange={setSearch} />
      {list.error !== null && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && rules.length === 0 && (
        <section className="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptySays}</p>
        </section>
      )}
      {rules.length > 0 && (
        <>
          <RuleTable rules={rules} />
          <LoadMore {...list} />
        </>
      )}
    </>
  );
};
