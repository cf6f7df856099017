import {
  Client,
  Connection,
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectedError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, ServerFailure } from '@temporalio/common';
import {
  startOptions,
  TASK_QUEUE,
  type ActRequest,
  type Answer,
  type CorrectionRequest,
  type ReferralInput,
} from '#libs/contracts/engine.js';
import {
  act,
  actSignal,
  catchUp,
  correct,
  correctSignal,
  UP_TO_DATE,
  view,
} from '#libs/contracts/messages.js';
import { recomputationWorkflowId } from '#libs/contracts/recomputation.js';
import { isRefusalCode } from '#libs/contracts/problems.js';
import type { Refusal } from '#libs/lifecycle/refusal.js';
import type { ReplayedHistory } from '#libs/verification/index.js';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** How long a caller waits for a step to be recorded before the request is left to be recorded later. */
const ANSWER_WITHIN_MS = 7_000;
/** How long to try to hand over a request that nobody waits for any more. */
const HAND_OVER_WITHIN_MS = 2_000;
const RETRY_PAUSE_MS = 100;
/** A worker that lives asks again at least once a minute. */
const POLLED_WITHIN_SECONDS = 90;

/** gRPC FAILED_PRECONDITION: among others, "Workflow Task in failed state" while a worker is being replaced. */
const FAILED_PRECONDITION = 9;

/**
 * What the engine said. `unanswered`: it is up, and nobody has answered yet. `ended`: the referral's workflow has
 * ended, so only the records can say what became of the request.
 */
export type EngineAnswer = Answer | 'unanswered' | 'ended';

/** Temporal did not answer in time; whether it heard is unknown. */
export class EngineSilent extends Error {
  override readonly name = 'EngineSilent';
}

/** The durable engine, as the API needs it. Every method rejects when Temporal cannot be reached. */
export class Engine {
  constructor(
    private readonly client: Client,
    private readonly connection: Connection,
  ) {}

  /**
   * Nothing is connected before it is needed, and a lost connection is found again. Calls are not repeated here: the
   * caller is told at once to come back with the same key, and knows how long to go on.
   */
  static at(address: string, namespace: string): Engine {
    const connection = Connection.lazy({
      address,
      interceptors: [],
      channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 },
    });
    return new Engine(new Client({ connection, namespace }), connection);
  }

  /** Starts the referral's workflow, which records its opening. Safe to run twice. */
  async open(input: ReferralInput): Promise<void> {
    try {
      await this.within(HAND_OVER_WITHIN_MS, () =>
        this.client.workflow.start(input.definition.id, startOptions(input)),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** Performs an act and waits until it is recorded. The same request id is one act, however often it is sent. */
  act(referralId: string, request: ActRequest): Promise<EngineAnswer> {
    return this.answered(() =>
      this.client.workflow
        .getHandle(referralId)
        .executeUpdate(act, { args: [request], updateId: request.requestId }),
    );
  }

  /** Corrects a recorded act, as `act` performs one. */
  correct(referralId: string, request: CorrectionRequest): Promise<EngineAnswer> {
    return this.answered(() =>
      this.client.workflow
        .getHandle(referralId)
        .executeUpdate(correct, { args: [request], updateId: request.requestId }),
    );
  }

  /** Leaves the act with the engine: durable at once, judged when a worker comes. */
  leave(referralId: string, request: ActRequest): Promise<'left' | 'ended'> {
    return this.left(() => this.client.workflow.getHandle(referralId).signal(actSignal, request));
  }

  /** Leaves a correction with the engine, as `leave` does an act. */
  leaveCorrection(referralId: string, request: CorrectionRequest): Promise<'left' | 'ended'> {
    return this.left(() => this.client.workflow.getHandle(referralId).signal(correctSignal, request));
  }

  /** Makes sure that a workflow knows what is recorded of its referral. Rejects while it cannot be asked. */
  async catchUp(referralId: string, recordedSequence: number): Promise<void> {
    try {
      const handle = this.client.workflow.getHandle(referralId);
      await this.within(ANSWER_WITHIN_MS, () => handle.executeUpdate(catchUp, { args: [recordedSequence] }));
    } catch (error) {
      const isUpToDate =
        error instanceof WorkflowUpdateFailedError &&
        error.cause instanceof ApplicationFailure &&
        error.cause.type === UP_TO_DATE;
      if (!isUpToDate && !(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  /** Starts the workflow of a recomputation, unless it runs or has run to its end. */
  async recompute(id: string): Promise<void> {
    try {
      await this.within(HAND_OVER_WITHIN_MS, () =>
        this.client.workflow.start('recomputation', {
          workflowId: recomputationWorkflowId(id),
          taskQueue: TASK_QUEUE,
          args: [{ id }],
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** All events of the referral's newest run; null where Temporal no longer keeps them. */
  async history(referralId: string): Promise<History | null> {
    try {
      return await this.within(ANSWER_WITHIN_MS, () =>
        this.client.workflow.getHandle(referralId).fetchHistory(),
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  /**
   * The referral's log as its history has it, replayed against the code that runs; a referral that a worker has in memory
   * is what such a replay came to.
   */
  async replayed(referralId: string): Promise<ReplayedHistory> {
    try {
      const { log } = await this.within(ANSWER_WITHIN_MS, () =>
        this.client.workflow.getHandle(referralId).query(view),
      );
      return { log };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'missing';
      if (
        error instanceof QueryNotRegisteredError ||
        error instanceof QueryRejectedError ||
        isFailedTask(error)
      )
        return 'failed';
      throw error;
    }
  }

  /** Days for which the namespace keeps closed histories. */
  async retentionDays(): Promise<number> {
    const { config } = await this.within(HAND_OVER_WITHIN_MS, () =>
      this.connection.workflowService.describeNamespace({ namespace: this.client.options.namespace }),
    );
    const seconds = config?.workflowExecutionRetentionTtl?.seconds;
    return Number(seconds ?? 0) / 86_400;
  }

  /** Workers that asked for work lately. */
  async workers(): Promise<number> {
    const { pollers } = await this.within(HAND_OVER_WITHIN_MS, () =>
      this.connection.workflowService.describeTaskQueue({
        namespace: this.client.options.namespace,
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: 1,
      }),
    );
    const since = Date.now() / 1_000 - POLLED_WITHIN_SECONDS;
    return pollers?.filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) > since).length ?? 0;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private answered(update: () => Promise<Answer>): Promise<EngineAnswer> {
    return answerOf(this.within(ANSWER_WITHIN_MS, () => retryingFailedTasks(update)));
  }

  private async left(signal: () => Promise<void>): Promise<'left' | 'ended'> {
    try {
      await this.within(HAND_OVER_WITHIN_MS, signal);
      return 'left';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'ended';
      throw error;
    }
  }

  /** The deadline alone does not bound the time that is spent on finding a lost connection again. */
  private async within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new EngineSilent(`no answer within ${milliseconds} ms`)), milliseconds);
    });
    try {
      return await Promise.race([this.client.withDeadline(Date.now() + milliseconds, work), silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

async function answerOf(asked: Promise<Answer>): Promise<EngineAnswer> {
  try {
    return await asked;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) return { refused: refusal };
    if (error instanceof WorkflowNotFoundError) return 'ended';
    if (isSilence(error) || isFailedTask(error) || isLeftAside(error)) return 'unanswered';
    throw error;
  }
}

/** A refusal travels as the type and the details of an application failure. */
function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
    return null;
  const { type, details } = error.cause;
  if (!isRefusalCode(type)) return null;
  const facts: unknown = details?.[0];
  return { code: type, facts: typeof facts === 'object' && facts !== null ? { ...facts } : {} };
}

const isSilence = (error: unknown): boolean =>
  error instanceof EngineSilent || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError;

const isFailedTask = (error: unknown): boolean =>
  error instanceof ServiceError &&
  isGrpcServiceError(error.cause) &&
  error.cause.code === FAILED_PRECONDITION;

/**
 * The server's own answer for an update that a worker was given and said nothing of, as happens where workers die: it was
 * neither accepted nor refused, and may be asked for again.
 */
const isLeftAside = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError && error.cause instanceof ServerFailure;

/** Ends with the deadline of the surrounding call at the latest. */
async function retryingFailedTasks<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + ANSWER_WITHIN_MS - RETRY_PAUSE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(isFailedTask(error) || isLeftAside(error)) || Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
    }
  }
}
