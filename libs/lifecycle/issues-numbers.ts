import type { LifecycleDefinition } from './vocabulary.js';

/** Whether any document of this lifecycle has a number. */
export const issuesNumbers = ({ documents }: LifecycleDefinition): boolean =>
  Object.values(documents).some(({ series }) => series !== undefined);
