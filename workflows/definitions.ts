import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { criminalTransferV1 } from './criminal-transfer/v1.lifecycle.js';
import { criminalTransferV2 } from './criminal-transfer/v2.lifecycle.js';
import { judicialSuggestionV1 } from './judicial-suggestion/v1.lifecycle.js';
import { procuratorialSuggestionV1 } from './procuratorial-suggestion/v1.lifecycle.js';
import { publicInterestClueV1 } from './public-interest-clue/v1.lifecycle.js';
import { reverseReferralV1 } from './reverse-referral/v1.lifecycle.js';
import { transferUrgingV1 } from './transfer-urging/v1.lifecycle.js';

/** Every lifecycle, by id and version. Pure data. A released version stays here as long as one referral runs on it. */
export const definitions = {
  'criminal-transfer': { 1: criminalTransferV1, 2: criminalTransferV2 },
  'judicial-suggestion': { 1: judicialSuggestionV1 },
  'procuratorial-suggestion': { 1: procuratorialSuggestionV1 },
  'public-interest-clue': { 1: publicInterestClueV1 },
  'reverse-referral': { 1: reverseReferralV1 },
  'transfer-urging': { 1: transferUrgingV1 },
} as const satisfies Readonly<Record<string, Readonly<Record<number, LifecycleDefinition>>>>;

/** The version on which a new referral of this lifecycle runs; undefined for a lifecycle that is not here. */
export const newestDefinition = (id: string): LifecycleDefinition | undefined => {
  const versions: Readonly<Record<string, Readonly<Record<number, LifecycleDefinition>>>> = definitions;
  const all = Object.hasOwn(versions, id) ? Object.values(versions[id] ?? {}) : [];
  return all.toSorted((one, other) => other.version - one.version)[0];
};

/** The definition that a referral started with; undefined for one that is not here. */
export const definitionOf = (id: string, version: number): LifecycleDefinition | undefined => {
  const versions: Readonly<Record<string, Readonly<Record<number, LifecycleDefinition>>>> = definitions;
  return Object.hasOwn(versions, id) ? versions[id]?.[version] : undefined;
};
