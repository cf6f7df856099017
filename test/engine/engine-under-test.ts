import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { createActivities, type Carriage } from '#activities/index.js';
import {
  TASK_QUEUE,
  type ActRequest,
  type OpeningRequest,
  type ReferralInput,
} from '#libs/contracts/engine.js';
import { act, actSignal, catchUp, recompute, view, type RecomputeRequest } from '#libs/contracts/messages.js';
import { Directory } from '#libs/directory/index.js';
import type { Patience } from '#libs/contracts/notices.js';
import { recomputationWorkflowId } from '#libs/contracts/recomputation.js';
import { digestOf } from '#libs/audit/digest.js';
import type { DocumentRef } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { ENGINE, openRecords, type Records } from '#libs/records/index.js';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { definitionOf, newestDefinition } from '#workflows/definitions.js';
import { deliverNoticesWith } from '../../apps/worker/src/deliver-notices.js';
import { NoticeRelay } from '../../apps/worker/src/notice-relay.js';
import { openReferralWith } from '../../apps/worker/src/open-referral.js';
import { tellReferralWith } from '../../apps/worker/src/tell-referral.js';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through npm test`);
  return value;
};

// A worker that a test stops, or whose server goes away at the end, has much to say and nothing to tell.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});

export interface EngineOptions {
  readonly namespace?: string;
  /** Another bundle and its definitions, for definitions that are not released. */
  readonly bundle?: WorkflowBundle;
  /** The version on which what a link opens runs. */
  readonly newest?: (id: string) => LifecycleDefinition | undefined;
  readonly definitions?: (id: string, version: number) => LifecycleDefinition | undefined;
  readonly maxCachedWorkflows?: number;
  /** A database of its own; else the one that all specs share. */
  readonly databaseUrl?: string;
  /** In place of the signal to a referral: to see it, to delay it, to lose it. */
  readonly tell?: (signal: Tell, ...told: Parameters<Tell>) => Promise<void>;
  /** How notices leave; without it none do. */
  readonly carriage?: Carriage;
}

type Tell = ReturnType<typeof tellReferralWith>;

/** A worker that a test stops has nothing to complain of. */
const silent = { warn: () => undefined };

/** The real engine on the real servers, with a worker in this process that a test may stop and start. */
export class EngineUnderTest {
  #worker: { readonly worker: Worker; readonly running: Promise<void> } | null = null;

  /** As the worker's process has it. */
  reckoning: Reckoning;

  private constructor(
    readonly client: Client,
    readonly records: Records,
    private readonly native: NativeConnection,
    private options: EngineOptions,
    private readonly taskQueue: string,
  ) {
    this.reckoning = new Reckoning(records, NO_RULE_FILES);
  }

  static async start(options: EngineOptions = {}): Promise<EngineUnderTest> {
    const address = required('TEMPORAL_ADDRESS');
    const namespace = options.namespace ?? required('TEMPORAL_NAMESPACE');
    const records = openRecords(options.databaseUrl ?? required('DATABASE_URL'), {
      maxConnections: 8,
      documentsFolder: await mkdtemp(join(tmpdir(), 'liandong-documents-')),
    });
    const engine = new EngineUnderTest(
      new Client({ connection: await Connection.connect({ address }), namespace }),
      records,
      await NativeConnection.connect({ address }),
      { ...options, namespace },
      `${TASK_QUEUE}-${randomUUID()}`,
    );
    await engine.startWorker();
    return engine;
  }

  async startWorker(): Promise<void> {
    this.reckoning = new Reckoning(this.records, NO_RULE_FILES);
    const worker = await Worker.create({
      connection: this.native,
      namespace: this.options.namespace ?? 'default',
      taskQueue: this.taskQueue,
      workflowBundle: this.options.bundle ?? { code: await readFile('dist/workflow-bundle.js', 'utf8') },
      activities: await this.activities(),
      maxCachedWorkflows: this.options.maxCachedWorkflows ?? 100,
      maxConcurrentWorkflowTaskExecutions: 20,
      shutdownForceTime: '2s',
    });
    this.#worker = { worker, running: worker.run() };
  }

  /** What the worker calls, for a test that plays a task whose server forgot it. */
  async activities(): Promise<ReturnType<typeof createActivities>> {
    const { reckoning } = this;
    const signal = tellReferralWith(this.client);
    const { tell = (send, ...told) => send(...told) } = this.options;
    return createActivities({
      records: this.records,
      directory: new Directory(await this.records.loadDirectory()),
      definitions: this.options.definitions ?? definitionOf,
      reckoning: async (atLeast) => (await reckoning.current(atLeast)).answer,
      tell: (...told) => tell(signal, ...told),
      newest: this.options.newest ?? newestDefinition,
      open: openReferralWith(this.client, this.taskQueue),
      ...(this.options.carriage === undefined ? {} : { carriage: this.options.carriage }),
    });
  }

  /** As the worker's process runs one beside its worker. */
  relay(patience: Patience): NoticeRelay {
    return new NoticeRelay(this.records, deliverNoticesWith(this.client, this.taskQueue, patience), silent);
  }

  async stopWorker(): Promise<void> {
    this.#worker?.worker.shutdown();
    await this.#worker?.running;
    this.#worker = null;
  }

  /** As a process that dies: whatever it was doing is not told to anybody. */
  async killWorker(): Promise<void> {
    this.#worker?.worker.shutdown();
    await this.#worker?.running.catch(() => undefined);
    this.#worker = null;
  }

  /** As the API does after the transaction that asked for it. */
  async recompute(id: string): Promise<void> {
    await this.client.workflow.start('recomputation', {
      workflowId: recomputationWorkflowId(id) + this.taskQueue,
      taskQueue: this.taskQueue,
      args: [{ id }],
    });
  }

  /** Waits for the end of it. */
  async recomputed(id: string): Promise<unknown> {
    return this.client.workflow.getHandle(recomputationWorkflowId(id) + this.taskQueue).result();
  }

  /** Deploys other workflow code: the old worker stops, a new one takes over. */
  async useBundle(bundle: WorkflowBundle): Promise<void> {
    await this.stopWorker();
    this.options = { ...this.options, bundle };
    await this.startWorker();
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.native.close();
    await this.client.connection.close();
    await this.records.close();
  }

  /** A document that exists, as the API would have stored it. */
  async document(type: string): Promise<DocumentRef> {
    const acting = { person: 'city-eco.handler', unit: 'city-eco' };
    const about = { fileName: `${type}.txt`, mediaType: 'text/plain', maxSize: 1_000 };
    const { id, sha256 } = await this.records.storeDocument(
      acting,
      about,
      Readable.from([`（虚构）${type}`]),
    );
    return { type, documentId: id, sha256 };
  }

  async open(
    definition: LifecycleDefinition,
    opening: Omit<OpeningRequest, 'requestId' | 'kind'>,
  ): Promise<ReferralUnderTest> {
    const referralId = `${definition.id}-${randomUUID().replaceAll('-', '').slice(0, 26)}`;
    const input: ReferralInput = {
      referralId,
      definition: { id: definition.id, version: definition.version, digest: digestOf(definition) },
      opening: { kind: 'opening', requestId: randomUUID(), ...opening },
    };
    await this.client.workflow.start(definition.id, {
      workflowId: referralId,
      taskQueue: this.taskQueue,
      args: [input],
    });
    return this.referral(referralId);
  }

  /** One that was opened, by whomever. */
  referral(referralId: string): ReferralUnderTest {
    return new ReferralUnderTest(this.client.workflow.getHandle(referralId), this.client, this.records);
  }
}

type Deed = Omit<ActRequest['act'], 'facts' | 'documents'> &
  Partial<Pick<ActRequest['act'], 'facts' | 'documents'>>;

export class ReferralUnderTest {
  constructor(
    readonly handle: WorkflowHandle,
    private readonly client: Client,
    private readonly records: Records,
  ) {}

  perform(deed: Deed, requestId: string = randomUUID(), recordedSequence?: number) {
    const request = {
      ...this.request(deed, requestId),
      ...(recordedSequence === undefined ? {} : { recordedSequence }),
    };
    return this.handle.executeUpdate(act, { updateId: requestId, args: [request] });
  }

  /** As the activity of a recomputation does. */
  recompute(request: RecomputeRequest): Promise<void> {
    return this.handle.signal(recompute, request);
  }

  signal(deed: Deed, requestId: string): Promise<void> {
    return this.handle.signal(actSignal, this.request(deed, requestId));
  }

  view = () => this.handle.query(view);

  catchUp = (recordedSequence: number) => this.handle.executeUpdate(catchUp, { args: [recordedSequence] });

  /** Waits, without asking the workflow, until that many steps are recorded. */
  async recorded(steps: number): Promise<void> {
    const sequence = async (): Promise<number> => {
      const found = await this.records.as(ENGINE, ({ referrals }) => referrals.find(this.handle.workflowId));
      return found?.sequence ?? 0;
    };
    while ((await sequence()) < steps) await new Promise((wait) => setTimeout(wait, 50));
  }

  async history() {
    return (await this.handle.fetchHistory()).events ?? [];
  }

  /** How many events there are once its task has ended: what is recorded is recorded before that. */
  async settledHistory(): Promise<number> {
    for (;;) {
      const events = await this.history();
      const last = events.at(-1);
      if (!last?.workflowTaskScheduledEventAttributes && !last?.workflowTaskStartedEventAttributes)
        return events.length;
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }

  /** Lets the referral's own time pass; the servers' clocks stand. */
  async passTime(hours: number): Promise<void> {
    await this.client.workflowService.updateWorkflowExecutionOptions({
      namespace: this.client.options.namespace,
      workflowExecution: { workflowId: this.handle.workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id: randomUUID(), duration: { seconds: (hours * 3_600) as never } },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
  }

  private request({ facts = {}, documents = [], ...deed }: Deed, requestId: string): ActRequest {
    return { requestId, receivedAt: new Date().toISOString(), act: { ...deed, facts, documents } };
  }
}
