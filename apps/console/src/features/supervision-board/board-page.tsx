import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { readBoard } from '../../api/supervision.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';
import { BoardTable } from './board-table.js';
import { UntoldSection } from './untold-section.js';

const words = texts.supervision.board;

/** 督办总览: how much each unit that one supervises owes, by lifecycle and light. */
export const BoardPage = () => {
  const api = useApi();
  const board = useInfiniteQuery({
    queryKey: ['board'],
    queryFn: ({ pageParam }) => readBoard(api, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  });
  const pages = board.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.items);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      {board.error !== null && <ProblemNotice error={board.error} retry={() => void board.refetch()} />}
      {board.isPending && <Loading />}
      {board.isSuccess && rows.length === 0 && (
        <section className="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptySays}</p>
        </section>
      )}
      {rows.length > 0 && (
        <>
          <p>{words.asOf(formatInstant(pages[0]?.asOf ?? ''))}</p>
          <BoardTable rows={rows} isWhole={!board.hasNextPage} />
          <LoadMore {...board} />
        </>
      )}
      {board.isSuccess && <UntoldSection />}
    </>
  );
};
