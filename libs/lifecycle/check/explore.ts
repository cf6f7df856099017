import type { CombinedEffect } from '../effects.js';
import type { DutyDefinition, DutyStart, LifecycleDefinition } from '../vocabulary.js';
import { standsInAny } from '../stages.js';
import type { Configuration } from './configuration.js';
import { openingsOf, type Edge } from './edges.js';
import type { Ground, Standing, Way } from './ground.js';
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

type Mutable = Known & { readonly standing: Standing; readonly exits: Exit[] };

/** What is followed beside the stages. */
type Followed = Omit<Known, 'configuration'>;

/** Every combination of stages that a referral may come to. More than it ever will: most conditions are not judged. */
export const explore = (ground: Ground): Territory => survey(ground, {}, (followed) => [followed]);

/** The same, following one duty. */
export const exploreDuty = (ground: Ground, id: string): Territory => {
  const duty = ground.definition.duties[id];
  if (!duty) throw new Error(`no duty ${id}`);
  return survey(ground, { duty: { id, status: 'never' } }, (followed, { edge, to }) =>
    statusesAfter(ground.definition, duty, { ...followed, configuration: to.configuration }, edge).map(
      (status) => ({ duty: { id, status } }),
    ),
  );
};

/** The same, following whether one act was ever performed. */
export const exploreAct = (ground: Ground, act: string): Territory =>
  exploreMark(ground, (edge) => (edge.act === act ? true : null), act);

/** The same, following a mark that an edge makes (true), removes (false) or leaves as it is (null). */
export const exploreMark = (
  ground: Ground,
  makes: (edge: Edge) => boolean | null,
  act?: string,
): Territory => {
  const about = act === undefined ? {} : { act };
  return survey(ground, { mark: { ...about, made: false } }, ({ mark }, { edge }) => [
    { mark: { ...about, made: makes(edge) ?? mark?.made === true } },
  ]);
};

/** `arrive` says what becomes of the subject on a way. */
const survey = (
  { definition, entry }: Ground,
  subject: Followed,
  arrive: (followed: Followed, way: Way) => readonly Followed[],
): Territory => {
  const places = new Map<string, Mutable>();
  const unseen: Mutable[] = [];

  const placeOf = (standing: Standing, followed: Followed): Mutable => {
    const key = `${standing.number} ${followed.duty?.status} ${followed.mark?.made}`;
    const found = places.get(key);
    if (found) return found;
    const place = { ...followed, configuration: standing.configuration, standing, exits: [] };
    places.set(key, place);
    unseen.push(place);
    return place;
  };
  const take = (followed: Followed, way: Way): Exit[] =>
    arrive(followed, way).map((next) => ({ edge: way.edge, to: placeOf(way.to, next) }));

  const entries = take(subject, entry);
  for (let place = unseen.pop(); place; place = unseen.pop()) {
    for (const way of place.standing.ways())
      if (mayTake(definition, way.edge, place)) place.exits.push(...take(place, way));
  }
  return { places: [...places.values()], entries };
};

/** Whether what is followed lets the edge be taken. */
const mayTake = (definition: LifecycleDefinition, edge: Edge, known: Known): boolean =>
  mayHold(edge.when, known) &&
  (edge.act === undefined || dutiesAllow(definition, edge.act, known)) &&
  (edge.duty === undefined || edge.duty !== known.duty?.id || isAlive(known.duty.status));

/** What may become of a duty through an edge that led to `known`. Several where a condition or time decides. */
const statusesAfter = (
  definition: LifecycleDefinition,
  duty: DutyDefinition,
  { configuration, duty: followed }: Known,
  edge: Edge,
): readonly FollowedStatus[] => {
  const { effect } = edge;
  const { id = '', status: before = 'never' } = followed ?? {};
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
