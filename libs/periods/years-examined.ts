import { yearOf, type Day } from './iso-date.js';

/**
 * A notice may name days of the December before its year: that of 2019 made up 29 December 2018. What is known of the
 * last week of a year is known only when the next year's notice is out.
 */
const NEXT_NOTICE_NAMES_DAYS = 7;

/** The years of the calendar that a count had to ask about, published or not. */
export class YearsExamined {
  readonly #years: number[] = [];

  /** From one day to another, both included. */
  add(from: Day, to: Day): void {
    const last = yearOf(to + NEXT_NOTICE_NAMES_DAYS);
    for (let year = yearOf(from); year <= last; year += 1)
      if (!this.#years.includes(year)) this.#years.push(year);
  }

  get years(): readonly number[] {
    return this.#years;
  }
}
