import { texts } from '../texts/texts.js';
import type { Light } from '../time/remaining-time.js';

/** Colour, shape and word: any one of them is enough. */
export const DueLight = ({ light }: { readonly light: Light }) =>
  light === 'none' ? null : <span className={`light light-${light}`}>{texts.due.lights[light]}</span>;
