import { COUNTING_TARGET, countingRates, otherRates } from '../counting.bench.js';
import type { Rate } from '../measure.js';
import type { Figure } from '../figure.js';
import type { Measured, Surroundings } from '../part.js';

const figureOf = ({ what, perSecond }: Rate): Figure => ({ what, unit: 'a second', value: perSecond });

/** What counting periods costs, one thread. */
export const counting = ({ sizes: { rounds } }: Surroundings): Promise<Measured> =>
  Promise.resolve({
    figures: [
      ...countingRates(rounds).map((rate) => ({ ...figureOf(rate), target: { atLeast: COUNTING_TARGET } })),
      ...otherRates(rounds).map(figureOf),
    ],
    notes: ['One thread; those without a target are for comparison.'],
  });
