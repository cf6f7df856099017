import type { Condition } from '../../vocabulary.js';
import { openingsOf } from '../edges.js';
import { exploreMark } from '../explore.js';
import type { Finding } from '../finding.js';
import type { Rule } from './subject.js';

export const theSenderOpens: Rule = ({ definition: { sender, opening, parties } }) => {
  const messages = [
    opening.by.party === sender ? null : `opened by ${opening.by.party}`,
    parties[sender]?.joins === 'opening' && !parties[sender].optional ? null : 'not there from the start',
  ];
  return messages.flatMap((message) =>
    message === null
      ? []
      : [{ rule: 'sender-wrong', where: 'sender', message: `${sender} sends, but is ${message}` }],
  );
};

export const laterPartiesJoin: Rule = ({ definition, edges }) =>
  Object.entries(definition.parties)
    .filter(([id, { joins }]) => joins === 'later' && !binds(edges, id))
    .map(([id]) => ({
      rule: 'party-never-bound',
      where: `parties.${id}`,
      message: 'no effect puts a unit in this role',
    }));

/** Only an act brings the relatives that the directory knew. */
const binds = (edges: Parameters<Rule>[0]['edges'], id: string): boolean =>
  edges.some(({ cause, effect }) =>
    effect.binds.some(
      ({ party, to }) => party === id && to !== null && (cause === 'act' || !('relation' in to)),
    ),
  );

/** A duty is opened only once somebody holds the role that owes it. */
export const debtorsAreBound: Rule = ({ definition, ground }) =>
  Object.entries(definition.parties)
    .filter(([, { joins, optional }]) => joins === 'later' || optional)
    .flatMap(([id]) => {
      const owed = Object.keys(definition.duties).filter((duty) => definition.duties[duty]?.owedBy === id);
      const { places, entries } = exploreMark(ground, ({ effect, when }) => {
        const bound = effect.binds.findLast(({ party }) => party === id);
        if (bound) return bound.to !== null;
        return requiresBound(when, id) ? true : null;
      });
      const opens = [...entries, ...places.flatMap(({ exits }) => exits)].filter(
        ({ edge, to }) =>
          to.mark?.made === false &&
          openingsOf(edge).some(
            (opening) => owed.includes(opening.duty) && !requiresBound(opening.if ?? [], id),
          ),
      );
      return [...new Set(opens.map(({ edge }) => edge.where))].map((where): Finding => ({
        rule: 'debtor-unbound',
        where,
        message: `opens a duty of ${id}, which nobody may hold`,
      }));
    });

const requiresBound = (conditions: readonly Condition[], party: string): boolean =>
  conditions.some((condition) => 'bound' in condition && condition.bound === party);
