/** What a caller asks of a list. */
export interface PageRequest {
  /** Rows wanted, 1 to 200. */
  readonly limit: number;
  /** `nextCursor` of the page before; absent for the first. */
  readonly cursor?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. Opaque: nothing may be read from it or built into it. */
  readonly nextCursor: string | null;
}

/** The cursor was not made by this list. Bad input, not a bug. */
export class CursorMalformed extends Error {
  override readonly name = 'CursorMalformed';
}

/** The sort key of the last row of a page, made opaque. */
export const cursorOf = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

/** Whether a part of a sort key can be what it should be. */
export type KeyPart = (part: string) => boolean;

export const isInstant: KeyPart = (part) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part) && !Number.isNaN(Date.parse(part));
export const isId: KeyPart = (part) => /^[\w#.-]{1,200}$/.test(part);

/**
 * The sort key that `cursorOf` hid.
 * @throws CursorMalformed unless it has the parts of `shape`.
 */
export const keyOf = (cursor: string, shape: readonly KeyPart[]): readonly string[] => {
  const key = parsed(cursor);
  const fits = Array.isArray(key) && key.length === shape.length;
  if (!fits || !key.every((part, i) => typeof part === 'string' && shape[i]?.(part) === true)) {
    throw new CursorMalformed('The cursor was not issued by this list.');
  }
  return key as readonly string[];
};

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorMalformed('The cursor is not readable.');
  }
};

/** A page from one row more than it may hold: that row says whether there is a next one. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  sortKeyOf: (last: Row) => readonly string[],
): Page<Item> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return { items: shown.map(itemOf), nextCursor: isLast ? null : cursorOf(sortKeyOf(last)) };
};
