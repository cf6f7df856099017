import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useApi } from '../../api/api-context.js';
import { dryRunCalendar, type CalendarProposal } from '../../api/calendars.js';
import { busy } from '../../app/busy.js';
import { LoadMore } from '../../app/load-more.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { MoveTable } from './move-table.js';

interface Props {
  readonly year: number;
  /** Null while it is not complete enough to be tried. */
  readonly proposal: CalendarProposal | null;
}

const words = texts.calendars.dryRun;

/** Which due instants an edition would move, before anybody decides. */
export const DryRun = ({ year, proposal }: Props) => {
  const api = useApi();
  const [tried, setTried] = useState<CalendarProposal | null>(null);
  const run = useInfiniteQuery({
    queryKey: ['calendars', year, 'dry-run', tried],
    queryFn: ({ pageParam }) => dryRunCalendar(api, year, tried ?? emptyProposal, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: tried !== null,
  });
  const moves = run.data?.pages.flatMap((page) => page.items) ?? [];
  const again = (): void => {
    if (tried === proposal) void run.refetch();
    else setTried(proposal);
  };
  return (
    <section className="card dry-run" aria-labelledby="dry-run-title">
      <h2 id="dry-run-title">{words.title}</h2>
      <p className="hint">{words.says}</p>
      <Button disabled={proposal === null} loading={busy(run.isFetching)} onClick={again}>
        {run.isFetching ? words.running : tried === null ? words.run : words.again}
      </Button>
      {tried !== null && tried !== proposal && <p>{words.outdated}</p>}
      {run.error !== null && <ProblemNotice error={run.error} />}
      {run.isSuccess && moves.length === 0 && (
        <p role="status">{run.hasNextPage ? words.noneYet : words.none}</p>
      )}
      {moves.length > 0 && <MoveTable moves={moves} />}
      {run.isSuccess && (moves.length > 0 || run.hasNextPage) && <LoadMore {...run} />}
    </section>
  );
};

const emptyProposal: CalendarProposal = { title: '', notice: '', reason: '', holidays: [], makeUpDays: [] };
