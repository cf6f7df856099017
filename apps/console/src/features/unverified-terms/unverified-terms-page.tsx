import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { listUnverifiedTerms } from '../../api/unverified-terms.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { UnverifiedTermTable } from './unverified-term-table.js';

const words = texts.unverifiedTerms;

/** Open duties that have no last day, because nobody checked their rule and nobody put it in use. */
export const UnverifiedTermsPage = () => {
  const api = useApi();
  const list = useInfiniteQuery({
    queryKey: ['unverified-terms'],
    queryFn: ({ pageParam }) => listUnverifiedTerms(api, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  });
  const terms = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      {list.error !== null && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && terms.length === 0 && !list.hasNextPage && (
        <section className="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptySays}</p>
        </section>
      )}
      {terms.length > 0 && <UnverifiedTermTable terms={terms} />}
      {(terms.length > 0 || list.hasNextPage) && <LoadMore {...list} />}
    </>
  );
};
