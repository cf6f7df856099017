import { administrativeTales } from './administrative-tales.js';
import { clueTales } from './clue-tales.js';
import { suggestionTales } from './suggestion-tales.js';
import type { Tale } from './tale.js';
import { transferTales } from './transfer-tales.js';

/**
 * Every referral of the demonstration, each after those whose referral it names. No person, unit, case or document in it is
 * real.
 */
export const tales: readonly Tale[] = [
  ...transferTales,
  ...suggestionTales,
  ...clueTales,
  ...administrativeTales,
];
