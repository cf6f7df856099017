import type { Period, Rule } from '#libs/law/rule.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { beijingDay, epoch, instantAt } from './beijing.js';
import type { Due } from './due.js';
import type { Span } from './pauses.js';
import { instantText, periodText } from './wording.js';

const HOUR = 3_600_000;

/** Hours run from the instant of the event through nights and holidays; a pause moves the end by its length. */
export function dueOfHours(rule: Rule, period: Period, startAt: Instant, pauses: readonly Span[]): Due {
  const explanation = [
    `起算：${rule.clockStartsOnName}，即${instantText(startAt)}（北京时间），自该时刻起连续计算${periodText(period)}，节假日不停。`,
  ];
  let end = epoch(startAt) + period.length * HOUR;
  for (const { from, to } of pauses) {
    if (from > end) break;
    end += to - from;
    explanation.push(
      `中止：${instantText(instantAt(from))}至${instantText(instantAt(to))}不计入，届满时刻移至${instantText(instantAt(end))}。`,
    );
  }
  const dueAt = instantAt(end);
  const dueOn = beijingDay(dueAt);
  explanation.push(`结论：期限至${instantText(dueAt)}（北京时间）届满。`);
  return {
    dueAt,
    dueOn,
    conservativeDueOn: dueOn,
    conservativeAt: dueAt,
    provisional: false,
    editions: [],
    explanation,
  };
}
