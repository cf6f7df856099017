import { ruleOf } from './catalogue.js';
import { checkAmendment } from './check-amendment.js';
import { checkLocalRule } from './check-local-rule.js';
import { clashesIn } from './clashes.js';
import type { Finding } from './finding.js';
import { readYaml } from './read-yaml.js';
import type { Rule } from './rule.js';
import type { Amendment, RuleFile, RuleFileFinding } from './rule-file.js';
import { fileShape } from './rule-shape.js';

/**
 * Reads a deployment's own file: `rules` of its own and `amendments`, the next versions of the catalogue's rules. All
 * that is wrong with it is answered at once, by line, and nothing of such a file is used. `name` is only repeated.
 */
export function readRuleFile(
  name: string,
  text: string,
): RuleFile | { readonly findings: readonly RuleFileFinding[] } {
  const yaml = readYaml(text);
  if ('findings' in yaml) return { findings: yaml.findings.map((found) => ({ file: name, ...found })) };
  const findings = checkContent(yaml.value)
    .map(({ path, reason }) => ({ file: name, line: yaml.lineOf(path), reason }))
    .sort((a, b) => a.line - b.line);
  if (findings.length > 0) return { findings };
  const { rules = [], amendments = [] } = yaml.value as Content<Rule, Amendment>;
  const lines = new Map<Rule | Amendment, number>([
    ...rules.map((rule, index) => [rule, yaml.lineOf(['rules', index])] as const),
    ...amendments.map((amendment, index) => [amendment, yaml.lineOf(['amendments', index])] as const),
  ]);
  const file = { file: name, rules, amendments, lines };
  const clashes = clashesIn([file], ruleOf);
  return clashes.length > 0 ? { findings: clashes } : file;
}

interface Content<R, A> {
  readonly rules?: readonly R[];
  readonly amendments?: readonly A[];
}

function checkContent(content: unknown): readonly Finding[] {
  const shape = fileShape(content, []);
  if (shape.length > 0) return shape;
  const { rules = [], amendments = [] } = content as Content<unknown, unknown>;
  return [
    ...rules.flatMap((rule, index) => checkLocalRule(rule, ['rules', index])),
    ...amendments.flatMap((amendment, index) => checkAmendment(amendment, ['amendments', index], ruleOf)),
  ];
}
