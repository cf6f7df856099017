import { ApplicationFailure } from '@temporalio/workflow';
import {
  hasEnded,
  type Answer,
  type Carried,
  type DefinitionRef,
  type LinkNews,
  type OpeningRequest,
  type ReferralRequest,
} from '#libs/contracts/engine.js';
import { judgeRequest } from '#libs/contracts/judge-request.js';
import { UP_TO_DATE, type RecomputeRequest } from '#libs/contracts/messages.js';
import { advance, dueTick, isAlive, nextInstant } from '#libs/lifecycle/index.js';
import type { Referral as Memory, Verdict } from '#libs/lifecycle/index.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { TickEvent } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { Alarm } from './alarm.js';
import { Chronicle } from './chronicle.js';
import { clock, recordedAt } from './clock.js';
import { Links } from './links.js';
import { Mailbox } from './mailbox.js';
import { refusalFailure } from './refusal-failure.js';

/**
 * One referral while it lives: takes requests one at a time, asks the pure core what they mean, has each step
 * recorded before it answers, and wakes for the next instant. It reads no clock but the history's and writes nothing.
 */
export class Referral {
  readonly #mailbox = new Mailbox();
  readonly #chronicle: Chronicle;
  readonly #alarm: Alarm;
  readonly #links: Links;
  #refusedOpening: Refusal | null = null;

  constructor(
    id: string,
    private readonly definition: LifecycleDefinition,
    definitionRef: DefinitionRef,
    carried?: Carried,
  ) {
    this.#chronicle = new Chronicle(id, definition, definitionRef, carried);
    this.#links = new Links(id, definition);
    this.#alarm = new Alarm(id, () => void this.#mailbox.post(() => this.#catchUp()));
    if (carried) this.#arm();
  }

  /** Call before any handler exists: nothing can overtake what is posted first. */
  open({ requestId, ...opening }: OpeningRequest): Promise<void> {
    return this.#mailbox.post(async () => {
      const event = { ...opening, recordedAt: recordedAt(opening.at) };
      const verdict = advance(this.definition, null, event, { requestId });
      if (!verdict.ok) {
        this.#refusedOpening = verdict.refusal;
        await this.#chronicle.recordRefusal(requestId, verdict.refusal);
        if (opening.origin)
          await this.#links.tell(opening.origin, { status: 'closed', outcome: verdict.refusal.code });
        return;
      }
      await this.#chronicle.record(verdict);
      await this.#catchUp();
    });
  }

  /**
   * Judged synchronously while nothing is being recorded: a refusal leaves no trace in the history.
   * @throws ApplicationFailure whose type is the refusal code.
   */
  check(request: ReferralRequest): void {
    const { memory } = this.#chronicle;
    if (!this.#mailbox.idle || memory === null || this.#chronicle.answerTo(request.requestId)) return;
    if (this.#chronicle.isBehind(request)) return;
    const verdict = this.#judge(memory, request);
    if (!verdict.ok) throw refusalFailure(verdict.refusal);
  }

  /** @throws ApplicationFailure whose type is the refusal code. */
  perform(request: ReferralRequest): Promise<Answer> {
    return this.#mailbox
      .post(() => this.#take(request))
      .then((answer) => {
        if ('refused' in answer) throw refusalFailure(answer.refused);
        return answer;
      });
  }

  /** The same request by signal: nobody waits for the answer, so a refusal is written down. */
  async performSignalled(request: ReferralRequest): Promise<void> {
    const known = this.#chronicle.answerTo(request.requestId) !== undefined;
    const answer = await this.#mailbox.post(() => this.#take(request));
    if ('refused' in answer && !known) await this.#chronicle.recordRefusal(request.requestId, answer.refused);
  }

  /** @throws ApplicationFailure `UP_TO_DATE` */
  checkBehind(recordedSequence: number): void {
    if (!this.#chronicle.isBehind({ recordedSequence }))
      throw ApplicationFailure.nonRetryable(UP_TO_DATE, UP_TO_DATE);
  }

  catchUpWith(recordedSequence: number): Promise<void> {
    return this.#mailbox.post(async () => {
      if (this.#chronicle.isBehind({ recordedSequence })) await this.#chronicle.readAhead();
      await this.#catchUp();
    });
  }

  /** Computes what is open again, once for each edition, after everything that came before. */
  recompute({ kind, edition }: RecomputeRequest): Promise<void> {
    return this.#mailbox.post(async () => {
      while (this.#hasToRecompute(edition)) {
        await this.#catchUp();
        const now = clock();
        await this.#chronicle.recordEvent({ kind, at: now, recordedAt: now, edition });
      }
      if (this.#chronicle.memory !== null) await this.#catchUp();
    });
  }

  /** Records what a referral that this one started tells, once. */
  hear(news: LinkNews): Promise<void> {
    return this.#mailbox.post(async () => {
      while (this.#links.isNews(this.#chronicle.opened, news)) {
        await this.#catchUp();
        const now = clock();
        await this.#chronicle.recordEvent({ kind: 'link', at: now, recordedAt: now, ...news });
      }
      await this.#catchUp();
    });
  }

  view(): Pick<Memory, 'log' | 'dues'> {
    return this.#chronicle.view();
  }

  /** Everything is recorded and nobody owes anything any more. */
  get ended(): boolean {
    if (!this.#mailbox.idle) return false;
    if (this.#refusedOpening) return true;
    const { memory } = this.#chronicle;
    return memory !== null && hasEnded(this.definition, memory.state);
  }

  get idle(): boolean {
    return this.#mailbox.idle;
  }

  get outcome(): string {
    return this.#refusedOpening?.code ?? this.#chronicle.memory?.state.outcome ?? 'open';
  }

  toCarry(): Carried {
    return this.#chronicle.toCarry();
  }

  async #take(request: ReferralRequest): Promise<Answer> {
    if (this.#chronicle.isBehind(request)) await this.#chronicle.readAhead();
    for (;;) {
      const known = this.#chronicle.answerTo(request.requestId);
      if (known) return known;
      const ticks = this.#catchUp();
      if (ticks) await ticks;
      const verdict = this.#judge(this.#chronicle.opened, request);
      if (!verdict.ok) return this.#chronicle.keepRefusal(request.requestId, verdict.refusal);
      const isRecorded = await this.#chronicle.record(verdict);
      const since = isRecorded ? this.#catchUp() : undefined;
      if (since) await since;
    }
  }

  #judge(memory: Memory, request: ReferralRequest): Verdict {
    return judgeRequest(this.definition, memory, request, { now: clock(), recordedAt });
  }

  /** Not where nothing is owed any more, and not twice: other steps may have to be taken over first. */
  #hasToRecompute(edition: string): boolean {
    const { memory } = this.#chronicle;
    if (memory === null || !memory.state.duties.some(isAlive)) return false;
    return !memory.log.some(({ event }) => 'edition' in event && event.edition === edition);
  }

  /** Records what time has done since the last step, before anybody acts on it. Mostly nothing, and nothing to await. */
  #catchUp(): Promise<void> | undefined {
    const tick = this.#dueTick();
    if (tick !== null) return this.#recordTicks(tick);
    this.#arm();
    return undefined;
  }

  async #recordTicks(first: TickEvent): Promise<void> {
    for (let tick: TickEvent | null = first; tick !== null; tick = this.#dueTick())
      await this.#chronicle.recordEvent(tick);
    this.#arm();
  }

  #dueTick(): TickEvent | null {
    const now = clock();
    return dueTick(this.definition, this.#chronicle.opened, now, now);
  }

  #arm(): void {
    const { memory } = this.#chronicle;
    if (memory === null) return;
    this.#alarm.arm(nextInstant(this.definition, memory, clock()), Date.now());
    if (this.#links.isBehind(memory))
      void this.#mailbox.post(() => this.#links.catchUp(this.#chronicle.opened));
  }
}
