/** The rungs that many ladders share. Reminders run from the earlier reading, everything else from the due instant. */

/** A day before, for periods in days and months. */
export const remindADayBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind', after: '-24h', modality: 'shall', notify }) as const;

export const overdue = <const P extends string>(notify: P) =>
  ({ id: 'overdue', after: '0h', modality: 'shall', notify }) as const;

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
