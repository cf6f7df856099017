const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 绿 / 黄 / 红, or none where there is nothing to be late for. */
export type Light = 'green' | 'yellow' | 'red' | 'none';

export interface DueTimes {
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

/** Red once late. Yellow within 24 hours of the end, or once the earlier reading of the law has run out. */
export const lightOf = ({ dueAt, conservativeDueOn }: DueTimes, now: number): Light => {
  if (dueAt === null) return 'none';
  const due = Date.parse(dueAt);
  if (now > due) return 'red';
  const earlier = conservativeDueOn === null ? due : Date.parse(`${conservativeDueOn}T23:59:59.999+08:00`);
  return now > Math.min(earlier, due) - DAY ? 'yellow' : 'green';
};
