import type { Duty } from '../api/duties.js';
import { texts } from '../texts/texts.js';
import { remaining } from '../time/remaining-time.js';

/** 剩余 2 天 3 小时, 已超期 …, or why nothing is counted. */
export const remainingText = (duty: Duty, now: number): string => {
  if (duty.status === 'pending') return texts.due.notStarted;
  if (duty.status === 'suspended') return texts.due.stopped;
  if (duty.dueAt === null)
    return duty.ruleStatus === 'unverified' ? texts.due.awaitsVerification : texts.due.noInstant;
  const { late, days, hours, minutes } = remaining(duty.dueAt, now);
  const span = texts.due.span(days, hours, minutes);
  return late ? texts.due.late(span) : texts.due.left(span);
};
