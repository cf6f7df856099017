import type { PatientClient } from '../faults/world/patient-client.js';
import type { Experience } from './experience.js';
import type { Lifecycle } from './offer.js';
import type { Papers } from './papers.js';

export interface Unit {
  readonly id: string;
  readonly kind: string;
}

/** A lifecycle as the API tells it, and what walkers have learned of it. */
export interface Ground {
  readonly lifecycle: Lifecycle;
  readonly experience: Experience;
}

export interface World {
  readonly client: PatientClient;
  /** By the lifecycle's id. */
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly units: readonly Unit[];
  readonly papers: Papers;
}
