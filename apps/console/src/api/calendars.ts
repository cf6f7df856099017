import type { Answer, Api, Page } from './client.js';
import type { DueOf } from './duties.js';

/** Who settled something, when and why. */
export interface Decision {
  readonly person: string;
  readonly unit: string | null;
  readonly at: string;
  readonly reason: string;
}

/** The days as a notice gives them. */
export interface EditionDays {
  readonly holidays: readonly { readonly on: string; readonly name: string }[];
  /** Saturdays and Sundays on which offices work. */
  readonly makeUpDays: readonly string[];
}

/** What is known of an edition beside its days. */
export interface EditionHead {
  /** Year and revision: `2027-1`. */
  readonly id: string;
  readonly year: number;
  /** Of the notice, in Chinese. */
  readonly title: string;
  /** Number of the notice; null where it is not known for certain. */
  readonly notice: string | null;
  /** `release`: came with the software; nobody here decided on it. */
  readonly source: 'release' | 'deployment';
  readonly statusName: string;
  readonly proposed: Decision | null;
  readonly published: Decision | null;
}

export type Edition = EditionHead & EditionDays;

/** One year as lists show it. */
export interface CalendarSummary {
  readonly year: number;
  readonly inForce: EditionHead | null;
  readonly proposed: EditionHead | null;
}

/** One year: what is in force, and what somebody proposes instead. */
export interface Calendar {
  readonly year: number;
  readonly inForce: Edition | null;
  readonly proposed: Edition | null;
  /** Superseded or withdrawn, newest first. */
  readonly earlier: readonly Edition[];
}

export interface CalendarProposal extends EditionDays {
  readonly notice: string;
  readonly title: string;
  readonly reason: string;
}

/** An open duty whose due instant would be another one. */
export interface WouldMove {
  readonly referral: string;
  readonly number: string;
  /** Id of the instance. */
  readonly duty: string;
  /** Chinese. */
  readonly name: string;
  /** Unit id. */
  readonly owedBy: string;
  readonly from: DueOf;
  readonly to: DueOf;
}

/** An approved edition, and the id of the recomputation that it set off. */
export type Published = Edition & { readonly recomputation: { readonly id: string } };

const pathOf = (year: number): string => `/calendars/${year}`;

export const listCalendars = (api: Api): Promise<{ readonly items: readonly CalendarSummary[] }> =>
  api.get('/calendars');

/** @throws Problem NOT_FOUND where the year has no edition at all */
export const getCalendar = (api: Api, year: number): Promise<Calendar> => api.get(pathOf(year));

/** An earlier proposal of the year is withdrawn. */
export const proposeCalendar = (
  api: Api,
  year: number,
  proposal: CalendarProposal,
  key: string,
): Promise<Answer<Edition>> => api.put(pathOf(year), proposal, key);

/** Changes nothing. A page may be empty and not be the last. */
export const dryRunCalendar = async (
  api: Api,
  year: number,
  proposal: CalendarProposal,
  cursor: string | undefined,
): Promise<Page<WouldMove>> => {
  const query = `?dryRun=true&limit=50${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
  return (await api.put<Page<WouldMove>>(`${pathOf(year)}${query}`, proposal, crypto.randomUUID())).body;
};

/** @param edition the proposal that the person looked at; another one is refused */
export const approveCalendar = (
  api: Api,
  year: number,
  edition: string,
  reason: string,
  key: string,
): Promise<Answer<Published>> => api.post(`${pathOf(year)}/approval`, { edition, reason }, key);
