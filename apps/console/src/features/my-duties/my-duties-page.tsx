import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { listOwedDuties } from '../../api/worklist.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { DutyTable } from './duty-table.js';
import { NoDuties } from './no-duties.js';

/** What my unit owes, soonest first. */
export const MyDutiesPage = () => {
  const api = useApi();
  const worklist = useInfiniteQuery({
    queryKey: ['worklist'],
    queryFn: ({ pageParam }) => listOwedDuties(api, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  });
  const duties = worklist.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageTitle>{texts.duties.title}</PageTitle>
      <p className="lead">{texts.duties.says}</p>
      {worklist.error !== null && (
        <ProblemNotice error={worklist.error} retry={() => void worklist.refetch()} />
      )}
      {worklist.isPending && <Loading />}
      {worklist.isSuccess && duties.length === 0 && <NoDuties />}
      {duties.length > 0 && (
        <>
          <DutyTable duties={duties} />
          <LoadMore {...worklist} />
        </>
      )}
    </>
  );
};
