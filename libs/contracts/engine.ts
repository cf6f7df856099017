import type {
  ActEvent,
  Consequence,
  DueTable,
  Instant,
  LinkState,
  Log,
  OpeningEvent,
  Performer,
  ReferralState,
  Step,
} from '#libs/lifecycle/state.js';
import { isAlive } from '#libs/lifecycle/duties.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

/** What API, workflows and activities agree on. The exported name equals the wire name. */

export const TASK_QUEUE = 'referrals';

/** Which definition a referral runs on, for all its life. */
export interface DefinitionRef {
  readonly id: string;
  readonly version: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of the definition. */
  readonly digest: string;
}

/** Input of every lifecycle workflow. The workflow type is the lifecycle id, the workflow id the referral id. */
export interface ReferralInput {
  readonly referralId: string;
  readonly definition: DefinitionRef;
  readonly opening: OpeningRequest;
  /** Present after continue-as-new: all that the earlier runs knew. */
  readonly carried?: Carried;
}

export interface Carried {
  readonly log: Log;
  readonly dues: DueTable;
  /** Newest answers by request id, oldest first. Older ones are found in the request rows. */
  readonly answers: readonly (readonly [requestId: string, answer: Answer])[];
}

export type OpeningRequest = { readonly requestId: string } & Omit<OpeningEvent, 'recordedAt'>;

/** What everything that is asked of a recorded referral carries. */
interface Asked {
  readonly requestId: string;
  /** Refused with SEQUENCE_MOVED when somebody acted after this sequence. Steps of time do not count. */
  readonly expectedSequence?: number;
  /**
   * The newest sequence that the API had seen recorded. A referral that knows less lost what it had done with a server
   * that died: it reads the records before it judges.
   */
  readonly recordedSequence?: number;
  /** When the API received it: the legal instant of an act that names none, and of a correction. */
  readonly receivedAt: Instant;
}

/** An act as the API asks for it. */
export interface ActRequest extends Asked {
  /** `at` only where the person gave it (`occurredAt`): late entry. */
  readonly act: Omit<ActEvent, 'kind' | 'recordedAt' | 'at'> & { readonly at?: Instant };
}

/** A correction as the API asks for it: a second person strikes a recorded act, or puts another in its place. */
export interface CorrectionRequest extends Asked {
  readonly by: Performer;
  /** Sequence of the step that is corrected. */
  readonly step: number;
  /** Id of the sealed content that holds the reason. */
  readonly reason: string;
  /** What stands in its place, by the recorded performer; absent where the act is struck. */
  readonly act?: Omit<ActEvent, 'kind' | 'recordedAt'>;
}

/** What a workflow takes from people once its referral is open. */
export type ReferralRequest = ActRequest | CorrectionRequest;

/**
 * The workflow of such a referral ends, and nothing of it can be corrected any more: a real end is not reopened. One whose
 * matter goes on in a referral that it started waits to hear what becomes of it.
 */
export const hasEnded = (
  { links: known = {} }: LifecycleDefinition,
  { final, duties, links }: ReferralState,
): boolean => {
  const isAwaited = ({ as, status }: LinkState): boolean =>
    status === 'open' || (status === 'starting' && known[as]?.opensWith !== undefined);
  return final && !duties.some(isAlive) && !links.some(isAwaited);
};

/** What became of a request. */
export type Answer = { readonly recorded: { readonly sequence: number } } | { readonly refused: Refusal };

export interface RecordStepInput {
  readonly referralId: string;
  readonly definition: DefinitionRef;
  readonly step: Step;
  /** All steps, this one included. */
  readonly log: Log;
  /** Answers known before this step. */
  readonly dues: DueTable;
  readonly consequences: readonly Consequence[];
}

/** Steps as they were recorded, and the answers that they raised. */
export interface RecordedSteps {
  readonly steps: Log;
  readonly dues: DueTable;
}

/**
 * What a step says of time. The workflow's clock may read otherwise when a task that its server lost is played again, so
 * what was recorded goes into the history.
 */
export interface RecordedInstants {
  readonly at: Instant;
  readonly recordedAt: Instant;
}

export type RecordStepResult =
  | {
      /** Answers to the questions that this step raised. History from here on. */
      readonly dues: DueTable;
      /** The step's instants as they were recorded; absent in the oldest histories. */
      readonly instants?: RecordedInstants;
    }
  /** Another step has this sequence already. It and what follows it; nothing was written. */
  | { readonly ahead: RecordedSteps };

export interface ReadStepsInput {
  readonly referralId: string;
  /** Steps after this sequence. */
  readonly after: number;
}

export interface RecordRefusalInput {
  readonly requestId: string;
  readonly referralId: string;
  readonly refusal: Refusal;
}

export interface OpenLinkedInput {
  /** The referral that starts another. */
  readonly referralId: string;
  /** Name of the link. */
  readonly as: string;
  /** Sequence of the step that started it. */
  readonly startedBy: number;
}

/** What becomes of a referral that another started, told to that one. */
export interface LinkNews {
  readonly as: string;
  /** Of the one that was started. */
  readonly referralId: string;
  readonly status: 'open' | 'closed';
  /** Its final stage; where its opening was refused, the code of the refusal. */
  readonly outcome?: string;
}

/** The activities that the engine calls. `activities/` implements them. */
export interface EngineActivities {
  /**
   * Safe to run twice: the ledger keeps the first body of a (referral, sequence), and a retry is answered with it.
   * In one transaction: step, duties, read model, notices, request, audit entry.
   */
  recordStep(input: RecordStepInput): Promise<RecordStepResult>;
  /** What is recorded beyond what a referral knows. Changes nothing. */
  readSteps(input: ReadStepsInput): Promise<RecordedSteps>;
  /** Opens the referral that a link starts, as the definition says. Safe to run twice: it is opened once. */
  openLinked(input: OpenLinkedInput): Promise<void>;
  /** A signalled request was judged on arrival and refused. Safe to run twice. */
  recordRefusal(input: RecordRefusalInput): Promise<void>;
}

/** How a referral's workflow is started: once, under the referral's own id. */
export const startOptions = (input: ReferralInput) =>
  ({
    workflowId: input.referralId,
    taskQueue: TASK_QUEUE,
    args: [input],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
  }) as const;
