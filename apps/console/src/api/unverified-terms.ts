import type { Api, Page } from './client.js';
import type { CitationView } from './rules.js';
import type { OwedDuty } from './worklist.js';

/** An open duty without a due instant, because its rule is not in use. */
export interface UnverifiedTerm extends OwedDuty {
  /** Null for one that the catalogue no longer has. */
  readonly rule: {
    readonly id: string;
    /** Chinese; null where the rule gives no period. */
    readonly periodText: string | null;
    readonly citation: CitationView;
  } | null;
}

/** The longest open first. A page may be empty and not be the last. */
export const listUnverifiedTerms = (api: Api, cursor?: string): Promise<Page<UnverifiedTerm>> =>
  api.get('/supervision/unverified-terms', { limit: 20, cursor });
