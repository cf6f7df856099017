import type { Instant } from '#libs/lifecycle/state.js';
import { dayAt, writtenInstant } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import type { Counted } from './counted.js';
import { isoOf, type IsoDate } from './iso-date.js';

/** When a period ends, and why. */
export interface Due {
  /** The last instant in time: one millisecond later is late. */
  readonly dueAt: Instant;
  /** Its day in Beijing: the last lawful day, rolled by analogy where the law is silent. */
  readonly dueOn: IsoDate;
  /** The earlier reading; equal to `dueOn` where the law leaves nothing open. */
  readonly conservativeDueOn: IsoDate;
  readonly conservativeAt: Instant;
  /** Rests on days of a year without a published edition. */
  readonly provisional: boolean;
  /** Years of the calendar that it rests on, published or not. */
  readonly years: readonly number[];
  /** Ids of the calendar editions that it rests on. */
  readonly editions: readonly string[];
  /** Chinese sentences, in the order in which a lawyer would check them. Written when first asked for. */
  readonly explanation: readonly string[];
}

/** Numbers become texts when somebody reads them: a province is counted again without writing a sentence. */
export class CountedDue implements Due {
  #explanation: readonly string[] | undefined;

  constructor(
    private readonly counted: Counted,
    private readonly calendar: WorkingCalendar,
    private readonly explain: () => readonly string[],
  ) {}

  get dueAt(): Instant {
    return writtenInstant(this.counted.due);
  }

  get dueOn(): IsoDate {
    return isoOf(dayAt(this.counted.due));
  }

  get conservativeAt(): Instant {
    return writtenInstant(this.counted.conservative);
  }

  get conservativeDueOn(): IsoDate {
    return isoOf(dayAt(this.counted.conservative));
  }

  get provisional(): boolean {
    return this.counted.years.some((year) => this.calendar.editionOf(year) === null);
  }

  get years(): readonly number[] {
    return this.counted.years;
  }

  get editions(): readonly string[] {
    return this.counted.years.flatMap((year) => this.calendar.editionOf(year)?.id ?? []);
  }

  get explanation(): readonly string[] {
    return (this.#explanation ??= this.explain());
  }
}
