import type { Rule } from '#libs/law/rule.js';
import { wanted } from '#libs/lifecycle/available-acts.js';
import type { Actor, LifecycleDefinition, Period, Requirements } from '#libs/lifecycle/vocabulary.js';

/** A definition as the outside reads it: every name in Chinese, every period with the article it comes from. */
export function lifecycleView(
  definition: LifecycleDefinition,
  { digest, diagram, ruleOf }: { digest: string; diagram: string; ruleOf: (id: string) => Rule | undefined },
) {
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
            rules: rulesOf(period).map((rule) => ruleView(rule, ruleOf)),
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
  if ('byFact' in period) {
    const cases = [...Object.values(period.cases), ...(period.otherwise ? [period.otherwise] : [])];
    return [...new Set(cases.flatMap(rulesOf))];
  }
  return [];
}

function ruleView(id: string, ruleOf: (id: string) => Rule | undefined) {
  const rule = ruleOf(id);
  const version = rule?.versions.at(-1);
  return {
    id,
    name: rule?.dutyName ?? null,
    period: version?.period ?? null,
    citation: version?.citation ?? null,
    reading: version?.reading ?? null,
  };
}

const required = (definition: LifecycleDefinition, of: Requirements | undefined) =>
  wanted(definition, of?.facts, of?.documents);

const allowed = (definition: LifecycleDefinition, of: Requirements | undefined) =>
  wanted(definition, of?.allowsFacts, of?.allowsDocuments);
