import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Page } from '../api/client.js';
import type { SupervisedDuty } from '../api/supervision.js';
import { LoadMore } from '../app/load-more.js';
import { Loading } from '../app/loading.js';
import { ProblemNotice } from '../app/problem-notice.js';
import { SupervisedTable } from './supervised-table.js';

interface Props {
  readonly list: UseInfiniteQueryResult<InfiniteData<Page<SupervisedDuty>>>;
  readonly words: { readonly caption: string; readonly emptyTitle: string; readonly emptySays: string };
}

/** Duties in pages: being read, not to be read, none, or a table. */
export const SupervisedList = ({ list, words }: Props) => {
  const duties = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {list.error !== null && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.isSuccess && duties.length === 0 && (
        <section className="empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptySays}</p>
        </section>
      )}
      {duties.length > 0 && (
        <>
          <SupervisedTable duties={duties} caption={words.caption} />
          <LoadMore {...list} />
        </>
      )}
    </>
  );
};
