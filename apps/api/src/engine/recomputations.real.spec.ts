import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { recomputationWorkflowId } from '#libs/contracts/recomputation.js';
import { NO_RULE_FILES, type RuleFiles } from '#libs/reckoning/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { Engine } from './engine.js';
import { Recomputations } from './recomputations.js';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run through npm test`);
  return value;
};

/** Of its own, whatever other specs start on the same server. */
const edition = `rules:${process.pid.toString(16)}${Date.now().toString(16)}`;
const files: RuleFiles = { ...NO_RULE_FILES, edition, touches: ['FWD-04'] };

describe('what is left to be computed again', () => {
  let opened: OpenedRecords;
  let connection: Connection;
  let engine: Engine;
  beforeAll(async () => {
    opened = await openedRecords();
    connection = await Connection.connect({ address: required('TEMPORAL_ADDRESS') });
    engine = Engine.at(required('TEMPORAL_ADDRESS'), required('TEMPORAL_NAMESPACE'));
  });
  afterAll(async () => {
    await engine.close();
    await connection.close();
    await opened.close();
  });

  const found = async (id: string) => {
    const client = new Client({ connection, namespace: required('TEMPORAL_NAMESPACE') });
    const { runId, type, status } = await client.workflow.getHandle(recomputationWorkflowId(id)).describe();
    return { runId, type, status: status.name };
  };
  /** An API's life, until it has looked. */
  const looked = async (with_: Pick<Engine, 'recompute'>, ruleFiles: RuleFiles): Promise<void> => {
    let isStarted: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (isStarted = resolve));
    const recomputations = new Recomputations(
      { recompute: (id) => with_.recompute(id).finally(isStarted) },
      opened.records,
      ruleFiles,
      pino({ level: 'silent' }),
    );
    const running = recomputations.run();
    await started;
    recomputations.stop();
    await running;
  };

  it('is asked for by new rule files, and stays so where Temporal does not answer', async () => {
    await looked({ recompute: () => Promise.reject(new Error('Temporal is away')) }, files);
    const unfinished = await opened.records.as(ENGINE, ({ recomputations }) => recomputations.unfinished());
    expect(unfinished).toMatchObject([{ id: edition, kind: 'rule', ruleIds: ['FWD-04'] }]);
    await expect(found(edition)).rejects.toThrow();
  });

  it('is started by the next API, once', async () => {
    await looked(engine, files);
    const first = await found(edition);
    expect(first).toMatchObject({ type: 'recomputation', status: 'RUNNING' });
    await looked(engine, files);
    await engine.recompute(edition);
    expect(await found(edition)).toEqual(first);
  });
});
