import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useApi } from '../api/api-context.js';
import { getRecomputation } from '../api/recomputations.js';
import { texts } from '../texts/texts.js';
import { ProblemNotice } from './problem-notice.js';

const ASK_EVERY_MS = 2_000;
const words = texts.calendars.recomputation;

/** How far the counting anew has come; goes on by itself, whoever looks. */
export const RecomputationProgress = ({ id }: { readonly id: string }) => {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['recomputation', id],
    queryFn: () => getRecomputation(api, id),
    refetchInterval: ({ state }) => (state.data?.finishedAt ? false : ASK_EVERY_MS),
  });
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const finished = data !== undefined && data.finishedAt !== null;
  return (
    <Alert
      className="progress"
      role="status"
      type={finished ? 'success' : 'info'}
      showIcon
      title={finished ? words.finished : words.running}
      description={data !== undefined && words.counts(data.examined, data.moved)}
    />
  );
};
