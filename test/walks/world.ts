import type { PatientClient } from '../faults/world/patient-client.js';
import { Experience, type StepName } from './experience.js';
import type { Lifecycle } from './offer.js';
import { Papers } from './papers.js';

export interface Unit {
  readonly id: string;
  readonly kind: string;
}

/** A lifecycle as the API tells it, and what walkers have learned of it. */
export interface Ground {
  readonly lifecycle: Lifecycle;
  readonly experience: Experience;
}

/** How walkers go about it; probabilities from 0 to 1. */
export interface Habits {
  readonly beginsEarlier: number;
  readonly saysWhatItSaw: number;
  /** Walks what was started as well; else only where nothing goes on without it. */
  readonly follows: number;
  /** How long the end of what was started may take to be heard of. */
  readonly newsWithinMs: number;
  /** Steps that are taken as soon as they are offered. */
  readonly leansTo: (lifecycle: string, step: StepName) => boolean;
}

export const USUAL: Habits = {
  beginsEarlier: 0.5,
  saysWhatItSaw: 0.5,
  follows: 0.3,
  newsWithinMs: 20_000,
  leansTo: () => false,
};

export interface World {
  readonly client: PatientClient;
  /** By the lifecycle's id. */
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly units: readonly Unit[];
  readonly papers: Papers;
  readonly habits: Habits;
}

const READER = 'city-eco.handler';

const read = async <T>(client: PatientClient, path: string): Promise<T> => {
  const { status, body } = await client.get<T>(READER, path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body;
};

/** Every lifecycle and every unit that the API names. */
export const lookAround = async (client: PatientClient, habits: Habits = USUAL): Promise<World> => {
  const { items: listed } = await read<{ items: readonly { id: string }[] }>(client, '/lifecycles');
  const lifecycles = await Promise.all(listed.map(({ id }) => read<Lifecycle>(client, `/lifecycles/${id}`)));
  const { items: units } = await read<{ items: readonly Unit[] }>(client, '/directory/units');
  const grounds = lifecycles.map(
    (lifecycle) => [lifecycle.id, { lifecycle, experience: new Experience() }] as const,
  );
  return { client, grounds: new Map(grounds), units, papers: new Papers(client), habits };
};

/** The same world for somebody else, who learns with everybody. */
export const asSeenBy = (client: PatientClient, world: World): World => ({
  ...world,
  client,
  papers: new Papers(client),
});
