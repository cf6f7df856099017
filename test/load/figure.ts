import { median, spreadOf, type Spread } from './statistics.js';

/** What a figure has to reach. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One line of a table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** Empty for ratios. */
  readonly unit:
    '' | 'ms' | 's' | 'a second' | 'KB' | 'events' | 'transitions' | 'statements' | 'scans' | 'timers';
  /** Of the rounds that `value` is the middle of. */
  readonly spread?: Spread;
  /** Absent where the figure only explains another. */
  readonly target?: Target;
}

/** The middle of several rounds, with their spread. */
export const ofRounds = (
  what: string,
  unit: Figure['unit'],
  rounds: readonly number[],
  target?: Target,
): Figure => ({
  what,
  unit,
  value: median(rounds),
  spread: spreadOf(rounds),
  ...(target === undefined ? {} : { target }),
});

/** How much of the target was reached: 1 and more is enough, whichever way the target points. */
export const reached = ({ value, target }: Figure): number | null => {
  if (target === undefined) return null;
  if ('atLeast' in target) return value / target.atLeast;
  return value === 0 ? Infinity : target.atMost / value;
};

export const isMissed = (figure: Figure): boolean => !((reached(figure) ?? 1) >= 1);
