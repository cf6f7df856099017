/** The rungs that ladders of every lifecycle share. Reminders run from the earlier reading, everything else from the due instant. */

/** A day before, for periods in days and months. */
export const remindADayBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind', after: '-24h', modality: 'shall', notify }) as const;

/** To whoever is late, the instant it is. */
export const overdue = <const P extends string>(notify: P) =>
  ({ id: 'overdue', after: '0h', modality: 'shall', notify }) as const;

/** What is left undone is made known to the procuratorate, whose supervision begins there. */
export const tellProcuratorate = {
  id: 'procuratorate',
  after: '0h',
  modality: 'shall',
  notify: 'procuratorate',
} as const;
