import {
  CancellationScope,
  allHandlersFinished,
  condition,
  continueAsNew,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ReferralInput } from '#libs/contracts/engine.js';
import {
  act,
  actSignal,
  catchUp,
  correct,
  correctSignal,
  hearLink,
  recompute,
  view,
} from '#libs/contracts/messages.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { Referral } from './referral.js';

/** A run stays well below the server's limits of 51,200 events and 2,000 updates. */
const MAX_EVENTS = 2_000;

export type Versions = Readonly<Record<number, LifecycleDefinition>>;

/** The workflow of one lifecycle: runs any of its versions, each referral on the one it started with. */
export const runs = (versions: Versions) => (input: ReferralInput) =>
  // A referral ends by law, not by an operator's cancellation.
  CancellationScope.nonCancellable(async (): Promise<{ outcome: string }> => {
    const definition = versions[input.definition.version];
    if (!definition)
      throw new Error(`${input.definition.id} has no version ${input.definition.version} here`);

    const referral = new Referral(input.referralId, definition, input.definition, input.carried);
    const opening = input.carried ? Promise.resolve() : referral.open(input.opening);

    setHandler(view, () => referral.view());
    setHandler(act, (request) => referral.perform(request), {
      validator: (request) => referral.check(request),
    });
    setHandler(correct, (request) => referral.perform(request), {
      validator: (request) => referral.check(request),
    });
    setHandler(catchUp, (recorded) => referral.catchUpWith(recorded), {
      validator: (recorded) => referral.checkBehind(recorded),
    });
    setHandler(actSignal, (request) => referral.performSignalled(request));
    setHandler(correctSignal, (request) => referral.performSignalled(request));
    setHandler(recompute, (request) => referral.recompute(request));
    setHandler(hearLink, (news) => referral.hear(news));

    await opening;
    await condition(() => referral.ended || (referral.idle && isLong()));
    await condition(() => allHandlersFinished() && referral.idle);
    if (!referral.ended) {
      await continueAsNew<(next: ReferralInput) => Promise<unknown>>({
        ...input,
        carried: referral.toCarry(),
      });
    }
    return { outcome: referral.outcome };
  });

const isLong = (): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > MAX_EVENTS;
};
