import type { Deed } from '../world/plan.js';
import { UNDER_REVIEW } from '../world/plan.js';

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

const DECISION: Deed = { account: 'city-eco.head', act: 'decide', outcome: 'refuse' };
const NOT_FILED: Deed = { account: 'city-police.head', act: 'decideFiling', outcome: 'notFile' };
const FILED: Deed = { account: 'city-police.head', act: 'decideFiling', outcome: 'file' };
const HANDLED: Deed = { account: 'city-eco.handler', act: 'handleAdministratively' };

/** What has to be rehearsed so that every act of the stories is known. */
export const PLANS: readonly (readonly Deed[])[] = [
  [DECISION],
  [...UNDER_REVIEW, FILED],
  [...UNDER_REVIEW, NOT_FILED, HANDLED],
];

const approve = (afterHours: number): Told => ({ act: 'decide', outcome: 'approve', afterHours });
const send = (afterHours: number): Told => ({ act: 'send', afterHours });
const receive = (afterHours: number): Told => ({ act: 'receive', afterHours });
const review = [approve(20), send(10), receive(8)];

/** A quarter is open, a fiftieth overdue: a province in which most units answer in time. */
export const STORIES: readonly Story[] = [
  {
    share: 0.3,
    openedDaysAgo: [6, 400],
    acts: [...review, { act: 'decideFiling', outcome: 'file', afterHours: 20 }],
  },
  {
    share: 0.15,
    openedDaysAgo: [8, 400],
    acts: [
      ...review,
      { act: 'decideFiling', outcome: 'notFile', afterHours: 30 },
      { act: 'handleAdministratively', afterHours: 40 },
    ],
  },
  { share: 0.3, openedDaysAgo: [3, 400], acts: [{ act: 'decide', outcome: 'refuse', afterHours: 30 }] },
  { share: 0.06, openedDaysAgo: [0, 1.5], acts: [] },
  { share: 0.03, openedDaysAgo: [0.6, 1.2], acts: [approve(12)] },
  { share: 0.06, openedDaysAgo: [1, 60], acts: [approve(12), send(8)] },
  { share: 0.05, openedDaysAgo: [0.8, 2], acts: [approve(6), send(4), receive(6)] },
  {
    share: 0.03,
    openedDaysAgo: [5, 90],
    acts: [...review, { act: 'decideFiling', outcome: 'notFile', afterHours: 30 }],
  },
  { share: 0.01, openedDaysAgo: [8, 40], acts: [] },
  { share: 0.01, openedDaysAgo: [10, 40], acts: review },
];
