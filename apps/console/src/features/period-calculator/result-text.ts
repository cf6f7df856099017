import type { PeriodAnswer } from '../../api/periods.js';
import { texts } from '../../texts/texts.js';
import { formatDay, formatInstant } from '../../time/beijing-time.js';

const { text } = texts.periods;

/** The earlier reading of the last day, where there is one. */
export const earlierDay = ({
  dueOn,
  conservativeDueOn,
}: Pick<PeriodAnswer, 'dueOn' | 'conservativeDueOn'>) =>
  conservativeDueOn === dueOn ? null : conservativeDueOn;

/** The answer as text that can stand in a document: the days, and why, with the article. */
export const resultText = (answer: PeriodAnswer, startAt: string): string => {
  const { ruleId, dueOn, provisional, explanation } = answer;
  const earlier = earlierDay(answer);
  return [
    text.heading(ruleId, formatInstant(startAt)),
    dueOn === null ? text.none : text.due(formatDay(dueOn)),
    ...(earlier === null ? [] : [text.conservative(formatDay(earlier))]),
    ...(provisional ? [text.provisional] : []),
    ...explanation.map((sentence, index) => `${index + 1}. ${sentence}`),
  ].join('\n');
};
