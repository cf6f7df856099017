import type { Deed } from '../world/plan.js';
import { NOT_FILED_TO_THE_END, UNDER_REVIEW } from '../world/plan.js';

/** One act of a story, so many hours after what came before it. */
export interface Told {
  readonly act: string;
  readonly outcome?: string;
  readonly afterHours: number;
}

/** How a share of the generated referrals went so far. */
export interface Story {
  readonly share: number;
  /** Opened so many days ago: from, to. */
  readonly openedDaysAgo: readonly [number, number];
  readonly acts: readonly Told[];
}

const REFUSAL: readonly Deed[] = [
  { account: 'city-eco.head', act: 'decide', outcome: 'refuse' },
  { account: 'city-eco.handler', act: 'closeWithoutTransfer', outcome: 'noPenalty' },
];
const FILING: readonly Deed[] = [
  { account: 'city-police.head', act: 'decideFiling', outcome: 'file' },
  { account: 'city-police.handler', act: 'notifyFiling' },
  { account: 'city-eco.handler', act: 'handOver' },
  { account: 'city-police.head', act: 'sendForProsecution' },
  { account: 'city-proc.head', act: 'decideProsecution', outcome: 'prosecute' },
];

/** What has to be rehearsed so that every act of the stories is known. */
export const PLANS: readonly (readonly Deed[])[] = [
  REFUSAL,
  [...UNDER_REVIEW, ...FILING],
  [...UNDER_REVIEW, ...NOT_FILED_TO_THE_END],
];

const approve = (afterHours: number): Told => ({ act: 'decide', outcome: 'approve', afterHours });
const send = (afterHours: number): Told => ({ act: 'send', outcome: 'plain', afterHours });
const receive = (afterHours: number): Told => ({ act: 'receive', afterHours });
const review = [approve(20), send(10), receive(8)];
const after = (afterHours: number, { act, outcome }: Deed): Told =>
  outcome === undefined ? { act, afterHours } : { act, outcome, afterHours };
const [notFiled = missing(), notified = missing(), handled = missing()] = NOT_FILED_TO_THE_END;

/** A quarter is open, a fiftieth overdue: a province in which most units answer in time. */
export const STORIES: readonly Story[] = [
  {
    share: 0.3,
    openedDaysAgo: [30, 400],
    acts: [...review, ...FILING.map((deed) => after(20, deed))],
  },
  {
    share: 0.15,
    openedDaysAgo: [12, 400],
    acts: [...review, after(30, notFiled), after(20, notified), after(40, handled)],
  },
  { share: 0.3, openedDaysAgo: [6, 400], acts: REFUSAL.map((deed) => after(30, deed)) },
  { share: 0.06, openedDaysAgo: [0, 1.5], acts: [] },
  { share: 0.03, openedDaysAgo: [0.6, 1.2], acts: [approve(12)] },
  { share: 0.06, openedDaysAgo: [1, 60], acts: [approve(12), send(8)] },
  { share: 0.05, openedDaysAgo: [0.8, 2], acts: [approve(6), send(4), receive(6)] },
  {
    share: 0.03,
    openedDaysAgo: [6, 90],
    acts: [...review, after(30, notFiled), after(20, notified)],
  },
  { share: 0.01, openedDaysAgo: [8, 40], acts: [] },
  { share: 0.01, openedDaysAgo: [10, 40], acts: review },
];

function missing(): never {
  throw new Error('the plan is shorter than its story');
}
