/** The rungs that many ladders share. Reminders run from the earlier reading, everything else from the due instant. */

/** A day before, for periods in days. */
export const remindADayBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind', after: '-24h', modality: 'shall', notify }) as const;

/** Eight hours before, for a period of 24 hours. */
export const remindHoursBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind', after: '-8h', modality: 'shall', notify }) as const;

export const urge = <const P extends string>(notify: P) =>
  ({ id: 'overdue', after: '0h', modality: 'shall', notify }) as const;

/** Silence is made known to the procuratorate, whose supervision begins there. */
export const tellProcuratorate = {
  id: 'procuratorate',
  after: '0h',
  modality: 'shall',
  notify: 'procuratorate',
} as const;

/** 移送规定第十六条 (移送机关), 第十七条 (公安机关): to be ordered to put it right, by the government of the level or above. */
export const reportToGovernment = <const P extends string>(of: P) =>
  ({ id: 'government', after: '24h', modality: 'may', notify: { relation: 'peer-government', of } }) as const;
