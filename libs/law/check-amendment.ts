import { LOCAL_RANKS } from './check-local-rule.js';
import { lastFixedDay } from './check-rule.js';
import { checkVersion } from './check-version.js';
import { finding, type Finding, type Path } from './finding.js';
import type { Rule } from './rule.js';
import type { Amendment } from './rule-file.js';
import { amendmentShape } from './rule-shape.js';

/** Everything that is wrong with the next version of a rule of the catalogue, taken by itself. */
export function checkAmendment(
  amendment: unknown,
  path: Path,
  ruleOf: (id: string) => Rule | undefined,
): readonly Finding[] {
  const shape = amendmentShape(amendment, path);
  if (shape.length > 0) return shape;
  const { rule: id, version } = amendment as Amendment;
  const rule = ruleOf(id);
  if (!rule) return finding([...path, 'rule'], `names no rule of the catalogue: ${id}`);
  const at = [...path, 'version'];
  const newest = rule.versions.at(-1) ?? rule.versions[0];
  return [
    ...checkVersion(version, rule, at),
    ...(version.inForceFrom > lastFixedDay(newest)
      ? []
      : finding(
          [...at, 'inForceFrom'],
          `must be later than ${lastFixedDay(newest)}, of the newest version in the catalogue`,
        )),
    ...(version.standing
      ? []
      : finding(at, 'has no standing: say how far the new text was seen, nobody saw it with the old one')),
    ...(LOCAL_RANKS.includes(version.citation.rank)
      ? finding(
          [...at, 'citation', 'rank'],
          "is local: add a rule of your own beside the catalogue's instead",
        )
      : []),
  ];
}
