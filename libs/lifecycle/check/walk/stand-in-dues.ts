import type { DueAnswer, DueTable, Instant } from '../../state.js';

const HOUR = 3_600_000;
const PERIOD = 72 * HOUR;
const EARLIER_READING = 24 * HOUR;

/**
 * A due table that has an answer to every question: three days after the start, plus what stood still, plus three
 * days for every extension. Walks are about what may follow what; when things fall due in law is for `libs/periods`.
 */
export const standInDues = (): DueTable => {
  const answered = (key: string | symbol): DueAnswer | undefined =>
    typeof key === 'string' && key.startsWith('[') ? answer(key) : undefined;
  return new Proxy<Record<string, DueAnswer>>(
    {},
    {
      get: (_table, key) => answered(key),
      getOwnPropertyDescriptor: (_table, key) => {
        const value = answered(key);
        return value && { value, configurable: true, enumerable: true };
      },
    },
  );
};

/** A key is the canonical text of its question: rule, day set, start, pauses, extensions, edition. */
type Question = readonly [
  rule: string | null,
  setOn: string | null,
  startAt: Instant,
  pauses: readonly (readonly [from: Instant, to: Instant])[],
  extensions: readonly string[],
];

const answer = (key: string): DueAnswer => {
  const [, setOn, startAt, pauses, extensions] = JSON.parse(key) as Question;
  const stood = pauses.reduce((sum, [from, to]) => sum + Date.parse(to) - Date.parse(from), 0);
  const due =
    setOn === null
      ? Date.parse(startAt) + PERIOD * (1 + extensions.length) + stood
      : Date.parse(`${setOn}T23:59:59.999+08:00`) + stood;
  return {
    due: new Date(due).toISOString(),
    conservative: new Date(due - EARLIER_READING).toISOString(),
  };
};
