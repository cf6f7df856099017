import { existsSync, readFileSync } from 'node:fs';

const LONGEST_LINE = 300;

/** The end of a log, for a person to read. */
export const lastLines = (file: string, count = 15): string =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .join('\n');
