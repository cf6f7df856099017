/** The rungs that many ladders share. Reminders run from the earlier reading, everything else from the due instant. */

export { overdue as urge, remindADayBefore, tellProcuratorate } from '../../rungs.js';

/** A week before, for periods in weeks and months. */
export const remindAWeekBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind-week', after: '-7d', modality: 'shall', notify }) as const;

/** 第十条: the procuratorate above leads the work of the one below. */
export const reportAbove = {
  id: 'superior',
  after: '24h',
  modality: 'may',
  notify: { relation: 'superior-procuratorate', of: 'procuratorate' },
} as const;

/** The agency above in its own line, by choice. */
export const tellLineSuperior = <const P extends string>(of: P) =>
  ({ id: 'line', after: '24h', modality: 'may', notify: { relation: 'line-superior', of } }) as const;

/** The body that supervises enforcement on its level, by choice. */
export const tellEnforcementSupervision = <const P extends string>(of: P) =>
  ({
    id: 'enforcement-supervision',
    after: '24h',
    modality: 'may',
    notify: { relation: 'peer-enforcement-supervision', of },
  }) as const;
