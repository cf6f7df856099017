import { ruleIds, ruleOf } from '#libs/law/catalogue.js';
import type { Rule } from '#libs/law/rule.js';

/** The rules of this deployment: the catalogue, with what its own files add. */
export interface RuleFiles {
  /** `rules:1f3a…`, another one as soon as a rule says something else; `rules:none` where there are no files. */
  readonly edition: string;
  /** Rules that are here and not in the catalogue, or in another version. */
  readonly touches: readonly string[];
  /** All of them, the catalogue's first. */
  readonly ruleIds: readonly string[];
  readonly ruleOf: (id: string) => Rule | undefined;
}

export const NO_RULE_FILES: RuleFiles = { edition: 'rules:none', touches: [], ruleIds, ruleOf };
