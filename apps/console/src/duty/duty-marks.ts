import type { Duty } from '../api/duties.js';
import { texts } from '../texts/texts.js';

/** What has to be known of a due day beside the day: a few words, and what they mean. */
export interface DutyMark {
  readonly name: string;
  readonly says: string;
}

/** Nothing for a verified rule with a final day. */
export const dutyMarks = (
  duty: Pick<Duty, 'ruleId' | 'ruleStatus' | 'ruleStatusName' | 'dueAt' | 'provisional'>,
): readonly DutyMark[] => {
  const { ruleId, ruleStatus, ruleStatusName, dueAt, provisional } = duty;
  const marks: DutyMark[] = [];
  if (ruleId !== null && ruleStatus === 'unverified' && dueAt === null)
    marks.push({ name: texts.due.awaitsVerification, says: texts.rules.statusSays.unverified });
  else if (ruleId !== null && ruleStatus !== null && ruleStatus !== 'active')
    marks.push({
      name: ruleStatusName ?? texts.ruleStatus[ruleStatus],
      says: texts.rules.statusSays[ruleStatus],
    });
  if (provisional) marks.push({ name: texts.due.provisional, says: texts.due.provisionalSays });
  return marks;
};
