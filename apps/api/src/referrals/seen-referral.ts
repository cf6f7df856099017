import {
  showsStep,
  sightOf,
  undisclosedSteps,
  type Related,
  type Sight,
  type Viewer,
} from '#libs/access/index.js';
import type { Directory } from '#libs/directory/directory.js';
import { fold, settle, type Referral } from '#libs/lifecycle/index.js';
import type { DutyInstance, Instant, ReferralState, Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';

/** A referral as one viewer sees it at one instant. */
export interface SeenReferral {
  readonly record: ReferralRecord;
  readonly definition: LifecycleDefinition;
  readonly viewer: Viewer;
  readonly sight: Sight;
  readonly directory: Directory;
  readonly now: Instant;
  /** The whole of it, settled at `now`: what the law says, whoever looks. */
  readonly state: ReferralState;
  /** What the viewer sees of it happening. */
  readonly steps: readonly Step[];
}

/** @param record one that the viewer may read at all */
export function see(
  record: ReferralRecord,
  {
    definition,
    viewer,
    directory,
    now,
  }: {
    readonly definition: LifecycleDefinition;
    readonly viewer: Viewer;
    readonly directory: Directory;
    readonly now: Instant;
  },
): SeenReferral {
  const story = {
    definition,
    log: record.memory.log,
    parties: record.parties,
    starterUnit: record.starterUnit,
    duties: record.state.duties,
    undisclosed: undisclosedSteps(definition, record.memory.log, record.state),
  };
  const related: Related = (unit, relation) => directory.related(unit, relation);
  const sight = sightOf(viewer, story, related);
  const steps = record.memory.log.filter((step) => showsStep(step, story, sight, related));
  return {
    record,
    definition,
    viewer,
    sight,
    directory,
    now,
    state: stateFor(record, definition, sight, now),
    steps,
  };
}

/** Sequence of the opening, whose parties everybody may know who may read the referral at all. */
const OPENING = 1;

/** Sequences of the steps that show. */
export const shownSequences = ({ steps }: Pick<SeenReferral, 'steps'>): ReadonlySet<number> =>
  new Set(steps.map(({ sequence }) => sequence));

/** Duties opened by a step that does not show are not shown either, except to the unit that owes them. */
export function shownDuties(seen: SeenReferral): readonly DutyInstance[] {
  const { state, sight } = seen;
  if (!sight.informed) return [];
  const visible = shownSequences(seen);
  return state.duties.filter(
    ({ id, unit }) => unit === sight.unit || sight.unit === null || visible.has(openedBy(id)),
  );
}

/** Who holds which role, but for roles filled by a step that does not show. */
export function shownParties(seen: SeenReferral): Readonly<Record<string, string | null>> {
  const { record, state, sight } = seen;
  if (sight.unit === null) return state.parties;
  const visible = shownSequences(seen);
  const hidden = new Set(
    record.parties
      .filter(
        ({ from, until, unit }) =>
          until === null && unit !== sight.unit && from !== OPENING && !visible.has(from),
      )
      .map(({ role }) => role),
  );
  return Object.fromEntries(
    Object.entries(state.parties).map(([role, unit]) => [role, hidden.has(role) ? null : unit]),
  );
}

/** `review#7` and `review#7t` were opened by step 7. */
const openedBy = (id: string): number => Number(/#(\d+)/.exec(id)?.[1] ?? 0);

/** The record as it was when that step had just been recorded. */
export function asItStood(
  record: ReferralRecord,
  definition: LifecycleDefinition,
  sequence: number,
): ReferralRecord {
  if (record.sequence <= sequence) return record;
  const { log, dues } = record.memory;
  const then = log.filter((step) => step.sequence <= sequence);
  return { ...record, sequence, memory: { log: then, dues }, state: fold(definition, then, dues) };
}

/** The steps up to which the viewer knows the referral: a unit that left its role learns of none after that. */
export const knownLog = ({
  record: { memory },
  sight: { until },
}: Pick<SeenReferral, 'record' | 'sight'>): readonly Step[] =>
  until === null ? memory.log : memory.log.filter((step) => step.sequence <= until);

/** The referral as the pure core takes it. */
export const memoryOf = ({ memory, state }: ReferralRecord): Referral => ({ ...memory, state });

/** Who left a role keeps what was known up to then: nothing later is folded in. */
function stateFor(
  record: ReferralRecord,
  definition: LifecycleDefinition,
  sight: Sight,
  now: Instant,
): ReferralState {
  if (sight.until === null) return settle(definition, memoryOf(record), now);
  return fold(definition, knownLog({ record, sight }), record.memory.dues);
}
