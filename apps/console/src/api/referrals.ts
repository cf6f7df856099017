import type { FactType, FactValue, Position } from '#libs/lifecycle/vocabulary.js';
import type { Answer, Api, Page, Query } from './client.js';
import type { Duty } from './duties.js';

export type { FactType, FactValue, Position };

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly final: boolean;
}

export interface FactField {
  readonly key: string;
  readonly type: FactType;
  readonly name: string;
  /** For `choice`: code → label. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface DocumentField {
  readonly type: string;
  readonly name: string;
}

/** What a form asks for: nothing else is accepted. */
export interface Fields {
  readonly facts: readonly FactField[];
  readonly documents: readonly DocumentField[];
}

export interface OfferedOutcome {
  readonly outcome: string;
  readonly name: string;
  readonly requires: Fields;
  readonly allows: Fields;
}

/** An act that the caller may perform now. */
export interface AvailableAct {
  readonly act: string;
  readonly name: string;
  readonly modality: 'shall' | 'may';
  readonly by: { readonly party: string; readonly unit: string; readonly position: Position };
  readonly outcomes: readonly OfferedOutcome[];
  readonly requires: Fields;
  readonly allows: Fields;
  /** Duty instances that it answers; one of them has to be named where `dutyRequired`. */
  readonly duties: readonly string[];
  readonly dutyRequired: boolean;
  /** Duty instances that it closes, with one or another outcome. */
  readonly discharges: readonly string[];
}

export interface ReferralSummary {
  readonly id: string;
  readonly number: string;
  readonly lifecycle: { readonly id: string; readonly version: number; readonly name: string };
  /** Null once it was erased, or while the caller has been told nothing yet. */
  readonly title: string | null;
  readonly stage: Stage;
  readonly openedAt: string;
}

/** Why two referrals are alike, strongest first. */
export type Likeness = 'same-code' | 'same-name' | 'same-unit-and-matter' | 'same-origin' | 'same-matter';

export interface AlikeReferral extends ReferralSummary {
  readonly why: readonly Likeness[];
}

/** What is known before a start. */
export interface AlikeReferrals {
  readonly items: readonly AlikeReferral[];
  /** Where the matter comes from: the same lifecycle between the same units. */
  readonly repeats: readonly ReferralSummary[];
}

/** Whom a matter is about. */
export interface Subject {
  readonly name: string;
  readonly code: string | null;
}

export interface Referral extends ReferralSummary {
  readonly subjects: readonly Subject[];
  readonly alike: readonly AlikeReferral[];
  readonly tracks: readonly (Stage & { readonly track: string })[];
  /** Role → unit id. */
  readonly parties: Readonly<Record<string, string | null>>;
  /** Null where the text was erased. */
  readonly facts: Readonly<Record<string, FactValue | null>>;
  readonly sequence: number;
  readonly duties: readonly Duty[];
  readonly availableActs: readonly AvailableAct[];
  readonly links: readonly Link[];
  readonly origin: Origin | null;
}

/** The other side of a link; its id and number are null for who may not read it. */
interface Linked {
  readonly as: string;
  readonly referralId: string | null;
  readonly number: string | null;
}

/** What the referral started. */
export interface Link extends Linked {
  readonly name: string;
  readonly lifecycle: { readonly id: string; readonly name: string };
  readonly status: 'starting' | 'open' | 'closed';
  readonly outcomeName: string | null;
}

/** What it comes from. */
export interface Origin extends Linked {
  readonly name: string | null;
  readonly lifecycle: { readonly id: string; readonly name: string } | null;
  readonly repeats: readonly ReferralSummary[];
}

export interface DocumentReference {
  readonly type: string;
  readonly documentId: string;
}

/** What every write carries. */
interface Entered {
  readonly occurredAt?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly documents?: readonly DocumentReference[];
}

export interface ActBody extends Entered {
  readonly outcome?: string;
  readonly duty?: string;
  readonly expectedSequence: number;
}

export interface CorrectionBody extends Entered {
  /** To strike the act, or to put another in its place: then nothing of what was recorded is taken over. */
  readonly kind: 'void' | 'replace';
  readonly reason: string;
  readonly outcome?: string;
  readonly duty?: string;
  readonly expectedSequence: number;
}

export interface OpeningBody extends Entered {
  readonly lifecycle: string;
  readonly title: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly subjects?: readonly { readonly name: string; readonly code?: string }[];
}

export interface ReferralFilter extends Query {
  readonly lifecycle?: string;
  readonly stage?: string;
  readonly status?: string;
  readonly q?: string;
}

export const listReferrals = (
  api: Api,
  filter: ReferralFilter,
  cursor?: string,
): Promise<Page<ReferralSummary>> => api.get('/referrals', { ...filter, limit: 20, cursor });

export const getReferral = (api: Api, id: string): Promise<Referral> =>
  api.get(`/referrals/${encodeURIComponent(id)}`);

export const startReferral = (api: Api, body: OpeningBody, key: string): Promise<Answer<Referral>> =>
  api.post('/referrals', body, key);

/** Whether the matter is on its way already. Changes nothing. */
export const askAlike = (api: Api, body: OpeningBody): Promise<AlikeReferrals> =>
  api.ask('/referrals/alike', body);

export const performAct = (
  api: Api,
  id: string,
  act: string,
  body: ActBody,
  key: string,
): Promise<Answer<Referral>> =>
  api.post(`/referrals/${encodeURIComponent(id)}/acts/${encodeURIComponent(act)}`, body, key);

/** @param step the sequence of the recorded act */
export const correctStep = (
  api: Api,
  id: string,
  step: number,
  body: CorrectionBody,
  key: string,
): Promise<Answer<Referral>> =>
  api.post(`/referrals/${encodeURIComponent(id)}/steps/${step}/correction`, body, key);
