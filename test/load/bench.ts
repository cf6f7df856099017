import { COUNTING_TARGET, countingRates, otherRates } from './counting.bench.js';
import type { Rate } from './measure.js';

const line = ({ what, perSecond }: Rate): string =>
  `  ${what.padEnd(48)}${Math.round(perSecond).toLocaleString('en').padStart(12)} a second`;

/** `npm run bench`: prints what was measured here and now; exit code 1 where a target was missed. */
export const main = (): void => {
  process.stdout.write(`Counting, one thread (target ${COUNTING_TARGET.toLocaleString('en')} a second)\n`);
  const rates = countingRates();
  for (const rate of rates) process.stdout.write(`${line(rate)}\n`);
  const missed = rates.filter(({ perSecond }) => perSecond < COUNTING_TARGET);
  process.stdout.write(missed.length === 0 ? '  target reached\n' : `  target missed by ${missed.length}\n`);
  process.stdout.write('For comparison, without a target\n');
  for (const rate of otherRates()) process.stdout.write(`${line(rate)}\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
};
