/** When a period ends, in numbers. */
export interface Counted {
  /** The last instant in time, in milliseconds since 1970: one later is late. */
  readonly due: number;
  /** The earlier reading. */
  readonly conservative: number;
  /** Years of the calendar that it rests on, published or not. */
  readonly years: readonly number[];
}
