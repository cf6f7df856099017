import type { Duty } from '../api/duties.js';
import type { Lifecycle } from '../api/lifecycles.js';
import { sourceName } from './source-name.js';

/** 《行政执法机关移送涉嫌犯罪案件的规定》第八条, or nothing where the lifecycle does not name the duty's rule. */
export const articleOf = (
  { ruleId }: Pick<Duty, 'ruleId'>,
  lifecycle: Pick<Lifecycle, 'duties'> | undefined,
): string | null => {
  const rules = Object.values(lifecycle?.duties ?? {}).flatMap((duty) => duty.rules);
  const citation = rules.find(({ id }) => id === ruleId)?.citation;
  return citation ? sourceName(citation) : null;
};
