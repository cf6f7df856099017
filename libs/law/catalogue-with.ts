import { ruleOf, rules } from './catalogue.js';
import { byDay, clashesIn } from './clashes.js';
import type { Rule, RuleVersion } from './rule.js';
import type { Amendment, RuleFile, RuleFileFinding } from './rule-file.js';

/** Where a deployment finds its rules. */
export interface Catalogue {
  readonly ruleIds: readonly string[];
  /** Undefined where there is no such id. */
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** The built-in catalogue with a deployment's own files, in whatever order they were read. Without files it is the built-in one. */
export function catalogueWith(
  files: readonly RuleFile[],
): { readonly catalogue: Catalogue } | { readonly findings: readonly RuleFileFinding[] } {
  const findings = clashesIn(files, ruleOf);
  if (findings.length > 0) return { findings };
  const amendments = files.flatMap((file) => file.amendments).sort(byDay);
  const all = [
    ...rules.map((rule) =>
      amended(
        rule,
        amendments.filter((amendment) => amendment.rule === rule.id),
      ),
    ),
    ...files.flatMap((file) => file.rules),
  ];
  const byId = new Map(all.map((rule) => [rule.id, rule]));
  return { catalogue: { ruleIds: [...byId.keys()], ruleOf: (id) => byId.get(id) } };
}

/** Oldest amendment first. */
const amended = (rule: Rule, amendments: readonly Amendment[]): Rule => ({
  ...rule,
  versions: amendments.reduce<Rule['versions']>(next, rule.versions),
});

function next(versions: Rule['versions'], { version, repeals }: Amendment): Rule['versions'] {
  if (repeals === undefined) return [...versions, version];
  const [first, ...later] = versions.map((old, index): RuleVersion =>
    index === versions.length - 1 ? { ...old, inForceUntil: repeals } : old,
  );
  return first ? [first, ...later, version] : [version];
}
