import type { CombinedEffect } from '../effects.js';
import type { DutyDefinition, DutyStart, LifecycleDefinition } from '../vocabulary.js';
import { standsInAny, startStages } from '../stages.js';
import { moved, startsIn, type Configuration } from './configuration.js';
import { edgesOf, openingEdge, openingsOf, type Edge } from './edges.js';
import { dutiesAllow, isAlive, mayHold, type FollowedStatus, type Known } from './judge.js';

/** A place that a referral may come to, and how it is left. */
export interface Place extends Known {
  readonly exits: readonly Exit[];
}

export interface Exit {
  readonly edge: Edge;
  readonly to: Place;
}

export interface Territory {
  readonly places: readonly Place[];
  /** What the opening does, and where it leads: one place, or several where it opens a duty on a condition. */
  readonly entries: readonly Exit[];
}

type Mutable = Known & { exits: Exit[] };

/** Every combination of stages that a referral may come to. More than it ever will: most conditions are not judged. */
export const explore = (definition: LifecycleDefinition): Territory =>
  survey(definition, {}, (known) => [known]);

/** The same, following one duty. */
export const exploreDuty = (definition: LifecycleDefinition, id: string): Territory => {
  const duty = definition.duties[id];
  if (!duty) throw new Error(`no duty ${id}`);
  return survey(definition, { duty: { id, status: 'never' } }, (known, edge) =>
    statusesAfter(definition, duty, id, known, edge).map((status) => ({ ...known, duty: { id, status } })),
  );
};

/** The same, following whether one act was ever performed. */
export const exploreAct = (definition: LifecycleDefinition, act: string): Territory =>
  exploreMark(definition, (edge) => (edge.act === act ? true : null), act);

/** The same, following a mark that an edge makes (true), removes (false) or leaves as it is (null). */
export const exploreMark = (
  definition: LifecycleDefinition,
  makes: (edge: Edge) => boolean | null,
  act?: string,
): Territory => {
  const about = act === undefined ? {} : { act };
  return survey(definition, { mark: { ...about, made: false } }, (known, edge) => [
    { ...known, mark: { ...about, made: makes(edge) ?? known.mark?.made === true } },
  ]);
};

/** Edges that may be taken there, as far as the stages and the subject followed tell. */
export const exitsOf = (
  definition: LifecycleDefinition,
  known: Known,
  edges: readonly Edge[],
): readonly Edge[] =>
  edges.filter(
    (edge) =>
      startsIn(definition, known.configuration, edge) &&
      mayHold(edge.when, known) &&
      (edge.act === undefined || dutiesAllow(definition, edge.act, known)) &&
      (edge.duty === undefined || edge.duty !== known.duty?.id || isAlive(known.duty.status)),
  );

/** `arrive` says what becomes of the subject: it is given what was known, already with the stages after the edge. */
const survey = (
  definition: LifecycleDefinition,
  subject: Omit<Known, 'configuration'>,
  arrive: (known: Known, edge: Edge) => readonly Known[],
): Territory => {
  const edges = edgesOf(definition);
  const places = new Map<string, Mutable>();
  const unseen: Mutable[] = [];

  const placeOf = (known: Known): Mutable => {
    const key = JSON.stringify([
      Object.entries(known.configuration).sort(),
      known.duty?.status,
      known.mark?.made,
    ]);
    const found = places.get(key);
    if (found) return found;
    const place = { ...known, exits: [] };
    places.set(key, place);
    unseen.push(place);
    return place;
  };
  const take = (known: Known, edge: Edge): Exit[] => {
    const configuration = moved(definition, known.configuration, edge);
    return arrive({ ...known, configuration }, edge).map((next) => ({ edge, to: placeOf(next) }));
  };

  const entries = take({ configuration: startStages(definition), ...subject }, openingEdge(definition));
  for (let place = unseen.pop(); place; place = unseen.pop()) {
    for (const edge of exitsOf(definition, place, edges)) place.exits.push(...take(place, edge));
  }
  return { places: [...places.values()], entries };
};

/** What may become of a duty through an edge that led to `known`. Several where a condition or time decides. */
const statusesAfter = (
  definition: LifecycleDefinition,
  duty: DutyDefinition,
  id: string,
  { configuration, duty: followed }: Known,
  edge: Edge,
): readonly FollowedStatus[] => {
  const { effect } = edge;
  const before = followed?.status ?? 'never';
  const closes = [...effect.discharges, ...effect.waives].includes(id);
  const lapses = edge.duty === id && duty.kind === 'window';
  const ends = isAlive(before) && (closes || lapses || !lives(definition, duty, configuration));
  const kept = ends ? 'closed' : judged(before, effect, id);
  const opening = openingsOf(edge).find((one) => one.duty === id);
  const opened = startsAtOnce(opening?.start ?? duty.start, edge) ? 'open' : 'waiting';
  const after: FollowedStatus[] = !opening ? [kept] : opening.if ? [opened, kept] : [opened];
  if (after.includes('waiting') && duty.start !== 'act') after.push('open');
  if (after.includes('open') && duty.kind === 'window' && !duty.atDue) after.push('closed');
  return [...new Set(after)];
};

/** From the act itself, or from a fact that it brings. */
const startsAtOnce = (start: DutyStart, { brings }: Edge): boolean =>
  start === 'act' || ('fact' in start && brings.includes(start.fact));

const judged = (before: FollowedStatus, effect: CombinedEffect, id: string): FollowedStatus => {
  if (before === 'open' && effect.submits.includes(id)) return 'waiting';
  return before === 'waiting' && effect.rejects.includes(id) ? 'open' : before;
};

const lives = (
  definition: LifecycleDefinition,
  duty: DutyDefinition,
  configuration: Configuration,
): boolean => duty.survivesEnd === true || standsInAny(definition, configuration, duty.during);
