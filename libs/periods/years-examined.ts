import { yearOf, type Day } from './iso-date.js';

/** The years of the calendar that a count had to ask about, published or not. */
export class YearsExamined {
  readonly #years: number[] = [];

  /** From one day to another, both included. */
  add(from: Day, to: Day): void {
    const last = yearOf(to);
    for (let year = yearOf(from); year <= last; year += 1)
      if (!this.#years.includes(year)) this.#years.push(year);
  }

  get years(): readonly number[] {
    return this.#years;
  }
}
