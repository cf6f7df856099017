import { combineEffects, type CombinedEffect } from '../effects.js';
import type { Condition, Effect, LifecycleDefinition, Opening } from '../vocabulary.js';

/** One way in which a referral changes: an act with one of its outcomes, a due instant that passes, a link's news. */
export interface Edge {
  /** `acts.decide.outcomes.refuse` */
  readonly where: string;
  readonly cause: 'opening' | 'act' | 'time' | 'link';
  readonly act?: string;
  readonly outcome?: string;
  /** Whose due instant it is. */
  readonly duty?: string;
  /** Roles that may perform it. */
  readonly actors: readonly string[];
  readonly from: readonly string[] | 'any-open' | 'anywhere';
  readonly when: readonly Condition[];
  /** Facts that it always brings. */
  readonly brings: readonly string[];
  readonly effect: CombinedEffect;
  /** The author states that nobody needs to be told. */
  readonly silent: boolean;
}

export const openingEdge = ({ opening }: LifecycleDefinition): Edge => ({
  where: 'opening',
  cause: 'opening',
  actors: [opening.by.party],
  from: 'anywhere',
  when: [],
  brings: opening.requires?.facts ?? [],
  ...effectOf(opening.effect),
});

/** Every edge but the opening. */
export const edgesOf = (definition: LifecycleDefinition): readonly Edge[] => [
  ...actEdges(definition),
  ...timeEdges(definition),
  ...linkEdges(definition),
];

const actEdges = ({ acts }: LifecycleDefinition): Edge[] =>
  Object.entries(acts).flatMap(([id, act]) => {
    const common = {
      cause: 'act' as const,
      act: id,
      actors: act.by.map(({ party }) => party),
      from: act.from,
      when: act.when ?? [],
      brings: act.requires?.facts ?? [],
    };
    if (!act.outcomes) return [{ ...common, where: `acts.${id}`, ...effectOf(act) }];
    return Object.entries(act.outcomes).map(([outcome, words]) => ({
      ...common,
      where: `acts.${id}.outcomes.${outcome}`,
      outcome,
      when: [...common.when, ...(words.when ?? [])],
      brings: [...common.brings, ...(words.requires?.facts ?? [])],
      ...effectOf(act, words),
    }));
  });

const timeEdges = ({ duties }: LifecycleDefinition): Edge[] =>
  Object.entries(duties).flatMap(([id, { atDue, during }]) =>
    atDue
      ? [
          {
            where: `duties.${id}.atDue`,
            cause: 'time',
            duty: id,
            actors: [],
            from: during,
            when: [],
            brings: [],
            ...effectOf(atDue),
          },
        ]
      : [],
  );

const linkEdges = ({ links = {} }: LifecycleDefinition): Edge[] =>
  Object.entries(links).flatMap(([id, { onOutcome = {} }]) =>
    Object.entries(onOutcome).map(([outcome, effect]) => ({
      where: `links.${id}.onOutcome.${outcome}`,
      cause: 'link',
      actors: [],
      from: 'anywhere',
      when: [],
      brings: [],
      ...effectOf(effect),
    })),
  );

const effectOf = (...effects: readonly (Effect | undefined)[]) => ({
  effect: combineEffects(...effects),
  silent: effects.some((effect) => effect?.silent),
});

/** Duties that an edge opens, each written in full. */
export const openingsOf = ({ effect }: Edge): readonly Opening[] =>
  effect.opens.map((opening) => (typeof opening === 'string' ? { duty: opening } : opening));
