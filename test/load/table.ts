import { isMissed, reached, type Figure, type Target } from './figure.js';

const DIGITS_BELOW = [
  [10, 2],
  [100, 1],
] as const;

const number = (value: number): string => {
  const digits = DIGITS_BELOW.find(([limit]) => Math.abs(value) < limit)?.[1] ?? 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const measured = ({ value, unit, spread }: Figure): string => {
  const range = spread === undefined ? '' : ` (${number(spread[0])}–${number(spread[1])})`;
  return `${number(value)}${unit === '' ? '' : ` ${unit}`}${range}`;
};

const wanted = (target: Target): string =>
  'atLeast' in target ? `≥ ${number(target.atLeast)}` : `≤ ${number(target.atMost)}`;

const WIDTHS = [58, 38, 12, 8] as const;

const row = (...cells: readonly string[]): string =>
  `  ${cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join('')}`.trimEnd();

/** A table as text: what was measured (with the spread of its rounds), its target, how much of it was reached. */
export const tableOf = (figures: readonly Figure[], judged: boolean): string =>
  [
    row('figure', 'measured (spread)', 'target', 'reached'),
    ...figures.map((figure) => {
      const share = reached(figure);
      if (figure.target === undefined || share === null) return row(figure.what, measured(figure), '–');
      const verdict = judged ? (isMissed(figure) ? '  MISSED' : '') : '  not judged';
      const times = share === Infinity ? '∞' : number(share);
      return row(figure.what, measured(figure), wanted(figure.target), `${times}${verdict}`);
    }),
  ].join('\n');
