import { civilRollover, criminalRollover } from '#libs/law/counting-bases.js';
import type { Period, Rollover, Rule } from '#libs/law/rule.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { beijingDay, endOfDay } from './beijing.js';
import { nextWorkingDay, type WorkingCalendar } from './calendar.js';
import type { Due } from './due.js';
import { addDays, type IsoDate } from './iso-date.js';
import { nominalLastDay } from './nominal-last-day.js';
import type { Span } from './pauses.js';
import { ReliedOn } from './relied-on.js';
import { resumeCounting } from './resume-counting.js';
import { basisText, datedText, dayText, daysText, instantText, statusText } from './wording.js';

/** Days, working days, months and years: they end with a day in Beijing. */
export function dueOfDays(
  rule: Rule,
  period: Period,
  rollover: Rollover,
  startAt: Instant,
  pauses: readonly Span[],
  calendar: WorkingCalendar,
): Due {
  const days = new ReliedOn(calendar);
  const startOn = beijingDay(startAt);
  const nominal = nominalLastDay(period, rollover, startOn, days);

  const stays = (last: IsoDate): IsoDate => last;
  const rolls = (last: IsoDate): IsoDate => nextWorkingDay(days, last).day.on;
  const settled = resumeCounting(nominal.on, pauses, period.unit, days, rollover === 'none' ? stays : rolls);
  const dueOn = rollover === 'none' ? settled.last : rolls(settled.last);
  const conservativeDueOn =
    rollover === 'silent' ? resumeCounting(nominal.on, pauses, period.unit, days, stays).last : dueOn;

  return {
    dueAt: endOfDay(dueOn),
    dueOn,
    conservativeDueOn,
    conservativeAt: endOfDay(conservativeDueOn),
    provisional: days.missingYears.length > 0,
    editions: days.editions.map(({ id }) => id),
    explanation: [
      `起算：${rule.clockStartsOnName}，即${instantText(startAt)}（北京时间）；当日不计，自${datedText(addDays(startOn, 1))}起计算。`,
      ...nominal.explanation,
      ...settled.explanation,
      ...rolloverText(settled.last, rollover, startOn, days),
      ...calendarText(days),
      conclusion(dueOn, conservativeDueOn),
    ],
  };
}

function rolloverText(last: IsoDate, rollover: Rollover, startOn: IsoDate, days: WorkingCalendar): string[] {
  if (rollover === 'none') return [];
  const { day, passed } = nextWorkingDay(days, last);
  if (passed.length === 0) return [`末日：${statusText(day)}，不发生顺延。`];
  const because = {
    criminal: `依法顺延${basisText(criminalRollover, startOn)}`,
    civil: `依法顺延${basisText(civilRollover, startOn)}`,
    silent: '规定未明确末日遇休息日是否顺延；从严计算不顺延，类推适用则顺延',
  }[rollover];
  return [`末日遇休息日：${because}。`, `顺延：${daysText(passed)}为休息日，顺延至${statusText(day)}。`];
}

function calendarText({ editions, missingYears }: ReliedOn): string[] {
  const sentences = editions.map(
    ({ year, notice, id }) => `日历：${year}年放假安排${notice ? `（${notice}）` : ''}，日历版本${id}。`,
  );
  for (const year of missingYears) {
    sentences.push(
      `暂定：尚无${year}年放假安排的日历版本（未公布或未录入），该年各日暂按周一至周五为工作日、周末为休息日计算；日历版本公布后重新计算。`,
    );
  }
  return sentences;
}

function conclusion(dueOn: IsoDate, conservativeDueOn: IsoDate): string {
  if (dueOn === conservativeDueOn) return `结论：期限至${dayText(dueOn)}24时（北京时间）届满。`;
  return (
    `结论：从严计算至${dayText(conservativeDueOn)}24时届满，预警按此日；` +
    `类推顺延至${dayText(dueOn)}24时（北京时间）届满，逾期按此日认定。`
  );
}
