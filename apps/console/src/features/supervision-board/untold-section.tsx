import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { listUntold } from '../../api/supervision.js';
import { LoadMore } from '../../app/load-more.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const words = texts.supervision.untold;

/** What was to be told to a body that the directory does not have; nothing where all were told. */
export const UntoldSection = () => {
  const api = useApi();
  const unitName = useUnitNames();
  const list = useInfiniteQuery({
    queryKey: ['untold'],
    queryFn: ({ pageParam }) => listUntold(api, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  });
  const notices = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.error !== null) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="untold-title">
      <h2 id="untold-title">{words.title}</h2>
      <p className="lead">{words.says}</p>
      <table className="list">
        <caption className="hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.to}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.referral}</th>
            <th scope="col">{words.columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map(({ id, kind, of, relationName, what, number, lifecycle, at }) => (
            <tr key={id}>
              <td>{words.to(unitName(of), relationName)}</td>
              <td>
                {words.kinds[kind]}
                {what !== null && `：${what}`}
              </td>
              <td>
                {number}
                <small>{lifecycle.name}</small>
              </td>
              <td>
                <time dateTime={at}>{formatInstant(at)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <LoadMore {...list} />
    </section>
  );
};
