import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/api-context.js';
import { listReferrals } from '../../api/referrals.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { ReferralFilters } from './referral-filters.js';
import { ReferralTable } from './referral-table.js';

/** The API refuses what it does not know: only these are taken from the address. */
const FILTERS = ['lifecycle', 'stage', 'status', 'q'] as const;

const filterIn = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])));

/** Every referral that the caller may see. The filter is the address, so that it can be kept and sent. */
export const ReferralListPage = () => {
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  const list = useInfiniteQuery({
    queryKey: ['referrals', filter],
    queryFn: ({ pageParam }) => listReferrals(api, filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const referrals = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageTitle>{texts.referrals.title}</PageTitle>
      <ReferralFilters key={search.toString()} filter={filter} onChange={setSearch} />
      {list.error !== null && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && referrals.length === 0 && (
        <section className="empty">
          <h2>{texts.referrals.emptyTitle}</h2>
          <p>{texts.referrals.emptySays}</p>
        </section>
      )}
      {referrals.length > 0 && (
        <>
          <ReferralTable referrals={referrals} />
          <LoadMore {...list} />
        </>
      )}
    </>
  );
};
