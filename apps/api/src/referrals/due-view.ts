import type { DueAnswer } from '#libs/lifecycle/state.js';
import { beijingDay, toBeijing } from '#libs/periods/beijing.js';

/** What a duty is due by, as the outside reads it. */
export const dueView = ({ due, conservative, provisional = false }: DueAnswer) => ({
  dueAt: due === null ? null : toBeijing(due),
  dueOn: due === null ? null : beijingDay(due),
  conservativeDueOn: conservative === null ? null : beijingDay(conservative),
  provisional,
});
