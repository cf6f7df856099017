/** The rungs that many ladders share. Reminders run from the earlier reading, everything else from the due instant. */

export { overdue as urge, remindADayBefore, tellProcuratorate } from '../../rungs.js';

/** Eight hours before, for a period of 24 hours. */
export const remindHoursBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind', after: '-8h', modality: 'shall', notify }) as const;

/** 移送规定第十六条 (移送机关), 第十七条 (公安机关): to be ordered to put it right, by the government of the level or above. */
export const reportToGovernment = <const P extends string>(of: P) =>
  ({ id: 'government', after: '24h', modality: 'may', notify: { relation: 'peer-government', of } }) as const;
