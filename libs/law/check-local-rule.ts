import { checkRule } from './check-rule.js';
import { finding, type Finding, type Path } from './finding.js';
import type { Rank, Rule } from './rule.js';

/** A local source never outranks a national one, and nothing local is ever called statutory. */
export const LOCAL_RANKS: readonly Rank[] = ['local-rule', 'minutes-or-agreement'];

/** Everything that is wrong with a rule that a deployment adds: what is wrong with any rule, and claims beyond its place. */
export function checkLocalRule(rule: unknown, path: Path): readonly Finding[] {
  const findings = checkRule(rule, path);
  if (findings.length > 0) return findings;
  const { id, versions } = rule as Rule;
  if (!id.startsWith('local:'))
    return finding([...path, 'id'], 'must begin with local: the ids of the catalogue are its own');
  return versions.flatMap(({ citation }, index) =>
    LOCAL_RANKS.includes(citation.rank)
      ? []
      : finding(
          [...path, 'versions', index, 'citation', 'rank'],
          `must be ${LOCAL_RANKS.join(' or ')}: a rule of the deployment is not the law's`,
        ),
  );
}
