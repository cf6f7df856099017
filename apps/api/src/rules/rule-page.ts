import type { Rule } from '#libs/law/rule.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { cursorOf, keyOf, type KeyPart, type Page, type PageRequest } from '#libs/records/pages.js';
import type { RuleListQueryDto } from './rule-list-query.dto.js';
import { ruleSummary, type RuleSummary } from './rule-view.js';

export type RuleFilter = Pick<RuleListQueryDto, 'field' | 'kind' | 'status' | 'tier' | 'q'>;

const isRuleId: KeyPart = (part) => /^[\w:-]{1,100}$/.test(part);

/**
 * The rules that fit, by id, as they stand on that day (`YYYY-MM-DD`, Beijing).
 * @throws CursorMalformed
 */
export function rulePage(
  rules: readonly Rule[],
  inForce: ReckoningInForce,
  on: string,
  filter: RuleFilter,
  { limit, cursor }: PageRequest,
): Page<RuleSummary> {
  const [after = ''] = cursor === undefined ? [] : keyOf(cursor, [isRuleId]);
  const rest = [...rules]
    .filter(({ id }) => id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => ({ rule, summary: ruleSummary(rule, inForce, on) }))
    .filter(({ rule, summary }) => fits(rule, summary, filter));
  const items = rest.slice(0, limit).map(({ summary }) => summary);
  const last = items.at(-1);
  return { items, nextCursor: rest.length > limit && last ? cursorOf([last.id]) : null };
}

const fits = (rule: Rule, summary: RuleSummary, { field, kind, status, tier, q }: RuleFilter): boolean =>
  (field === undefined || summary.field === field) &&
  (kind === undefined || summary.kind === kind) &&
  (status === undefined || summary.status === status) &&
  (tier === undefined || summary.tier === tier) &&
  (q === undefined || mentions(rule, q.toLowerCase()));

const mentions = ({ id, duty, dutyName, versions }: Rule, wanted: string): boolean =>
  [id, duty, dutyName, ...versions.flatMap(({ citation }) => [citation.title, citation.article])].some(
    (text) => text.toLowerCase().includes(wanted),
  );
