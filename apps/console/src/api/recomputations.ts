import type { Api } from './client.js';

/** How far the counting anew has come that a calendar or a rule set off. */
export interface Recomputation {
  readonly id: string;
  readonly requestedAt: string;
  /** Null while it goes on. */
  readonly finishedAt: string | null;
  /** Duties that were answered again. */
  readonly examined: number;
  /** Duties whose answer changed. */
  readonly moved: number;
}

export const getRecomputation = (api: Api, id: string): Promise<Recomputation> =>
  api.get(`/recomputations/${encodeURIComponent(id)}`);
