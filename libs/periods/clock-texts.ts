import { extensionOf, standingOf } from '#libs/law/catalogue.js';
import type { RuleVersion } from '#libs/law/rule.js';
import { epoch } from './beijing.js';
import type { RuleLookup } from './rules-asked.js';
import type { LedgerEntry } from './suspension-ledger.js';
import { citationText, extensionText, instantText } from './wording.js';

/** The Chinese of what was done to a clock: each entry with its paper, and by which rule it could be done. */
export function clockTexts(
  version: RuleVersion,
  events: readonly LedgerEntry[],
  rules: RuleLookup,
): readonly string[] {
  const inOrder = [...events].sort((a, b) => epoch(a.at) - epoch(b.at));
  const texts = inOrder.map((event) => `经过：${entryText(version, event)}，文书：${event.document}。`);
  return events.some(({ kind }) => kind === 'suspend')
    ? [...texts, ...suspensionBasis(version, rules)]
    : texts;
}

function entryText(version: RuleVersion, event: LedgerEntry): string {
  const at = instantText(event.at);
  switch (event.kind) {
    case 'suspend':
      return `${at}中止`;
    case 'resume':
      return `${at}恢复`;
    case 'exclude':
      return `${at}至${instantText(event.until)}不计入：${event.ground}`;
    case 'extend': {
      const extension = extensionOf(version, event.extension);
      return `${at}${extension ? extensionText(extension) : event.extension}`;
    }
  }
}

/** No clock stops by itself: a rule says so, or somebody takes it upon himself and the reader must know. */
function suspensionBasis({ suspendedBy = [] }: RuleVersion, rules: RuleLookup): readonly string[] {
  const found = suspendedBy.flatMap((id) => rules(id) ?? []);
  if (found.length === 0) return ['注意：规则库中没有规定本期限可以中止的条文，依所附文书计算，待核。'];
  return found.map((rule) => {
    const [current] = rule.versions;
    const unread = standingOf(rule, current).activeByDefault ? '' : '（来源未经核实，待核）';
    return `中止依据：${rule.id} ${citationText(current.citation)}${unread}。`;
  });
}

/** After the sources, before the counting. */
export function withClockTexts(explanation: readonly string[], texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return explanation;
  const counting = explanation.findIndex((sentence) => /^(起算|倒算)：/.test(sentence));
  const place = counting < 0 ? explanation.length : counting;
  return [...explanation.slice(0, place), ...texts, ...explanation.slice(place)];
}
