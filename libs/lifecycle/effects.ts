import type { ActDefinition, Effect } from './vocabulary.js';

/** `silent` is the author's statement to the checker. It changes nothing. */
export type EffectWord = Exclude<keyof Effect, 'silent'>;

type Binding = NonNullable<Effect['binds']>[number];

type Item<V> = V extends readonly (infer I)[] ? I : V;

/** An effect in which every word is a list. */
export type CombinedEffect = { readonly [K in EffectWord]: readonly Item<NonNullable<Effect[K]>>[] };

/** The compiler refuses a word of `Effect` that is missing here, so that merging can drop none. */
const WORDS = {
  to: true,
  opens: true,
  discharges: true,
  waives: true,
  submits: true,
  rejects: true,
  extends: true,
  restates: true,
  binds: true,
  copies: true,
  tells: true,
  links: true,
} satisfies Record<EffectWord, true>;

export const EFFECT_WORDS = Object.keys(WORDS) as readonly EffectWord[];

const NOTHING: readonly never[] = [];

/** One effect of an act and its outcome (or any others), in the order given. Shares the lists of the definition. */
export function combineEffects(...effects: readonly (Effect | undefined)[]): CombinedEffect {
  const combined = {} as Record<EffectWord, readonly unknown[]>;
  for (const word of EFFECT_WORDS) {
    let items: readonly unknown[] = NOTHING;
    for (const effect of effects) {
      const stated: unknown = effect?.[word];
      if (stated === undefined) continue;
      const more: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
      items = items.length === 0 ? more : [...items, ...more];
    }
    combined[word] = items;
  }
  return combined as CombinedEffect;
}

/** Every role that one of these acts may fill, with whatever outcome. */
export const bindingsOf = (acts: readonly ActDefinition[]): readonly Binding[] =>
  acts
    .flatMap((act) => [act, ...Object.values(act.outcomes ?? {})])
    .flatMap((effect: Effect) => effect.binds ?? []);
