import { ApplicationFailure, Context } from '@temporalio/activity';
import type { RecomputeRequest } from '#libs/contracts/messages.js';
import type { RecomputationActivities, RecomputationInput } from '#libs/contracts/recomputation.js';
import type { DueQuestion } from '#libs/lifecycle/state.js';
import { isSameAnswer } from '#libs/reckoning/index.js';
import { ENGINE, type RecomputationRecord, type Records, type TouchedPage } from '#libs/records/index.js';
import type { AnsweredDue } from '#libs/periods/answer-due.js';
import { bug } from '../records/failures.js';
import { toldToTheEngine } from '../records/told-to-the-engine.js';

export interface RecomputationDependencies {
  readonly records: Records;
  /** How this deployment answers questions of time, the named recomputation taken into account. */
  readonly reckoning: (atLeast: string) => Promise<(question: DueQuestion) => AnsweredDue>;
  /** Hands the request to the referral's workflow. One whose workflow has ended needs nothing. */
  readonly tell: (referralId: string, request: RecomputeRequest) => Promise<void>;
}

const DUTIES_A_PAGE = 500;
const TOLD_AT_ONCE = 20;

/** Where to go on after a worker died. */
interface Progress {
  readonly cursor?: string;
  readonly examined: number;
}

export const createRecomputationActivities = ({
  records,
  reckoning,
  tell,
}: RecomputationDependencies): RecomputationActivities => {
  const asked = async ({ id }: RecomputationInput): Promise<RecomputationRecord> => {
    const record = await records.as(ENGINE, ({ recomputations }) => recomputations.find(id));
    if (record === null) throw bug('RECOMPUTATION_UNKNOWN', `Nobody asked for the recomputation ${id}.`);
    return record;
  };

  return {
    tellReferrals: (input) =>
      toldToTheEngine(async () => {
        const request = await asked(input);
        const { id, kind } = request;
        const answer = await reckoning(id);
        const { info, cancellationSignal, heartbeat } = Context.current();
        let progress: Progress | null = (info.heartbeatDetails as Progress | undefined) ?? { examined: 0 };
        let examined = 0;
        while (progress !== null) {
          if (cancellationSignal.aborted) throw ApplicationFailure.retryable('The worker stops.', 'STOPPING');
          heartbeat(progress);
          const { cursor, examined: before }: Progress = progress;
          const page: TouchedPage = await records.as(ENGINE, ({ clocks }) =>
            clocks.touched(request, { limit: DUTIES_A_PAGE, ...(cursor === undefined ? {} : { cursor }) }),
          );
          const moved = page.items.filter((duty) => !isSameAnswer(duty.answer, answer(duty.question).answer));
          const referrals = [...new Set(moved.map(({ referralId }) => referralId))];
          for (let from = 0; from < referrals.length; from += TOLD_AT_ONCE) {
            const together = referrals.slice(from, from + TOLD_AT_ONCE);
            await Promise.all(together.map((referralId) => tell(referralId, { kind, edition: id })));
            heartbeat(progress);
          }
          examined = before + page.items.length;
          await records.as(ENGINE, ({ recomputations }) => recomputations.progress(id, examined));
          progress = page.nextCursor === null ? null : { cursor: page.nextCursor, examined };
        }
        return { examined };
      }),

    finishRecomputation: ({ id, examined }) =>
      toldToTheEngine(async () => {
        const at = new Date().toISOString();
        await records.as(ENGINE, ({ recomputations }) => recomputations.finish(id, examined, at));
      }),
  };
};
