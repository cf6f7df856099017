import type { FormValues } from './form-values.js';

interface Kept<Values> {
  /** Idempotency-Key of the write that this form is about to ask for. */
  readonly key: string;
  /** Sequence of the referral that the person looked at. */
  readonly sequence: number;
  readonly values: Values;
}

const read = <Values>(place: string): Kept<Values> | null => {
  const text = sessionStorage.getItem(place);
  return text === null ? null : (JSON.parse(text) as Kept<Values>);
};

/**
 * What was typed into one form, kept in this tab until it is recorded or given up: signing in again, a reload or a lost
 * connection lose nothing, and a retry goes out under the key of the first attempt.
 */
export class Draft<Values = FormValues> {
  readonly #place: string;
  #kept: Kept<Values>;

  /** @param form unique a person and form, such as `city-eco.head/abc/decide` */
  constructor(form: string, sequence: number, fresh: Values) {
    this.#place = `draft:${form}`;
    this.#kept = read<Values>(this.#place) ?? { key: crypto.randomUUID(), sequence, values: fresh };
  }

  get key(): string {
    return this.#kept.key;
  }

  get sequence(): number {
    return this.#kept.sequence;
  }

  get values(): Values {
    return this.#kept.values;
  }

  keep(values: Values): void {
    this.#write({ ...this.#kept, values });
  }

  /** The API has answered no: the next attempt is another request. */
  renewKey(): void {
    this.#write({ ...this.#kept, key: crypto.randomUUID() });
  }

  /** The person has now seen the referral as it is at this sequence. */
  lookedAt(sequence: number): void {
    this.#write({ ...this.#kept, sequence });
  }

  forget(): void {
    sessionStorage.removeItem(this.#place);
  }

  #write(kept: Kept<Values>): void {
    this.#kept = kept;
    sessionStorage.setItem(this.#place, JSON.stringify(kept));
  }
}
