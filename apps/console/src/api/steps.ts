import type { Api, Page } from './client.js';

/** One recorded step of a referral. */
export interface RecordedStep {
  readonly sequence: number;
  readonly kind: 'opening' | 'act' | 'tick' | 'link' | 'calendar' | 'void' | 'replace';
  /** Null for steps that nobody's act caused. */
  readonly act: string | null;
  readonly outcome: string | null;
  readonly actor: string | null;
  /** Unit id. */
  readonly unit: string | null;
  /** When it happened in law. */
  readonly occurredAt: string;
  /** When the system heard of it. */
  readonly recordedAt: string;
  /** 补录. */
  readonly late: boolean;
  readonly documents: readonly { readonly type: string; readonly documentId: string }[];
  readonly dutiesOpened: readonly string[];
  readonly dutiesDischarged: readonly string[];
  /** SHA-256 of its entry in the audit chain, hex. */
  readonly hash: string;
}

export const listSteps = (api: Api, referralId: string, cursor?: string): Promise<Page<RecordedStep>> =>
  api.get(`/referrals/${encodeURIComponent(referralId)}/steps`, { limit: 50, cursor });
