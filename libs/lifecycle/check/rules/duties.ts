import type { DutyDefinition } from '../../vocabulary.js';
import { standsInAny } from '../../stages.js';
import { openingsOf, type Edge } from '../edges.js';
import type { Ground } from '../ground.js';
import { exploreAct, type Exit, type Place, type Territory } from '../explore.js';
import type { Finding } from '../finding.js';
import { isAlive } from '../judge.js';
import type { Rule } from './subject.js';

/** An act that discharges a duty this many acts later still counts as a way out of it. */
const FEW_ACTS = 4;

export const dutiesAreOpened: Rule = ({ definition, edges }) => {
  const opened = new Set(edges.flatMap((edge) => openingsOf(edge).map(({ duty }) => duty)));
  return Object.keys(definition.duties)
    .filter((id) => !opened.has(id))
    .map((id) => ({ rule: 'duty-never-opened', where: `duties.${id}`, message: 'nothing opens it' }));
};

/** A duty opened outside its stages would never be mooted by leaving them. */
export const dutiesOpenInside: Rule = ({ definition, territory: { places, entries } }) =>
  Object.entries(definition.duties).flatMap(([id, { during }]) => {
    const outside = [...entries, ...places.flatMap(({ exits }) => exits)].filter(
      ({ edge, to }) =>
        openingsOf(edge).some(({ duty }) => duty === id) &&
        !standsInAny(definition, to.configuration, during),
    );
    return whereOf(outside).map((where): Finding => ({
      rule: 'duty-opened-outside',
      where,
      message: `opens ${id} where none of its stages (${during.join(', ')}) is reached`,
    }));
  });

export const dutiesCanBePerformed: Rule = ({ definition, edges }) =>
  Object.entries(definition.duties).flatMap(([id, duty]): Finding[] => {
    const where = `duties.${id}`;
    if (!isAnswered(duty)) return [];
    if (duty.acts.length === 0) return [{ rule: 'duty-act-missing', where, message: 'no act answers it' }];
    const useless = duty.acts.filter((act) => !edges.some((edge) => edge.act === act && answers(edge, id)));
    const isDebtors = duty.acts.some((act) =>
      definition.acts[act]?.by.some(({ party }) => party === duty.owedBy),
    );
    return [
      ...useless.map((act): Finding => ({
        rule: 'duty-act-does-not-discharge',
        where,
        message: `${act} neither discharges nor submits it`,
      })),
      ...(isDebtors
        ? []
        : [
            {
              rule: 'debtor-cannot-perform' as const,
              where,
              message: `${duty.owedBy} may perform none of its acts`,
            },
          ]),
    ];
  });

export const dutiesHaveAWayOut: Rule = ({ definition, dutyTerritories }) =>
  [...dutyTerritories].flatMap(([id, territory]): Finding[] => {
    const duty = definition.duties[id];
    const open = territory.places.filter((place) => isAlive(place.duty?.status));
    if (!duty || open.length === 0) return [];
    return duty.during.flatMap((stage): Finding[] => {
      const where = `duties.${id}.during.${stage}`;
      const there = open.filter(({ configuration }) => Object.values(configuration).includes(stage));
      if (there.length === 0)
        return [{ rule: 'during-never-open', where, message: 'it cannot be open here' }];
      if (!isAnswered(duty) || duty.modality !== 'shall') return [];
      if (there.every((place) => stands(duty, place) || isWithinFewActs(place, id))) return [];
      return [{ rule: 'duty-stuck', where, message: 'may be open here, and no act nearby discharges it' }];
    });
  });

/** Its clock stands here: nothing is asked of anybody until the stages that pause it are left. */
const stands = ({ pausedWhile }: DutyDefinition, { configuration }: Place): boolean =>
  Object.values(configuration).some((stage) => pausedWhile?.stages?.includes(stage));

const isWithinFewActs = (place: Place, id: string): boolean => {
  let frontier = new Set([place]);
  for (let acts = 0; acts < FEW_ACTS; acts += 1) {
    const exits = [...frontier].flatMap((reached) => reached.exits);
    if (exits.some(({ edge }) => answers(edge, id))) return true;
    frontier = new Set(exits.map(({ to }) => to).filter((to) => isAlive(to.duty?.status)));
  }
  return false;
};

export const dutiesOpenOnce: Rule = ({ definition, dutyTerritories }) =>
  [...dutyTerritories]
    .filter(([id]) => !definition.duties[id]?.many)
    .flatMap(([id, { places }]) => {
      const again = places
        .filter(({ duty }) => isAlive(duty?.status))
        .flatMap(({ exits }) => exits)
        .filter(({ edge, to }) => isAlive(to.duty?.status) && reopens(edge, id));
      return whereOf(again).map((where): Finding => ({
        rule: 'may-open-twice',
        where,
        message: `opens ${id}, which may be open: discharge or replace it, or forbid the act while it is`,
      }));
    });

const reopens = (edge: Edge, id: string): boolean =>
  ![...edge.effect.discharges, ...edge.effect.waives].includes(id) &&
  openingsOf(edge).some(({ duty, replace, if: conditions = [] }) => {
    const isGuarded = conditions.some(
      (condition) => 'duty' in condition && condition.duty === id && GUARDS.includes(condition.is),
    );
    return duty === id && !replace && !isGuarded;
  });

const GUARDS: readonly string[] = ['not-open', 'never-opened'];

/** An effect on a duty that can never be open then was meant for another duty, or another act. */
export const effectsOnDutiesMatter: Rule = ({ edges, territory, dutyTerritories }) =>
  edges
    .filter((edge) => isTaken(territory, edge))
    .flatMap((edge) => {
      const { discharges, waives, submits, rejects, extends: extended, restates } = edge.effect;
      const duties = [
        ...discharges,
        ...waives,
        ...submits,
        ...rejects,
        ...[...extended, ...restates].map(({ duty }) => duty),
      ];
      return [...new Set(duties)]
        .filter((id) => !isEverOpenBefore(dutyTerritories.get(id), edge))
        .map((id): Finding => ({
          rule: 'effect-idle',
          where: edge.where,
          message: `${id} is never open when this happens`,
        }));
    });

const isTaken = ({ places, entries }: Territory, { where }: Edge): boolean =>
  [...entries, ...places.flatMap(({ exits }) => exits)].some(({ edge }) => edge.where === where);

const isEverOpenBefore = (territory: Territory | undefined, { where }: Edge): boolean =>
  (territory?.places ?? []).some(
    ({ duty, exits }) => isAlive(duty?.status) && exits.some(({ edge }) => edge.where === where),
  );

/** `apart` and `same` name acts that another, or the same, person performed before: acts that can come before. */
export const namedActsPrecede: Rule = ({ definition, ground }) =>
  Object.entries(definition.acts).flatMap(([id, { apart = [], same = [] }]) => [
    ...idle(ground, id, apart, 'apart'),
    ...idle(ground, id, same, 'same'),
  ]);

const idle = (ground: Ground, act: string, others: readonly string[], word: 'apart' | 'same'): Finding[] =>
  others
    .filter((other) => !canPrecede(exploreAct(ground, other), act))
    .map((other) => ({
      rule: `${word}-cannot-precede` as const,
      where: `acts.${act}.${word}`,
      message: `${other} cannot be performed before ${act}`,
    }));

const canPrecede = ({ places }: Territory, act: string): boolean =>
  places.some(({ mark, exits }) => mark?.made && exits.some(({ edge }) => edge.act === act));

export const dutyWordsAgree: Rule = ({ definition }) =>
  Object.entries(definition.duties).flatMap(([id, duty]): Finding[] => {
    const where = `duties.${id}`;
    return [
      ...(duty.kind === 'window' && duty.modality !== 'may'
        ? [
            {
              rule: 'window-must-be-may' as const,
              where,
              message: 'a right that lapses is nobody’s obligation',
            },
          ]
        : []),
      ...(duty.pausedWhile?.duties?.includes(id)
        ? [{ rule: 'pauses-itself' as const, where, message: 'its clock would stand for ever' }]
        : []),
    ];
  });

/** `targets` picks among the duties that name the act. */
export const targetsAreAnswered: Rule = ({ definition }) =>
  Object.entries(definition.acts).flatMap(([id, { targets }]): Finding[] => {
    if (targets === undefined || definition.duties[targets]?.acts.includes(id)) return [];
    const message = `targets ${targets}, which does not name it among its acts`;
    return [{ rule: 'target-not-answered', where: `acts.${id}`, message }];
  });

/** Waits and triggers may end without an act. */
const isAnswered = ({ kind, acts }: DutyDefinition): boolean =>
  kind === 'deadline' || kind === 'window' || acts.length > 0;

const answers = ({ effect }: Edge, id: string): boolean =>
  [...effect.discharges, ...effect.submits, ...effect.waives].includes(id);

const whereOf = (exits: readonly Exit[]): readonly string[] => [
  ...new Set(exits.map(({ edge }) => edge.where)),
];
