import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import type { Lifecycle } from '../../api/lifecycles.js';
import type { Referral } from '../../api/referrals.js';
import { listSteps } from '../../api/steps.js';
import { LoadMore } from '../../app/load-more.js';
import { Loading } from '../../app/loading.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { TimelineStep } from './timeline-step.js';
import { useOpenedCorrection } from './use-opened-correction.js';

interface Props {
  readonly referral: Referral;
  /** Absent until it has come; names are ids until then. */
  readonly lifecycle: Lifecycle | undefined;
}

/** What has happened, in the order in which it was recorded. */
export const Timeline = ({ referral, lifecycle }: Props) => {
  const api = useApi();
  const { opened, open, close } = useOpenedCorrection();
  const steps = useInfiniteQuery({
    queryKey: ['steps', referral.id, referral.sequence],
    queryFn: ({ pageParam }) => listSteps(api, referral.id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (earlier) => earlier,
  });
  const items = steps.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" tabIndex={-1}>
        {texts.referral.timeline}
      </h2>
      {steps.error !== null && <ProblemNotice error={steps.error} retry={() => void steps.refetch()} />}
      {steps.isPending && <Loading />}
      <ol className="timeline">
        {items.map((step) => (
          <TimelineStep
            key={step.sequence}
            referral={referral}
            step={step}
            lifecycle={lifecycle}
            correcting={opened?.step === step.sequence && step.correctable ? opened.kind : null}
            onCorrect={(kind) => open({ step: step.sequence, kind })}
            onClose={close}
          />
        ))}
      </ol>
      {steps.hasNextPage && <LoadMore {...steps} />}
    </section>
  );
};
