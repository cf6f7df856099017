import type { AnsweredDue } from '#activities/index.js';
import type { DueQuestion } from '#libs/lifecycle/state.js';
import { answerDue } from '#libs/periods/answer-due.js';
import { nationalCalendar } from '#libs/periods/editions.js';

/** Unverified rules that this deployment has put in use: none. */
const NO_ACTIVATIONS: ReadonlySet<string> = new Set();

/** What rules and calendar say, as they are in force in this deployment. */
export const answerInForce = (question: DueQuestion): AnsweredDue => {
  const { answer, detail } = answerDue(question, { calendar: nationalCalendar, activations: NO_ACTIVATIONS });
  return { ...answer, ...detail };
};
