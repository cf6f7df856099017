/** The rungs that the ladders share. Days after the due instant are this definition's own, no text has them. */

export { overdue } from '../rungs.js';

export const remindAWeekBefore = {
  id: 'remind',
  after: '-7d',
  modality: 'shall',
  notify: 'addressee',
} as const;

export const remindADayBefore = <const P extends string>(notify: P) =>
  ({ id: 'remind-last', after: '-24h', modality: 'shall', notify }) as const;

/** Whoever issued learns that nothing came: urging is theirs from then on. */
export const tellIssuer = <const P extends string>(notify: P) =>
  ({ id: 'issuer', after: '0h', modality: 'shall', notify }) as const;

/** A *may*: an act that whoever may perform it is offered. */
export const offer = <const Id extends string, const A extends string>(id: Id, after: string, offers: A) =>
  ({ id, after, modality: 'may', offers }) as const;
