import { MAIN_TRACK } from '../../vocabulary.js';
import { trackOf } from '../../stages.js';
import { hasEnded } from '../configuration.js';
import type { Exit, Place } from '../explore.js';
import type { Finding } from '../finding.js';
import { isAlive } from '../judge.js';
import type { Rule } from './subject.js';

export const tracksStartOnce: Rule = ({ definition }) => {
  const tracks = new Set([
    MAIN_TRACK,
    ...Object.keys(definition.stages).map((id) => trackOf(definition, id)),
  ]);
  return [...tracks].flatMap((track): Finding[] => {
    const starts = Object.entries(definition.stages).filter(
      ([id, { start }]) => start && trackOf(definition, id) === track,
    );
    if (starts.length === 1) return [];
    return [
      {
        rule: 'track-start',
        where: 'stages',
        message: `track ${track} has ${starts.length} starts, not one`,
      },
    ];
  });
};

export const sideTracksDependOnTheMainOne: Rule = ({ definition }) =>
  Object.entries(definition.stages).flatMap(([id, { within, final }]): Finding[] => {
    const where = `stages.${id}`;
    const isMain = trackOf(definition, id) === MAIN_TRACK;
    const stray = (within ?? []).filter((stage) => trackOf(definition, stage) !== MAIN_TRACK);
    return [
      ...(final && !isMain
        ? [
            {
              rule: 'stage-final-in-side-track' as const,
              where,
              message: 'only the main track ends a referral',
            },
          ]
        : []),
      ...(within && (isMain || stray.length > 0)
        ? [
            {
              rule: 'stage-within-wrong' as const,
              where,
              message: '`within` puts a side track inside main stages',
            },
          ]
        : []),
    ];
  });

export const tracksMoveOnce: Rule = ({ definition, edges }) =>
  edges.flatMap(({ where, effect }): Finding[] => {
    const tracks = effect.to.map((stage) => trackOf(definition, stage));
    const twice = tracks.find((track, index) => tracks.indexOf(track) !== index);
    return twice === undefined
      ? []
      : [{ rule: 'track-moved-twice', where, message: `moves track ${twice} to two stages at once` }];
  });

export const stagesAreReached: Rule = ({ definition, territory }) => {
  const reached = new Set(territory.places.flatMap(({ configuration }) => Object.values(configuration)));
  return Object.keys(definition.stages)
    .filter((id) => !reached.has(id))
    .map((id) => ({ rule: 'stage-unreachable', where: `stages.${id}`, message: 'no act leads here' }));
};

/** No stage would mean every stage, an end among them: whoever means that says `any-open`. */
export const actsNameTheirStages: Rule = ({ definition }) =>
  Object.entries(definition.acts)
    .filter(([, { from }]) => from.length === 0)
    .map(([id]) => ({ rule: 'from-missing', where: `acts.${id}.from`, message: 'names no stage' }));

/** An act must be lawful somewhere whichever duty is followed. */
export const actsCanBePerformed: Rule = ({ edges, territory, dutyTerritories }) => {
  const takenIn = [territory, ...dutyTerritories.values()].map(
    ({ places }) => new Set(places.flatMap(({ exits }) => exits.map(({ edge }) => edge.where))),
  );
  return edges
    .filter(({ cause, where }) => cause === 'act' && !takenIn.every((taken) => taken.has(where)))
    .map(({ where }) => ({ rule: 'act-unreachable', where, message: 'lawful nowhere' }));
};

export const theEndCanBeReached: Rule = ({ definition, territory }) => {
  const canEnd = new Set<Place>(
    territory.places.filter(({ configuration }) => hasEnded(definition, configuration)),
  );
  const leadsOn = (place: Place) => place.exits.some(({ to }) => canEnd.has(to));
  for (let grown = true; grown;) {
    const found = territory.places.filter((place) => !canEnd.has(place) && leadsOn(place));
    found.forEach((place) => canEnd.add(place));
    grown = found.length > 0;
  }
  const stuck = new Set(
    territory.places
      .filter((place) => !canEnd.has(place))
      .map(({ configuration }) => configuration[MAIN_TRACK]),
  );
  return [...stuck].map((id) => ({
    rule: 'no-way-to-end',
    where: `stages.${id}`,
    message: 'no way leads from here to a final stage',
  }));
};

/** Entering a stage that is neither final nor quiet opens or keeps a duty that somebody shall perform. */
export const somebodyOwes: Rule = ({ definition, edges, territory, dutyTerritories }) => {
  const isOwedAfter = (where: string, stage: string): boolean =>
    [...dutyTerritories].some(
      ([id, duties]) =>
        definition.duties[id]?.modality === 'shall' &&
        definition.duties[id].during.includes(stage) &&
        exitsTo(duties.places, duties.entries, where).some(({ to }) => isAlive(to.duty?.status)),
    );
  const exits = exitsTo(territory.places, territory.entries);
  return edges.flatMap((edge) => {
    const entered = edge.cause === 'opening' ? startsOf(exits) : edge.effect.to;
    return entered.flatMap((stage): Finding[] => {
      const { final, quiet } = definition.stages[stage] ?? {};
      const isTaken = exits.some((exit) => exit.edge.where === edge.where);
      if (final || quiet || !isTaken || isOwedAfter(edge.where, stage)) return [];
      return [
        { rule: 'nobody-owes', where: edge.where, message: `leads to ${stage}, where nobody owes anything` },
      ];
    });
  });
};

const exitsTo = (places: readonly Place[], entries: readonly Exit[], where?: string): readonly Exit[] =>
  [...entries, ...places.flatMap(({ exits }) => exits)].filter(({ edge }) => !where || edge.where === where);

const startsOf = (exits: readonly Exit[]): readonly string[] =>
  exits.flatMap(({ edge, to }) => (edge.cause === 'opening' ? Object.values(to.configuration) : []));
