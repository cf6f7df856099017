import { finding, type Finding, type Path } from './finding.js';

/** What a value of unknown origin must look like: finds nothing where it does. */
export type Shape = (value: unknown, path: Path) => readonly Finding[];

const LONGEST_TEXT = 2000;

/** What would show as something else, or break the line: control characters and marks that turn the direction. */
const UNSIGHTLY = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const demand =
  (expected: string, holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? [] : finding(path, `must be ${expected}`);

export const truth: Shape = demand('true or false', (value) => typeof value === 'boolean');

export const exactly = (wanted: string | boolean): Shape =>
  demand(JSON.stringify(wanted), (value) => value === wanted);

export const oneOf = (allowed: readonly string[]): Shape =>
  demand(`one of ${allowed.join(', ')}`, (value) => typeof value === 'string' && allowed.includes(value));

export const wholeNumber = (most: number): Shape =>
  demand(
    `a whole number from 1 to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most,
  );

export const line: Shape = demand(
  `one line of text, of no more than ${LONGEST_TEXT} characters and without blanks at its ends`,
  (value) =>
    typeof value === 'string' &&
    value !== '' &&
    value.trim() === value &&
    value.length <= LONGEST_TEXT &&
    !UNSIGHTLY.test(value),
);

export const matching = (pattern: RegExp, expected: string): Shape =>
  demand(expected, (value) => typeof value === 'string' && pattern.test(value));

export const day: Shape = demand('a day that exists, as YYYY-MM-DD', (value) => {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
});

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((item, index) => shape(item, [...path, index]))
      : finding(path, 'must be a list with something in it');

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything required is there, nothing that is not known here. */
export const fields =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    const known = new Map(Object.entries({ ...required, ...optional }));
    if (!isFields(value)) return finding(path, `must be a map of the fields ${[...known.keys()].join(', ')}`);
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(value, name));
    return [
      ...missing.flatMap((name) => finding(path, `has no ${name}`)),
      ...Object.entries(value).flatMap(([name, held]) => {
        const shape = known.get(name);
        return shape
          ? shape(held, [...path, name])
          : finding([...path, name], `is not known: a field here is one of ${[...known.keys()].join(', ')}`);
      }),
    ];
  };

/** Fields under names of the writer's own. */
export const named =
  (name: Shape, shape: Shape): Shape =>
  (value, path) =>
    isFields(value)
      ? Object.entries(value).flatMap(([key, held]) => [
          ...name(key, [...path, key]),
          ...shape(held, [...path, key]),
        ])
      : finding(path, 'must be a map, each entry under its name');

/** The shape that the first matching field tells; the last one where none does. */
export const toldBy =
  (shapes: Readonly<Record<string, Shape>>, otherwise: Shape): Shape =>
  (value, path) => {
    const told = isFields(value) ? Object.keys(shapes).find((name) => Object.hasOwn(value, name)) : undefined;
    return ((told !== undefined ? shapes[told] : undefined) ?? otherwise)(value, path);
  };
