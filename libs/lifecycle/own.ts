/** The record's own value: `constructor` and `__proto__` are names like any other, never inherited values. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
