import type { Consequence, DueQuestion, DueTable, DutyInstance, Instant, ReferralState } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A state while it is being folded. Duty instances, act records and links in it are replaced, never changed. */
export type Draft = Omit<
  Writable<ReferralState>,
  'parties' | 'unitKinds' | 'tracks' | 'enteredAt' | 'facts' | 'duties' | 'acts' | 'links' | 'fired'
> & {
  parties: Record<string, string | null>;
  unitKinds: Record<string, string>;
  tracks: Record<string, string>;
  enteredAt: Record<string, Instant>;
  facts: Writable<ReferralState['facts']>;
  duties: DutyInstance[];
  acts: Writable<ReferralState['acts']>;
  links: Writable<ReferralState['links'][number]>[];
  fired: string[];
};

/** Where a consequence comes from: the step in this place, or the passing of an instance's due instant. */
export type Source = { readonly place: number } | { readonly instance: string };

export interface News {
  readonly source: Source;
  readonly consequence: Consequence;
}

/** One fold under way. */
export interface Run {
  readonly definition: LifecycleDefinition;
  readonly dues: DueTable;
  readonly draft: Draft;
  /** What happens outside, in order. A fold throws it away; the step that is taken keeps its own. */
  readonly news: News[];
  /** Questions that the due table could not answer, by key. */
  readonly asked: Map<string, DueQuestion>;
}

/** A fold that goes on from this state, which stays as it is. */
export const startRun = (definition: LifecycleDefinition, state: ReferralState, dues: DueTable): Run => ({
  definition,
  dues,
  draft: {
    ...state,
    parties: { ...state.parties },
    unitKinds: { ...state.unitKinds },
    tracks: { ...state.tracks },
    enteredAt: { ...state.enteredAt },
    facts: { ...state.facts },
    duties: [...state.duties],
    acts: { ...state.acts },
    links: [...state.links],
    fired: [...state.fired],
  },
  news: [],
  asked: new Map(),
});
