import type { ReactNode } from 'react';
import type { RuleDetail } from '../../api/rules.js';
import { texts } from '../../texts/texts.js';
import { RuleStatusMark } from './rule-status-mark.js';

const words = texts.rules.page;

interface Props {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const Fact = ({ name, wide = false, children }: Props) => (
  <div className={wide ? 'wide' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What the rule is about, whatever its version. */
export const RuleFacts = ({ rule }: { readonly rule: RuleDetail }) => (
  <section className="card" aria-labelledby="rule-facts-title">
    <h2 id="rule-facts-title">{words.facts}</h2>
    <dl className="facts-grid">
      <Fact name={words.status} wide>
        <RuleStatusMark {...rule} /> {texts.rules.statusSays[rule.status]}
      </Fact>
      <Fact name={words.owedBy}>{rule.owedByName}</Fact>
      <Fact name={words.clock}>{rule.clockStartsOnName}</Fact>
      <Fact name={words.field}>{rule.field}</Fact>
      <Fact name={words.kind}>{rule.kindName}</Fact>
      <Fact name={words.consequence}>{rule.consequence ?? words.noConsequence}</Fact>
      {rule.extension !== null && <Fact name={words.extension}>{rule.extension}</Fact>}
      {rule.note !== null && (
        <Fact name={words.note} wide>
          {rule.note}
        </Fact>
      )}
    </dl>
  </section>
);
