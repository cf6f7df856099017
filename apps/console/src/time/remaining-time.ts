const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 绿 / 黄 / 红, or none where there is nothing to be late for. */
export type Light = 'green' | 'yellow' | 'red' | 'none';

export interface DueTimes {
  readonly openedAt: string;
  /** The last instant in time; null for 立即/及时 and for rules not activated. */
  readonly dueAt: string | null;
  /** The earlier reading of the last day, `YYYY-MM-DD`. */
  readonly conservativeDueOn: string | null;
}

/** Whole days and hours between now and the due instant, both never negative. */
export interface Remaining {
  readonly late: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export const remaining = (dueAt: string, now: number): Remaining => {
  const left = Date.parse(dueAt) - now;
  const span = Math.abs(left);
  return {
    late: left < 0,
    days: Math.floor(span / DAY),
    hours: Math.floor((span % DAY) / HOUR),
    minutes: Math.floor((span % HOUR) / 60_000),
  };
};

/** Warns in the last third of a period, and never earlier than this. */
const LONGEST_WARNING = 3 * DAY;

/**
 * Red once late. Yellow in the last third of the period, three days at most, counted from the earlier of the two
 * readings of the law: a 24-hour duty warns for 8 hours, a 3-day duty for one day.
 */
export const lightOf = ({ openedAt, dueAt, conservativeDueOn }: DueTimes, now: number): Light => {
  if (dueAt === null) return 'none';
  const due = Date.parse(dueAt);
  if (now > due) return 'red';
  const strict = conservativeDueOn === null ? due : Date.parse(`${conservativeDueOn}T23:59:59.999+08:00`);
  const end = Math.min(strict, due);
  const warning = Math.min((end - Date.parse(openedAt)) / 3, LONGEST_WARNING);
  return now > end - warning ? 'yellow' : 'green';
};
