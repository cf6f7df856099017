import type { Lifecycle } from '../../api/lifecycles.js';
import type { FactValue } from '../../api/referrals.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

/** A fact's value as a person reads it. */
export const factText = (
  value: FactValue | null,
  definition: Lifecycle['facts'][string] | undefined,
  unitName: (id: string) => string,
): string => {
  if (value === null) return texts.referral.erased;
  if (typeof value === 'boolean') return value ? texts.referral.yes : texts.referral.no;
  const text = String(value);
  switch (definition?.type) {
    case 'choice':
      return definition.options?.[text] ?? text;
    case 'unit':
      return unitName(text);
    case 'instant':
      return formatInstant(text);
    default:
      return text;
  }
};
