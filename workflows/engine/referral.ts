import { ApplicationFailure, log, proxyLocalActivities } from '@temporalio/workflow';
import type {
  ActRequest,
  Answer,
  Carried,
  DefinitionRef,
  EngineActivities,
  OpeningRequest,
  RecordedSteps,
} from '#libs/contracts/engine.js';
import { UP_TO_DATE, type RecomputeRequest } from '#libs/contracts/messages.js';
import { advance, dueTick, fold, instantOfReceipt, nextInstant, withDues } from '#libs/lifecycle/index.js';
import type { Referral as Memory, Verdict } from '#libs/lifecycle/index.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { ActEvent, Instant, LifecycleEvent } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { Alarm } from './alarm.js';
import { Answers } from './answers.js';
import { Mailbox } from './mailbox.js';
import { refusalFailure } from './refusal-failure.js';

/** Clocks of the API and of the engine may differ by so much before an instant counts as in the future. */
const CLOCK_TOLERANCE_MS = 5_000;

const { recordStep, readSteps, recordRefusal } = proxyLocalActivities<EngineActivities>({
  startToCloseTimeout: '20s',
  localRetryThreshold: '10s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '2m' },
});

const clock = (): Instant => new Date(Date.now()).toISOString();

/**
 * One referral while it lives: takes requests one at a time, asks the pure core what they mean, has each step
 * recorded before it answers, and wakes for the next instant. It reads no clock but the history's and writes nothing.
 */
export class Referral {
  readonly #mailbox = new Mailbox();
  readonly #answers: Answers;
  readonly #alarm: Alarm;
  #memory: Memory | null = null;
  #refusedOpening: Refusal | null = null;

  constructor(
    private readonly id: string,
    private readonly definition: LifecycleDefinition,
    private readonly definitionRef: DefinitionRef,
    carried?: Carried,
  ) {
    this.#answers = new Answers(carried?.answers);
    this.#alarm = new Alarm(id, () => void this.#mailbox.post(() => this.#catchUp()));
    if (carried) {
      const { log: steps, dues } = carried;
      this.#memory = { log: steps, dues, state: fold(definition, steps, dues) };
      this.#arm();
    }
  }

  /** Call before any handler exists: nothing can overtake what is posted first. */
  open({ requestId, ...opening }: OpeningRequest): Promise<void> {
    return this.#mailbox.post(async () => {
      const event = { ...opening, recordedAt: this.#recordedAt(opening.at) };
      const verdict = advance(this.definition, null, event, { requestId });
      if (!verdict.ok) {
        this.#refusedOpening = verdict.refusal;
        await this.#refuse(requestId, verdict.refusal);
        return;
      }
      await this.#record(verdict);
      await this.#catchUp();
    });
  }

  /**
   * Judged synchronously while nothing is being recorded: a refusal leaves no trace in the history.
   * @throws ApplicationFailure whose type is the refusal code.
   */
  check(request: ActRequest): void {
    if (!this.#mailbox.idle || this.#memory === null || this.#answers.find(request.requestId)) return;
    if (this.#isBehind(request)) return;
    const verdict = this.#judge(this.#memory, request);
    if (verdict && !verdict.ok) throw refusalFailure(verdict.refusal);
  }

  /** @throws ApplicationFailure whose type is the refusal code. */
  async perform(request: ActRequest): Promise<Answer> {
    const answer = await this.#take(request);
    if ('refused' in answer) throw refusalFailure(answer.refused);
    return answer;
  }

  /** The same request by signal: nobody waits for the answer, so a refusal is written down. */
  async performSignalled(request: ActRequest): Promise<void> {
    const known = this.#answers.find(request.requestId) !== undefined;
    const answer = await this.#take(request);
    if ('refused' in answer && !known) await this.#refuse(request.requestId, answer.refused);
  }

  /** @throws ApplicationFailure `UP_TO_DATE` */
  checkBehind(recordedSequence: number): void {
    if (!this.#isBehind({ recordedSequence })) throw ApplicationFailure.nonRetryable(UP_TO_DATE, UP_TO_DATE);
  }

  catchUpWith(recordedSequence: number): Promise<void> {
    return this.#mailbox.post(async () => {
      await this.#readIfBehind({ recordedSequence });
      await this.#catchUp();
    });
  }

  /** Computes what is open again, once for each edition, after everything that came before. */
  recompute({ kind, edition }: RecomputeRequest): Promise<void> {
    return this.#mailbox.post(async () => {
      while (this.#hasToRecompute(edition)) {
        await this.#catchUp();
        const now = clock();
        await this.#advanceWith(this.#opened(), { kind, at: now, recordedAt: now, edition });
      }
      if (this.#memory !== null) await this.#catchUp();
    });
  }

  view(): Pick<Memory, 'log' | 'dues'> {
    return this.#memory ?? { log: [], dues: {} };
  }

  /** Everything is recorded and nobody owes anything any more. */
  get ended(): boolean {
    if (!this.#mailbox.idle) return false;
    if (this.#refusedOpening) return true;
    return this.#memory !== null && this.#memory.state.final && !this.#memory.state.duties.some(isOwed);
  }

  get idle(): boolean {
    return this.#mailbox.idle;
  }

  get outcome(): string {
    return this.#refusedOpening?.code ?? this.#memory?.state.outcome ?? 'open';
  }

  toCarry(): Carried {
    return { ...this.view(), answers: this.#answers.toCarry() };
  }

  #take(request: ActRequest): Promise<Answer> {
    return this.#mailbox.post(async () => {
      await this.#readIfBehind(request);
      for (;;) {
        const known = this.#answers.find(request.requestId);
        if (known) return known;
        await this.#catchUp();
        const verdict = this.#judge(this.#opened(), request);
        if (!verdict.ok) {
          const refused = { refused: verdict.refusal };
          this.#answers.keep(request.requestId, refused);
          return refused;
        }
        if (await this.#record(verdict)) await this.#catchUp();
      }
    });
  }

  async #readIfBehind(seen: Pick<ActRequest, 'recordedSequence'>): Promise<void> {
    if (!this.#isBehind(seen)) return;
    const after = this.#opened().state.sequence;
    this.#adopt(await stopsHere(readSteps({ referralId: this.id, after })));
  }

  #isBehind({ recordedSequence }: Pick<ActRequest, 'recordedSequence'>): boolean {
    return recordedSequence !== undefined && recordedSequence > (this.#memory?.state.sequence ?? 0);
  }

  /**
   * Takes over steps that were recorded by a task that its server never kept. They were judged on the very log that is
   * known here, so they are lawful and stay, and whoever asked for them has been or will be answered so.
   */
  #adopt({ steps, dues }: RecordedSteps): void {
    const [first] = steps;
    if (first === undefined) return;
    const known = this.#memory ?? { log: [], dues: {} };
    const kept = [...known.log.filter(({ sequence }) => sequence < first.sequence), ...steps];
    const answers = { ...known.dues, ...dues };
    this.#memory = { log: kept, dues: answers, state: fold(this.definition, kept, answers) };
    for (const { sequence, requestId } of steps)
      if (requestId !== undefined) this.#answers.keep(requestId, { recorded: { sequence } });
  }

  /** Not where nothing is owed any more, and not twice: other steps may have to be taken over first. */
  #hasToRecompute(edition: string): boolean {
    if (this.#memory === null || !this.#memory.state.duties.some(isOwed)) return false;
    return !this.#memory.log.some(({ event }) => 'edition' in event && event.edition === edition);
  }

  #judge(memory: Memory, { requestId, expectedSequence, receivedAt, act }: ActRequest): Verdict {
    const now = clock();
    const at = act.at ?? instantOfReceipt(memory.log, receivedAt, now);
    const event: ActEvent = { ...act, kind: 'act', at, recordedAt: this.#recordedAt(at) };
    return advance(this.definition, memory, event, {
      requestId,
      ...(expectedSequence === undefined ? {} : { expectedSequence }),
    });
  }

  /** Records what time has done since the last step, before anybody acts on it. */
  async #catchUp(): Promise<void> {
    for (;;) {
      const memory = this.#opened();
      const now = clock();
      const tick = dueTick(this.definition, memory, now, now);
      if (!tick) break;
      await this.#advanceWith(memory, tick);
    }
    this.#arm();
  }

  async #advanceWith(memory: Memory, event: LifecycleEvent): Promise<void> {
    const verdict = advance(this.definition, memory, event, {});
    if (!verdict.ok) throw new Error(`${this.id}: ${event.kind} was refused with ${verdict.refusal.code}`);
    await this.#record(verdict);
  }

  /** @returns whether this step was recorded; if not, others were, and they are known now. */
  async #record({ step, referral, consequences }: Extract<Verdict, { ok: true }>): Promise<boolean> {
    this.#memory = referral;
    const result = await stopsHere(
      recordStep({
        referralId: this.id,
        definition: this.definitionRef,
        step,
        log: referral.log,
        dues: referral.dues,
        consequences,
      }),
    );
    if ('ahead' in result) {
      this.#adopt(result.ahead);
      return false;
    }
    this.#memory = withDues(this.definition, this.#opened(), result.dues);
    if (step.requestId !== undefined)
      this.#answers.keep(step.requestId, { recorded: { sequence: step.sequence } });
    return true;
  }

  async #refuse(requestId: string, refusal: Refusal): Promise<void> {
    log.info('request refused', { code: refusal.code });
    await stopsHere(recordRefusal({ requestId, referralId: this.id, refusal }));
  }

  #arm(): void {
    if (this.#memory === null) return;
    this.#alarm.arm(nextInstant(this.definition, this.#memory, clock()), Date.now());
  }

  #opened(): Memory {
    if (this.#memory === null) throw new Error(`${this.id}: acted on before it was opened`);
    return this.#memory;
  }

  #recordedAt(at: Instant): Instant {
    const now = Date.now();
    const ahead = Date.parse(at) - now;
    return ahead > 0 && ahead <= CLOCK_TOLERANCE_MS ? at : new Date(now).toISOString();
  }
}

const isOwed = ({ status }: { readonly status: string }): boolean =>
  status === 'open' || status === 'submitted' || status === 'pending';

/** A recording that fails for good is a bug: the workflow task fails, and the referral waits for the fix. */
const stopsHere = async <T>(recording: Promise<T>): Promise<T> => {
  try {
    return await recording;
  } catch (error) {
    throw new Error(`the step could not be recorded: ${String(error)}`, { cause: error });
  }
};
