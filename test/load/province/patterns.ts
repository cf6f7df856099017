import pMap from 'p-map';
import { createRecordActivities } from '#activities/records/record-step.activities.js';
import { Directory } from '#libs/directory/index.js';
import { advance, dueTick, nextInstant, withDues, type Referral } from '#libs/lifecycle/index.js';
import type { LifecycleEvent } from '#libs/lifecycle/state.js';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { definitionOf } from '#workflows/definitions.js';
import { rehearse, type Rehearsal } from '../world/rehearsal.js';
import type { World } from '../world/world.js';
import { PLANS, STORIES, type Story } from './stories.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TOGETHER = 4;

/** A referral to be multiplied. */
export interface Pattern {
  readonly id: string;
  readonly share: number;
}

/**
 * Referrals as they come about: each act judged, counted and recorded by the code that does it every day, at instants of
 * the past, rungs that had to fire in between included. No workflow runs for them.
 */
export const recordPatterns = async (world: World, count: number): Promise<readonly Pattern[]> => {
  const rehearsals: Rehearsal[] = [];
  for (const plan of PLANS) rehearsals.push(await rehearse(world, plan));
  const reckoning = new Reckoning(world.records, NO_RULE_FILES);
  const { recordStep } = createRecordActivities({
    records: world.records,
    directory: new Directory(await world.records.loadDirectory()),
    definitions: definitionOf,
    reckoning: async (atLeast) => (await reckoning.current(atLeast)).answer,
  });
  const now = Date.now();
  const told = STORIES.flatMap((story) => {
    const times = Math.max(2, Math.round(story.share * count));
    return Array.from({ length: times }, (_, n) => ({ story, share: story.share / times, part: n / times }));
  });
  const recorded = async ({ story, share, part }: (typeof told)[number], n: number): Promise<Pattern> => {
    const id = `pattern-${n}`;
    await play(id, story, now - openedAgo(story, part), now, rehearsals, recordStep);
    return { id, share };
  };
  return pMap(told, recorded, { concurrency: TOGETHER });
};

const openedAgo = ({ openedDaysAgo: [from, to] }: Story, part: number): number =>
  (from + (to - from) * part) * DAY_MS;

type RecordStep = ReturnType<typeof createRecordActivities>['recordStep'];

const play = async (
  referralId: string,
  story: Story,
  openedAt: number,
  now: number,
  rehearsals: readonly Rehearsal[],
  recordStep: RecordStep,
): Promise<void> => {
  const [{ definition: ref, opening } = missing('a plan')] = rehearsals;
  const definition = definitionOf(ref.id, ref.version) ?? missing(ref.id);
  const take = async (before: Referral | null, event: LifecycleEvent): Promise<Referral> => {
    const verdict = advance(definition, before, event);
    if (!verdict.ok) throw new Error(`a story is not lawful: ${verdict.refusal.code}`);
    const { step, referral, consequences } = verdict;
    const { log, dues } = referral;
    const result = await recordStep({ referralId, definition: ref, step, log, dues, consequences });
    if ('ahead' in result) throw new Error(`${referralId} was recorded before`);
    return withDues(definition, referral, result.dues);
  };
  const passTime = async (from: Referral, until: number): Promise<Referral> => {
    let referral = from;
    for (let at = openedAt; ;) {
      const next = nextInstant(definition, referral, instantOf(at));
      if (next === null || Date.parse(next) >= until) return referral;
      at = Date.parse(next);
      const tick = dueTick(definition, referral, next, next);
      if (!tick) return referral;
      referral = await take(referral, tick);
    }
  };
  const stamped = (at: number) => ({ at: instantOf(at), recordedAt: instantOf(at) });
  let at = openedAt;
  let referral = await take(null, { ...opening.recorded, ...stamped(at) });
  for (const { act, outcome, afterHours } of story.acts) {
    at += afterHours * HOUR_MS;
    const deed = rehearsals
      .flatMap(({ deeds }) => deeds)
      .find((one) => one.act === act && one.outcome === outcome);
    referral = await passTime(referral, at);
    referral = await take(referral, { ...(deed ?? missing(act)).recorded, kind: 'act', ...stamped(at) });
  }
  await passTime(referral, now);
};

const instantOf = (at: number): string => new Date(at).toISOString();

const missing = (what: string): never => {
  throw new Error(`${what} was not rehearsed`);
};
