/** The rungs that many ladders share. Reminders run from the earlier reading, everything else from the due instant. */

export { overdue, remindADayBefore } from '../../rungs.js';

/** Silence is made known to whoever gave the opinion. */
export const tellIssuer = { id: 'issuer', after: '0h', modality: 'shall', notify: 'issuer' } as const;

/** The letter is an act by a person. */
export const offerUrging = {
  id: 'urge',
  after: '0h',
  modality: 'may',
  notify: 'issuer',
  offers: 'urge',
} as const;
