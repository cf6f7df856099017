import type { Approver, Period, RuleKind } from '#libs/law/rule.js';
import type { Answer, Api, Page, Query } from './client.js';
import type { RuleStatus } from './duties.js';

export type { RuleKind };

/** How a rule stands in this deployment: a code, and its name in Chinese (未核实·演示启用). */
interface WithStatus {
  readonly status: RuleStatus;
  readonly statusName: string;
}

/** A rule as it is on the day of asking. Names and texts are Chinese. */
export interface RuleSummary extends WithStatus {
  readonly id: string;
  /** The field of work. */
  readonly field: string;
  readonly dutyName: string;
  readonly owedByName: string;
  readonly clockStartsOnName: string;
  readonly kind: RuleKind;
  readonly kindName: string;
  /** Null where it gives no period. */
  readonly periodText: string | null;
  /** Without 《》. */
  readonly title: string;
  readonly article: string;
}

export interface CitationView {
  readonly rankName: string;
  /** Null where the words were not seen. */
  readonly quote: string | null;
  /** What is remembered of words that were not seen. */
  readonly paraphrase: string | null;
  /** Title, document number, article and quote in one, saying what of them was not seen. */
  readonly text: string;
}

export interface ExtensionView {
  /** Unique in its version: `to-30`. */
  readonly name: string;
  readonly text: string;
  readonly approver: Approver | null;
  readonly quote: string | null;
}

export interface VersionView extends WithStatus {
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly current: boolean;
  readonly period: Period | null;
  readonly periodText: string | null;
  readonly countingName: string;
  readonly direction: 'before' | 'after';
  readonly dayEnds: string | null;
  readonly extensions: readonly ExtensionView[];
  /** Spans that the text itself leaves out. */
  readonly excludes: readonly string[];
  readonly citation: CitationView;
  readonly reading: string | null;
  /** How far the source was seen. */
  readonly standing: { readonly text: string };
}

export interface ConflictSource {
  /** Null where the catalogue does not have it. */
  readonly rule: string | null;
  readonly text: string;
  readonly rankName: string;
  readonly unverified: boolean;
}

/** Sources that give different periods for one matter. */
export interface Conflict {
  readonly id: string;
  readonly matter: string;
  readonly sources: readonly ConflictSource[];
  /** Null where a person must decide. */
  readonly resolved: ConflictSource | null;
  readonly note: string;
}

export interface RuleActivation {
  readonly person: string;
  readonly unit: string | null;
  readonly reason: string;
  readonly at: string;
  readonly demonstration: boolean;
}

export interface RuleDetail extends RuleSummary {
  readonly consequence: string | null;
  readonly extension: string | null;
  readonly note: string | null;
  /** Oldest first. */
  readonly versions: readonly VersionView[];
  readonly conflicts: readonly Conflict[];
  readonly activation: RuleActivation | null;
}

export interface RuleFilter extends Query {
  readonly field?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly q?: string;
}

export const listRules = (
  api: Api,
  filter: RuleFilter,
  cursor?: string,
  limit = 50,
): Promise<Page<RuleSummary>> => api.get('/rules', { ...filter, limit, cursor });

/** @throws Problem NOT_FOUND */
export const getRule = (api: Api, id: string): Promise<RuleDetail> =>
  api.get(`/rules/${encodeURIComponent(id)}`);

/** The recomputation that an activation set off. */
export interface Activated {
  readonly recomputation: { readonly id: string };
}

export const activateRule = (api: Api, id: string, reason: string, key: string): Promise<Answer<Activated>> =>
  api.post(`/rules/${encodeURIComponent(id)}/activation`, { reason }, key);
