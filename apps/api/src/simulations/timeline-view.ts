import { dutyChanges, type Moment, type SupposedAct } from '#libs/lifecycle/simulate/index.js';
import type { Consequence, ReferralState, ResolvedRef } from '#libs/lifecycle/state.js';
import { MAIN_TRACK, RELATIONS, type LifecycleDefinition, type Rung } from '#libs/lifecycle/vocabulary.js';
import type { Directory } from '#libs/directory/directory.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { problemBody } from '../errors/problem-answer.js';
import { dueView } from '../referrals/due-view.js';
import { offerView } from '../referrals/rungs-view.js';
import { problemOfStep } from './refused-step.js';
import { dutyName, simulatedDuty, type SupposedIn } from './simulated-duty.js';

/** What a timeline is shown with. */
export interface TimelineIn extends SupposedIn {
  readonly acts: readonly SupposedAct[];
  readonly directory: Directory;
}

/** One line of the timeline. */
export function momentView(moment: Moment, shownIn: TimelineIn) {
  const { definition, acts } = shownIn;
  const { kind, index, at, by, late, refusal, before, after, missed } = moment;
  const supposed = index === null ? undefined : acts[index];
  const { opened, closed, moved } = dutyChanges(before, after);
  return {
    kind,
    index,
    act: supposed?.act ?? null,
    outcome: supposed?.outcome ?? null,
    name: nameOf(moment, definition, supposed),
    occurredAt: toBeijing(at),
    late,
    by: by && { unit: by.unit === '' ? null : by.unit, position: by.position },
    refused: refusal && problemBody(problemOfStep(refusal, `acts.${index}`, definition)),
    ...stagesView(after, definition),
    dutiesOpened: opened.map((instance) => simulatedDuty(instance, at, shownIn)),
    dutiesClosed: closed.map((instance) => ({ ...dutyName(instance, shownIn), status: instance.status })),
    dutiesMoved: moved.map(({ from, to }) => ({
      ...dutyName(to, shownIn),
      from: dueView(from),
      to: dueView(to),
    })),
    ...consequencesView(moment.consequences, after, shownIn),
    rungsMissed: missed,
  };
}

/** Where the referral would stand. */
export function stagesView({ tracks }: ReferralState, { stages }: LifecycleDefinition) {
  const view = (id: string) => ({ id, name: stages[id]?.name ?? id, final: stages[id]?.final ?? false });
  return {
    stage: view(tracks[MAIN_TRACK] ?? ''),
    tracks: Object.entries(tracks).map(([track, id]) => ({ track, ...view(id) })),
  };
}

/** A rung as it fires, or will. */
export const rungView = (
  id: string,
  rung: Pick<Rung, 'modality' | 'offers'>,
  to: ResolvedRef | null,
  { definition, directory }: TimelineIn,
) => ({
  id,
  modality: rung.modality,
  to: to && unitOf(to, directory),
  offers: offerView(definition, rung),
});

function nameOf(
  { kind }: Moment,
  definition: LifecycleDefinition,
  supposed: SupposedAct | undefined,
): string {
  if (kind === 'opening') return definition.opening.name;
  if (kind === 'time' || supposed === undefined) return '期限节点到达';
  return definition.acts[supposed.act]?.name ?? supposed.act;
}

function consequencesView(consequences: readonly Consequence[], after: ReferralState, shownIn: TimelineIn) {
  const { definition, directory } = shownIn;
  const units = (to: ResolvedRef) => unitOf(to, directory) ?? [];
  return {
    told: consequences.flatMap((one) => (one.kind === 'tell' ? units(one.to) : [])),
    copied: consequences.flatMap((one) =>
      one.kind === 'copy' ? [{ document: one.document, to: unitOf(one.to, directory) }] : [],
    ),
    rungs: consequences.flatMap((one) => {
      if (one.kind !== 'rung') return [];
      const duty = after.duties.find(({ id }) => id === one.duty)?.duty ?? '';
      const rung = definition.duties[duty]?.ladder?.find(({ id }) => `${one.duty}/${id}` === one.rung);
      return rung ? [{ ...rungView(one.rung, rung, one.to, shownIn), duty: one.duty }] : [];
    }),
    rungsRetracted: consequences.flatMap((one) => (one.kind === 'retract' ? [one.rung] : [])),
    linksStarted: consequences.flatMap((one) =>
      one.kind === 'start-link'
        ? [{ as: one.as, lifecycle: one.lifecycle, name: definition.links?.[one.as]?.name ?? one.as }]
        : [],
    ),
  };
}

/** Null where the directory has no such unit. */
export function unitOf(to: ResolvedRef, directory: Directory): string | null {
  if ('unit' in to) return to.unit;
  const relation = RELATIONS.find((known) => known === to.relation);
  return (relation && directory.related(to.of, relation)) ?? null;
}
