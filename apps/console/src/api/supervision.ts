import type { Answer, Api, Page, Query } from './client.js';
import type { CitationView } from './rules.js';
import type { OwedDuty } from './worklist.js';

export type SupervisedLight = 'green' | 'yellow' | 'red';

/** A duty as whoever supervises its unit reads it. */
export interface SupervisedDuty extends OwedDuty {
  /** Unlike the id, the only one among the duties of all referrals. */
  readonly address: string;
  readonly light: SupervisedLight;
  readonly daysLate: number;
  /** Null where there is none, or the catalogue no longer has it. */
  readonly rule: { readonly id: string; readonly citation: CitationView } | null;
  readonly urgings: { readonly count: number; readonly lastAt: string | null };
  /** The referral can be opened. */
  readonly readable: boolean;
  readonly mayUrge: boolean;
}

export interface OverdueFilter extends Query {
  readonly unit?: string;
  readonly lifecycle?: string;
  readonly minDaysLate?: string;
}

/** How many duties a unit owes, by light. */
export interface BoardRow extends Readonly<Record<SupervisedLight, number>> {
  readonly unit: string;
  readonly lifecycle: { readonly id: string; readonly name: string };
}

export interface BoardPage extends Page<BoardRow> {
  readonly asOf: string;
}

const PAGE = 20;
const ROWS = 200;

/** The longest overdue first. */
export const listOverdue = (
  api: Api,
  filter: OverdueFilter,
  cursor?: string,
): Promise<Page<SupervisedDuty>> => api.get('/supervision/overdue', { ...filter, limit: PAGE, cursor });

/** Of one unit, soonest first. */
export const listOfLight = (
  api: Api,
  asked: { readonly unit: string; readonly lifecycle: string; readonly light: string },
  cursor?: string,
): Promise<Page<SupervisedDuty>> => api.get('/supervision/duties', { ...asked, limit: PAGE, cursor });

export const readBoard = (api: Api, cursor?: string): Promise<BoardPage> =>
  api.get('/supervision/summary', { limit: ROWS, cursor });

export interface Urging {
  readonly id: string;
}

export const urge = (api: Api, address: string, reason: string, key: string): Promise<Answer<Urging>> =>
  api.post(`/duties/${encodeURIComponent(address)}/urgings`, { reason }, key);

/** What was to be told through a relation that leads to nobody. */
export interface UntoldNotice {
  readonly id: string;
  readonly kind: 'tell' | 'copy' | 'rung' | 'moved';
  /** Duty or document; null where it is nobody else's affair. */
  readonly what: string | null;
  readonly relationName: string;
  /** The unit that lacks it. */
  readonly of: string;
  readonly at: string;
  readonly number: string;
  readonly lifecycle: { readonly id: string; readonly name: string };
}

/** The newest first. */
export const listUntold = (api: Api, cursor?: string): Promise<Page<UntoldNotice>> =>
  api.get('/supervision/untold', { limit: 20, cursor });
