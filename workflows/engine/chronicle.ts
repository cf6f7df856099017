import { log } from '@temporalio/workflow';
import type { Answer, Carried, DefinitionRef, RecordedSteps } from '#libs/contracts/engine.js';
import { advance, fold, withAnswers, withDues } from '#libs/lifecycle/index.js';
import type { Referral as Memory, Verdict } from '#libs/lifecycle/index.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { LifecycleEvent } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { Answers } from './answers.js';
import { asRecorded } from './as-recorded.js';
import { readSteps, recordRefusal, recordStep } from './local-activities.js';

/**
 * What is known of a referral, always what its records hold or are about to hold: every step goes there before it is
 * answered, and where the records are ahead they are followed (ADR 9). Judges nothing.
 */
export class Chronicle {
  readonly #answers: Answers;
  #memory: Memory | null = null;

  constructor(
    private readonly id: string,
    private readonly definition: LifecycleDefinition,
    private readonly definitionRef: DefinitionRef,
    carried?: Carried,
  ) {
    this.#answers = new Answers(carried?.answers);
    if (carried) {
      const { log: steps, dues } = carried;
      this.#memory = { log: steps, dues, state: fold(definition, steps, dues) };
    }
  }

  /** Null before the opening. */
  get memory(): Memory | null {
    return this.#memory;
  }

  /** @throws Error before the opening */
  get opened(): Memory {
    if (this.#memory === null) throw new Error(`${this.id}: acted on before it was opened`);
    return this.#memory;
  }

  view(): Pick<Memory, 'log' | 'dues'> {
    return this.#memory ?? { log: [], dues: {} };
  }

  answerTo(requestId: string): Answer | undefined {
    return this.#answers.find(requestId);
  }

  /** Whether somebody has seen more recorded than is known here. */
  isBehind({ recordedSequence }: { readonly recordedSequence?: number }): boolean {
    return recordedSequence !== undefined && recordedSequence > (this.#memory?.state.sequence ?? 0);
  }

  /** Takes over what is recorded beyond what is known here. */
  async readAhead(): Promise<void> {
    const after = this.opened.state.sequence;
    this.#adopt(await stopsHere(readSteps({ referralId: this.id, after })));
  }

  /** @returns whether this step was recorded; if not, others were, and they are known now. */
  async record({ step, referral, consequences }: Extract<Verdict, { ok: true }>): Promise<boolean> {
    const before = this.#memory;
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
    const recorded = asRecorded(referral, result.instants);
    this.#memory =
      recorded === referral
        ? withAnswers(this.definition, before, referral, result.dues)
        : withDues(this.definition, recorded, result.dues);
    if (step.requestId !== undefined)
      this.#answers.keep(step.requestId, { recorded: { sequence: step.sequence } });
    return true;
  }

  /** Records what nobody asked for: it is never refused. */
  async recordEvent(event: LifecycleEvent): Promise<void> {
    const verdict = advance(this.definition, this.opened, event, {});
    if (!verdict.ok) throw new Error(`${this.id}: ${event.kind} was refused with ${verdict.refusal.code}`);
    await this.record(verdict);
  }

  /** Remembers a refusal for whoever asks again. */
  keepRefusal(requestId: string, refusal: Refusal): Answer {
    const refused = { refused: refusal };
    this.#answers.keep(requestId, refused);
    return refused;
  }

  /** Writes a refusal down that nobody waits for. */
  async recordRefusal(requestId: string, refusal: Refusal): Promise<void> {
    log.info('request refused', { code: refusal.code });
    await stopsHere(recordRefusal({ requestId, referralId: this.id, refusal }));
  }

  toCarry(): Carried {
    return { ...this.view(), answers: this.#answers.toCarry() };
  }

  /**
   * Takes over steps that were recorded by a task that its server never kept. They were judged on the very log that is
   * known here, so they are lawful and stay, and whoever asked for them has been or will be answered so.
   */
  #adopt({ steps, dues }: RecordedSteps): void {
    const [first] = steps;
    if (first === undefined) return;
    const known = this.view();
    const kept = [...known.log.filter(({ sequence }) => sequence < first.sequence), ...steps];
    const answers = { ...known.dues, ...dues };
    this.#memory = { log: kept, dues: answers, state: fold(this.definition, kept, answers) };
    for (const { sequence, requestId } of steps)
      if (requestId !== undefined) this.#answers.keep(requestId, { recorded: { sequence } });
  }
}

/** A recording that fails for good is a bug: the workflow task fails, and the referral waits for the fix. */
const stopsHere = <T>(recording: Promise<T>): Promise<T> =>
  recording.catch((error: unknown) => {
    throw new Error(`the step could not be recorded: ${String(error)}`, { cause: error });
  });
