/** A text holds what no PostgreSQL text can: U+0000, or half of a surrogate pair. Bad input, not a bug. */
export class TextNotStorable extends Error {
  override readonly name = 'TextNotStorable';

  constructor() {
    super('A text holds U+0000 or half of a surrogate pair.');
  }
}

const NOT_STORABLE = /[\0\p{Surrogate}]/u;

export const isStorable = (text: string): boolean => !NOT_STORABLE.test(text);
