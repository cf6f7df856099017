import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

/** Lifecycles in which the same matter may already be on its way: its own, those that it starts, those that start it. */
export const familyOf = (
  lifecycle: string,
  definitions: readonly Pick<LifecycleDefinition, 'id' | 'links'>[],
): readonly string[] => {
  const linked = definitions.flatMap(({ id, links = {} }) =>
    Object.values(links).flatMap(({ lifecycle: other }) => {
      if (id === lifecycle) return [other];
      return other === lifecycle ? [id] : [];
    }),
  );
  return [...new Set([lifecycle, ...linked])].sort();
};
