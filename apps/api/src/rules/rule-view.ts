import { conflictsOf, type Conflict } from '#libs/law/conflicts.js';
import { ruleOf, standingOf } from '#libs/law/catalogue.js';
import type { Extension, Rule, RuleVersion, Standing } from '#libs/law/rule.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { statusOf } from '#libs/periods/rule-status.js';
import { extensionText } from '#libs/periods/wording.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { citationView } from './citation-view.js';
import { currentVersion } from './current-version.js';
import {
  COUNTING_NAMES,
  KIND_NAMES,
  periodText,
  RANK_NAMES,
  standingText,
  statusName,
} from './rule-words.js';

export type RuleSummary = ReturnType<typeof ruleSummary>;

/** A rule as lists show it: what it says on that day (`YYYY-MM-DD`, Beijing). */
export function ruleSummary(rule: Rule, { activations }: ReckoningInForce, on: string) {
  const version = currentVersion(rule, on);
  const status = statusOf(rule, version, activations);
  return {
    id: rule.id,
    field: rule.field,
    dutyName: rule.dutyName,
    owedByName: rule.owedByName,
    clockStartsOnName: rule.clockStartsOnName,
    kind: rule.kind,
    kindName: KIND_NAMES[rule.kind],
    tier: rule.tier,
    status,
    statusName: statusName(status, activations.get(rule.id)?.demonstration === true),
    periodText: periodText(version.period),
    inForceFrom: version.inForceFrom,
    title: version.citation.title,
    article: version.citation.article,
  };
}

/** Everything that is known of a rule, for somebody who checks it against the code table of laws. */
export function ruleView(rule: Rule, inForce: ReckoningInForce, on: string) {
  const current = currentVersion(rule, on);
  const activation = inForce.activations.get(rule.id);
  return {
    ...ruleSummary(rule, inForce, on),
    duty: rule.duty,
    owedBy: rule.owedBy,
    clockStartsOn: rule.clockStartsOn,
    consequence: rule.consequence,
    extension: rule.extension ?? null,
    note: rule.note ?? null,
    standing: standingView(rule.standing),
    versions: rule.versions.map((version) => versionView(rule, version, inForce, version === current)),
    conflicts: conflictsOf(rule.id).map(conflictView),
    activation: activation
      ? {
          person: activation.person,
          unit: activation.unit,
          reason: activation.reason,
          at: toBeijing(activation.at),
          demonstration: activation.demonstration,
        }
      : null,
  };
}

function versionView(rule: Rule, version: RuleVersion, { activations }: ReckoningInForce, current: boolean) {
  const status = statusOf(rule, version, activations);
  return {
    inForceFrom: version.inForceFrom,
    inForceUntil: version.inForceUntil ?? null,
    current,
    status,
    statusName: statusName(status, activations.get(rule.id)?.demonstration === true),
    period: version.period,
    periodText: periodText(version.period),
    counting: version.counting,
    countingName: COUNTING_NAMES[version.counting],
    direction: version.direction ?? 'after',
    dayEnds: version.dayEnds ?? null,
    extensions: Object.entries(version.extensions ?? {}).map(([name, extension]) =>
      extensionView(name, extension),
    ),
    excludes: version.excludes ?? [],
    citation: citationView(version.citation),
    reading: version.reading,
    standing: standingView(standingOf(rule, version)),
  };
}

const extensionView = (name: string, extension: Extension) => ({
  name,
  by: extension.by ?? null,
  to: extension.to ?? null,
  times: extension.times ?? 1,
  ground: extension.ground,
  approver: extension.approver,
  quote: extension.quote,
  text: extensionText(extension),
});

const standingView = (standing: Standing) => ({
  confidence: standing.confidence,
  method: standing.method,
  quoteMachineChecked: standing.quoteMachineChecked,
  quoteKind: standing.quoteKind ?? null,
  activeByDefault: standing.activeByDefault,
  text: standingText(standing),
});

/** A source is as well known as the rule that stands for it in the catalogue. */
const sourceView = ({ rule, text, rank, unverified }: Conflict['sources'][number]) => ({
  rule: rule ?? null,
  text,
  rank,
  rankName: RANK_NAMES[rank],
  unverified: unverified ?? (rule !== undefined && ruleOf(rule)?.standing.activeByDefault === false),
});

const conflictView = ({ id, matter, sources, resolved, note }: Conflict) => ({
  id,
  matter,
  sources: sources.map(sourceView),
  resolved: resolved && sourceView(resolved),
  note,
});
