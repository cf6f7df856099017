import { EFFECT_WORDS, type EffectWord } from '../../effects.js';
import { trackOf } from '../../stages.js';
import { MAIN_TRACK } from '../../vocabulary.js';
import type { Edge } from '../edges.js';
import type { Finding } from '../finding.js';
import { roleOf } from '../words.js';
import type { Rule, Subject } from './subject.js';

/**
 * Whoever sent a matter hears what becomes of it: a move of the main track is the sender's own act, tells the sender
 * (or sends it a copy), or says that it is silent. An end is never silent.
 */
export const theSenderIsTold: Rule = (subject) =>
  subject.edges
    .filter((edge) => edge.cause !== 'opening' && !isTold(subject, edge))
    .flatMap(({ where, effect, silent }): Finding[] => {
      const stages = effect.to.filter((stage) => trackOf(subject.definition, stage) === MAIN_TRACK);
      if (stages.length === 0) return [];
      const end = stages.find((stage) => subject.definition.stages[stage]?.final);
      if (end !== undefined)
        return [{ rule: 'end-untold', where, message: `ends in ${end}, and nobody tells the sender` }];
      if (silent) return [];
      return [
        {
          rule: 'move-untold',
          where,
          message: 'moves the referral: tell the sender, or say that it is silent',
        },
      ];
    });

const isTold = ({ definition: { sender } }: Subject, { cause, actors, effect }: Edge): boolean =>
  (cause === 'act' && actors.every((party) => party === sender)) ||
  effect.tells.includes(sender) ||
  effect.copies.some(({ to }) => to === sender);

/** Work behind closed doors shows to the acting unit alone: nobody is told, and the stage has another name outside. */
export const internalWorkStaysInside: Rule = ({ definition, edges }) =>
  edges
    .filter(({ act }) => act !== undefined && definition.acts[act]?.internal)
    .flatMap(({ where, actors, effect }): Finding[] => {
      const outside = [...effect.tells, ...effect.copies.map(({ to }) => to)].filter(
        (to) => typeof to !== 'string' || !actors.includes(roleOf(to)),
      );
      const bare = effect.to.filter((stage) => definition.stages[stage]?.publicAlias === undefined);
      return [
        ...outside.map((to): Finding => ({
          rule: 'internal-act-tells',
          where,
          message: `an internal act reaches ${typeof to === 'string' ? to : `the ${to.relation} of ${to.of}`}`,
        })),
        ...bare.map((stage): Finding => ({
          rule: 'alias-missing',
          where: `stages.${stage}`,
          message: `${where} is internal, and leads to a stage without public alias`,
        })),
      ];
    });

/** The words of an effect that only those learn of whom it concerns: roles filled, papers, notices. */
const DISCREET: readonly EffectWord[] = ['binds', 'copies', 'tells'];

/** What only some may know of shows in nothing that all of them see. */
export const confidentialActsLeaveNoTrace: Rule = ({ definition, edges }) =>
  edges
    .filter(
      ({ act, effect }) =>
        act !== undefined &&
        definition.acts[act]?.confidential === true &&
        EFFECT_WORDS.some((word) => !DISCREET.includes(word) && effect[word].length > 0),
    )
    .map(({ where }): Finding => ({
      rule: 'confidential-act-shows',
      where,
      message: 'a confidential act moves the referral, or changes what is owed',
    }));
