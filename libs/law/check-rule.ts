import { checkVersion } from './check-version.js';
import { finding, type Finding, type Path } from './finding.js';
import type { Rule } from './rule.js';
import { ruleShape } from './rule-shape.js';

/**
 * Everything that is wrong with a rule, whoever wrote it: its shape first, then what its fields mean together. The
 * built-in catalogue passes it as a deployment's own rules must. `path` is where the rule stands in what was read.
 */
export function checkRule(rule: unknown, path: Path = []): readonly Finding[] {
  const shape = ruleShape(rule, path);
  return shape.length > 0 ? shape : checkMeaning(rule as Rule, path);
}

function checkMeaning(rule: Rule, path: Path): readonly Finding[] {
  const isLocal = rule.id.startsWith('local:');
  return [
    ...(isLocal === (rule.tier === 'local')
      ? []
      : finding([...path, 'tier'], 'must be local for a local id, and only for one')),
    ...rule.versions.flatMap((version, index) => checkVersion(version, rule, [...path, 'versions', index])),
    ...checkOrder(rule, path),
  ];
}

/** Oldest first, and none begins before the one before has ended. */
function checkOrder({ versions }: Rule, path: Path): readonly Finding[] {
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    if (!before || version.inForceFrom > lastFixedDay(before)) return [];
    const at = [...path, 'versions', index, 'inForceFrom'];
    return finding(at, `must be later than ${lastFixedDay(before)}, of the version before`);
  });
}

/** The next version begins later than this day. */
export const lastFixedDay = ({ inForceFrom, inForceUntil }: Rule['versions'][number]): string =>
  inForceUntil ?? inForceFrom;
