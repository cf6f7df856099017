import { isAlive } from '#libs/lifecycle/index.js';
import type { DutyInstance, LifecycleEvent, Step } from '#libs/lifecycle/state.js';
import type { Effect, LifecycleDefinition, PartyRef, Relation } from '#libs/lifecycle/vocabulary.js';
import { isAuditor, type Viewer } from './viewer.js';

/** A unit in a role, from the step that bound it until the step that unbound it. */
export interface Party {
  readonly role: string;
  readonly unit: string;
  readonly from: number;
  readonly until: number | null;
}

/** What access is decided from. */
export interface ReferralSubject {
  readonly starterUnit: string;
  readonly parties: readonly Party[];
}

/** A referral with what has happened in it: whom that reached follows from it. */
export interface ReferralTale extends ReferralSubject {
  readonly definition: LifecycleDefinition;
  readonly log: readonly Step[];
  /** What is and was owed, by which unit. */
  readonly duties: readonly Pick<DutyInstance, 'unit' | 'status' | 'closedBy'>[];
}

export interface ReferralStory extends ReferralTale {
  /** Sequences of steps that others read nothing of yet (`undisclosedSteps`). */
  readonly undisclosed: ReadonlySet<number>;
}

/** How much of a referral somebody sees. */
export interface Sight {
  /** Null for those who see every unit's internal work: auditors. */
  readonly unit: string | null;
  /**
   * Last step that may be seen; null without end. A unit that left a role keeps what it could see up to then, or until it
   * owed nothing more.
   */
  readonly until: number | null;
  /**
   * Whether anything was sent to the unit, told to it or asked of it. A party that was merely named when the
   * referral was opened knows that there is one, and nothing of its content.
   */
  readonly informed: boolean;
}

/** The unit in this relation to another, as the directory has it. */
export type Related = (unit: string, relation: Relation) => string | undefined;

const EVERYTHING: Sight = { unit: null, until: null, informed: true };

/** How much `viewer` sees, given that the referral may be read at all. */
export function sightOf(viewer: Viewer, story: ReferralTale, related: Related): Sight {
  if (isAuditor(viewer)) return EVERYTHING;
  const { unit } = viewer;
  if (unit === null) return { unit: '', until: 0, informed: false };
  const until = lastSeen(unit, story);
  const informed =
    unit === story.starterUnit ||
    story.duties.some((duty) => duty.unit === unit) ||
    story.log.some((step) => within(step, until) && reaches(unit, step, story, related));
  return { unit, until, informed };
}

/**
 * Whether a step shows. A decision that is not served shows to whom it tells or copies. Time and links have no author and
 * show to all who are informed. A correction shows to whom the step that it corrects shows: it would tell of it.
 */
export function showsStep(step: Step, story: ReferralStory, sight: Sight, related: Related): boolean {
  if (!sight.informed || !within(step, sight.until)) return false;
  const subject = subjectOf(step, story.log);
  const { event } = subject;
  if (sight.unit === null || event.kind !== 'act' || event.by.unit === sight.unit) return true;
  const act = story.definition.acts[event.act];
  if (act?.internal === true) return false;
  const isForFew = act?.confidential === true || story.undisclosed.has(subject.sequence);
  return !isForFew || reaches(sight.unit, subject, story, related);
}

/** Whether a track's stage shows by its own name, given the unit whose act brought it there. */
export function showsStage(
  stage: { readonly publicAlias?: string },
  enteredBy: string | null,
  sight: Sight,
): boolean {
  if (sight.unit === null) return true;
  return sight.informed && (stage.publicAlias === undefined || enteredBy === sight.unit);
}

function lastSeen(unit: string, { starterUnit, parties, duties }: ReferralTale): number | null {
  if (unit === starterUnit) return null;
  const own = duties.filter((duty) => duty.unit === unit);
  if (own.some(isAlive)) return null;
  const left = parties.filter((party) => party.unit === unit).map((party) => party.until);
  const ends = [...left, ...own.map(({ closedBy }) => closedBy ?? 0)];
  return ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map(Number));
}

/** What a step is about: itself, or the step that it corrects. */
function subjectOf(step: Step, log: readonly Step[]): Step {
  const { event } = step;
  if (event.kind !== 'void' && event.kind !== 'replace') return step;
  return log.find(({ sequence }) => sequence === event.step) ?? step;
}

const within = ({ sequence }: Step, until: number | null): boolean => until === null || sequence <= until;

function reaches(
  unit: string,
  { sequence, event }: Step,
  { definition, parties }: ReferralTale,
  related: Related,
): boolean {
  if ('by' in event && event.by.unit === unit) return true;
  const holders = (role: string) =>
    parties
      .filter(
        ({ from, until, ...party }) =>
          party.role === role && from <= sequence && sequence <= (until ?? sequence),
      )
      .map((party) => party.unit);
  const resolve = (ref: PartyRef): readonly (string | undefined)[] =>
    typeof ref === 'string' ? holders(ref) : holders(ref.of).map((holder) => related(holder, ref.relation));
  return effectsOf(definition, event)
    .flatMap((effect) => [...(effect.tells ?? []), ...(effect.copies ?? []).map((copy) => copy.to)])
    .some((ref) => resolve(ref).includes(unit));
}

function effectsOf(definition: LifecycleDefinition, event: LifecycleEvent): readonly Effect[] {
  const effects: readonly (Effect | undefined)[] = (() => {
    if (event.kind === 'opening') return [definition.opening.effect];
    if (event.kind === 'link') return [definition.links?.[event.as]?.onOutcome?.[event.outcome ?? '*']];
    const performed = event.kind === 'replace' ? event.act : event;
    if (performed.kind !== 'act') return [];
    const act = definition.acts[performed.act];
    return [act, performed.outcome === undefined ? undefined : act?.outcomes?.[performed.outcome]];
  })();
  return effects.filter((effect) => effect !== undefined);
}
