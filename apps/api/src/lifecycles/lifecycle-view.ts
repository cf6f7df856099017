import { wanted } from '#libs/lifecycle/available-acts.js';
import type { Actor, LifecycleDefinition, Period, Requirements } from '#libs/lifecycle/vocabulary.js';
import { statusOf } from '#libs/periods/rule-status.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { citationView } from '../rules/citation-view.js';
import { currentVersion } from '../rules/current-version.js';
import { COUNTING_NAMES, periodText, statusName } from '../rules/rule-words.js';

interface DrawnWith {
  readonly digest: string;
  readonly diagram: string;
  readonly inForce: ReckoningInForce;
  /** The day whose versions of the rules are shown: `YYYY-MM-DD`, Beijing. */
  readonly on: string;
}

/** A definition as the outside reads it: every name in Chinese, every period with the article it comes from. */
export function lifecycleView(definition: LifecycleDefinition, { digest, diagram, inForce, on }: DrawnWith) {
  const { id, version, name, mechanisms, sender, opening } = definition;
  return {
    id,
    version,
    name,
    mechanisms,
    sender,
    digest,
    opening: {
      name: opening.name,
      by: actorView(opening.by),
      requires: required(definition, opening.requires),
      allows: allowed(definition, opening.requires),
      parties: Object.fromEntries(
        Object.entries(definition.parties).filter(([, party]) => party.joins === 'opening'),
      ),
    },
    parties: definition.parties,
    stages: Object.fromEntries(
      Object.entries(definition.stages).map(
        ([stage, { name: stageName, track = 'main', start = false, final = false }]) => [
          stage,
          { name: stageName, track, start, final },
        ],
      ),
    ),
    acts: Object.fromEntries(
      Object.entries(definition.acts).map(([act, stated]) => [
        act,
        {
          name: stated.name,
          by: stated.by.map(actorView),
          from: stated.from,
          internal: stated.internal ?? false,
          basis: stated.basis ?? null,
          discharges: stated.discharges ?? [],
          apart: stated.apart ?? [],
          same: stated.same ?? [],
          requires: required(definition, stated.requires),
          allows: allowed(definition, stated.requires),
          outcomes: Object.entries(stated.outcomes ?? {}).map(
            ([outcome, { name: outcomeName, requires }]) => ({
              outcome,
              name: outcomeName,
              requires: required(definition, requires),
              allows: allowed(definition, requires),
            }),
          ),
        },
      ]),
    ),
    duties: Object.fromEntries(
      Object.entries(definition.duties).map(
        ([duty, { name: dutyName, owedBy, acts, modality, kind, period }]) => [
          duty,
          {
            name: dutyName,
            owedBy,
            acts,
            modality,
            kind,
            period,
            rules: rulesOf(period).map((rule) => ruleView(rule, inForce, on)),
          },
        ],
      ),
    ),
    facts: definition.facts,
    documents: definition.documents,
    diagram,
  };
}

const actorView = ({ party, positions }: Actor) => ({ party, positions: positions ?? null });

function rulesOf(period: Period): readonly string[] {
  if ('rule' in period) return [period.rule];
  if ('setBy' in period) return period.maximum === undefined ? [] : [period.maximum];
  if ('choose' in period) {
    const cases = [...period.choose.map(({ use }) => use), ...(period.otherwise ? [period.otherwise] : [])];
    return [...new Set(cases.flatMap(rulesOf))];
  }
  return [];
}

function ruleView(id: string, { ruleOf, activations }: ReckoningInForce, on: string) {
  const rule = ruleOf(id);
  if (!rule) return { id, ...WITHOUT_RULE };
  const version = currentVersion(rule, on);
  const status = statusOf(rule, version, activations);
  return {
    id,
    name: rule.dutyName,
    status,
    statusName: statusName(status, activations.get(id)?.demonstration === true),
    period: version.period,
    periodText: periodText(version.period),
    countingName: COUNTING_NAMES[version.counting],
    citation: citationView(version.citation),
    reading: version.reading,
  };
}

/** A term that a deployment may set for itself, and this one did not. */
const WITHOUT_RULE = {
  name: null,
  status: null,
  statusName: null,
  period: null,
  periodText: null,
  countingName: null,
  citation: null,
  reading: null,
};

const required = (definition: LifecycleDefinition, of: Requirements | undefined) =>
  wanted(definition, of?.facts, of?.documents);

const allowed = (definition: LifecycleDefinition, of: Requirements | undefined) =>
  wanted(definition, of?.allowsFacts, of?.allowsDocuments);
