import { advance, questionsOf, withAnswers } from '../advance.js';
import type { OpenQuestion } from '../due-question.js';
import { dueTick, nextInstant } from '../ladder.js';
import { newsOfAnswers } from '../news-of-answers.js';
import { own } from '../own.js';
import type { Referral, Verdict } from '../referral.js';
import { refuse } from '../refusal.js';
import { presentHolders, relativesWanted } from '../relatives.js';
import { settle } from '../settle.js';
import type { DocumentRef, Instant, LifecycleEvent, Performer } from '../state.js';
import type { LifecycleDefinition } from '../vocabulary.js';
import type { Moment, Simulation } from './simulation.js';
import { performerOfAct, performerOfOpening } from './supposed-performer.js';
import type { SupposedAct, SupposedRefusal, SupposedWorld, Supposition } from './supposition.js';

/** A definition in which time goes on opening duties for ever is followed no further. */
const MOST_PASSINGS = 500;

/**
 * What would happen if a referral were opened so, and these acts performed at their instants: each step taken or refused,
 * and between them what time does. Nothing is recorded, and nobody is named. Acts that are refused change nothing, and the
 * next one is tried. An act dated before what came earlier in the list is entered late.
 * @returns why it could not be opened, or the timeline
 */
export function simulate(
  definition: LifecycleDefinition,
  { opening, acts, until }: Supposition,
  world: SupposedWorld,
): Simulation | { readonly refused: SupposedRefusal } {
  const course = Course.begin(definition, opening, world);
  if ('refused' in course) return course;
  for (const [index, act] of acts.entries()) course.act(act, index);
  if (until !== undefined) course.passUntil(until);
  return course.told();
}

/** What an event carries beside its instant and its performer. */
interface Taken {
  readonly kind: Moment['kind'];
  readonly index: number | null;
  readonly at: Instant;
  readonly by: Performer | null;
  readonly missed?: readonly string[];
}

class Course {
  readonly #moments: Moment[] = [];
  #passings = 0;

  private constructor(
    private readonly definition: LifecycleDefinition,
    private readonly world: SupposedWorld,
    private referral: Referral,
    private now: Instant,
  ) {}

  static begin(
    definition: LifecycleDefinition,
    { at, by, parties, facts, documents, unitKinds }: Supposition['opening'],
    world: SupposedWorld,
  ): Course | { readonly refused: SupposedRefusal } {
    const performer = performerOfOpening(definition, parties, by);
    const verdict = advance(definition, null, {
      kind: 'opening',
      at,
      recordedAt: at,
      by: performer,
      parties,
      unitKinds,
      facts,
      documents: documents.map(paper),
    });
    const opened = taken(definition, null, verdict, world);
    if ('refused' in opened) return opened;
    const course = new Course(definition, world, opened.referral, at);
    course.#note({ kind: 'opening', index: null, at, by: performer }, null, opened);
    return course;
  }

  act(supposed: SupposedAct, index: number): void {
    const { at, act, outcome, duty, facts, documents, unitKinds } = supposed;
    this.passUntil(at);
    const { state } = this.referral;
    const performed = own(this.definition.acts, act);
    const by = performed === undefined ? null : performerOfAct(performed, state, supposed.by, index + 1);
    const refusedAs = { kind: 'act', index, at, by } as const;
    if (performed === undefined || by === null)
      return this.#note(refusedAs, this.referral, { refused: refuse('UNKNOWN_ACT', { act }) });
    const event: LifecycleEvent = {
      kind: 'act',
      act,
      ...(outcome === undefined ? {} : { outcome }),
      ...(duty === undefined ? {} : { duty }),
      at,
      recordedAt: this.now,
      ...(at < this.now ? { late: true } : {}),
      by,
      facts,
      documents: documents.map(paper),
      unitKinds,
      relatives: relativesWanted([performed], presentHolders(state.parties), this.world.find),
    };
    const before = this.referral;
    this.#note(refusedAs, before, this.#take(event));
  }

  /** One moment for each instant at which rungs fire or time has an effect. */
  passUntil(until: Instant): void {
    for (; this.#passings < MOST_PASSINGS; this.#passings += 1) {
      const at = nextInstant(this.definition, this.referral, this.now);
      if (at === null || at > until) break;
      const tick = dueTick(this.definition, this.referral, at, at);
      if (tick === null) break;
      this.now = at;
      const before = this.referral;
      this.#note({ kind: 'time', index: null, at, by: null, missed: tick.missed }, before, this.#take(tick));
    }
    if (until > this.now) this.now = until;
  }

  told(): Simulation {
    return {
      moments: this.#moments,
      referral: this.referral,
      state: settle(this.definition, this.referral, this.now),
      now: this.now,
      complete: this.#passings < MOST_PASSINGS,
    };
  }

  #take(event: LifecycleEvent): Outcome {
    const verdict = advance(this.definition, this.referral, event);
    const outcome = taken(this.definition, this.referral, verdict, this.world);
    if (!('refused' in outcome)) this.referral = outcome.referral;
    return outcome;
  }

  #note({ missed = [], ...what }: Taken, before: Referral | null, outcome: Outcome): void {
    const isRefused = 'refused' in outcome;
    this.#moments.push({
      ...what,
      late: what.at < this.now,
      missed,
      refusal: isRefused ? outcome.refused : null,
      consequences: isRefused ? [] : outcome.consequences,
      before: before?.state ?? null,
      after: settle(this.definition, this.referral, this.now),
    });
  }
}

type Outcome = Extract<Verdict, { ok: true }> | { readonly refused: SupposedRefusal };

/** The step with every question about time answered; refused where its clock would start by a rule not in force. */
function taken(
  definition: LifecycleDefinition,
  before: Referral | null,
  verdict: Verdict,
  { answer }: SupposedWorld,
): Outcome {
  if (!verdict.ok) return { refused: verdict.refusal };
  const first = questionsOf(definition, before, verdict.referral);
  const barred = first.map(({ question }) => answer(question).refusal).find((refusal) => refusal !== null);
  if (barred) return { refused: barred };
  const answered = (questions: readonly OpenQuestion[]) =>
    Object.fromEntries(questions.map(({ key, question }) => [key, answer(question).answer]));
  let { referral } = verdict;
  for (let open = first; open.length > 0; open = questionsOf(definition, before, referral))
    referral = withAnswers(definition, before, referral, answered(open));
  const news = first.length === 0 ? [] : newsOfAnswers(definition, verdict.referral, referral);
  return { ...verdict, referral, consequences: [...verdict.consequences, ...news] };
}

const paper = (type: string): DocumentRef => ({ type, documentId: 'supposed', sha256: '0'.repeat(64) });
