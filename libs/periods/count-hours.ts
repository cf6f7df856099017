import type { Span } from '#libs/law/rule.js';
import { instantAt } from './beijing.js';
import type { Counted } from './counted.js';
import type { Day } from './iso-date.js';
import type { Notes } from './notes.js';
import type { Stretch } from './pauses.js';
import type { Way } from './way-of-counting.js';
import { basisText, instantText, spanText } from './wording.js';

export const HOUR_MS = 3_600_000;

/**
 * Hours run through nights and holidays; a pause moves the end by its length. They start at the instant of the event,
 * or, under civil procedure, with the next full hour: the hour of the event is not counted (CMP-04).
 */
export function countHours(
  span: Span,
  way: Way,
  startAt: number,
  startOn: Day,
  clockStartsOnName: string,
  pauses: readonly Stretch[],
  notes?: Notes,
): Counted {
  const from = way.fromNextHour ? Math.floor(startAt / HOUR_MS) * HOUR_MS + HOUR_MS : startAt;
  const event = (): string => `起算：${clockStartsOnName}，即${instantText(instantAt(startAt))}（北京时间）`;
  if (way.fromNextHour && way.unitBasis) {
    notes?.push(
      `${event()}；当时不计，自次时${instantText(instantAt(from))}起计算${spanText(span)}，节假日不停${basisText(way.unitBasis, startOn)}。`,
    );
  } else notes?.push(`${event()}，自该时刻起连续计算${spanText(span)}，节假日不停。`);

  let end = from + way.length * HOUR_MS;
  for (const pause of pauses) {
    if (pause.from > end) break;
    if (pause.to <= from) continue;
    end += pause.to - Math.max(pause.from, from);
    notes?.push(
      `中止：${instantText(instantAt(pause.from))}至${instantText(instantAt(pause.to))}不计入，届满时刻移至${instantText(instantAt(end))}。`,
    );
  }
  notes?.push(`结论：期限至${instantText(instantAt(end))}（北京时间）届满。`);
  return { due: end, conservative: end, years: [] };
}
