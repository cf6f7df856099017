import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from '@temporalio/worker';
import { as } from './accounts.js';
import { dataDir } from './client.js';
import { follow, startReferral } from './journey.js';
import { addressesOf } from '../running/addresses.js';

const run = promisify(execFile);

const temporalCommand = async (): Promise<string | null> => {
  try {
    await run('temporal', ['--version']);
    return 'temporal';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

describe('the history that is served', () => {
  let id: string;
  let history: unknown;
  beforeAll(async () => {
    ({ id } = await startReferral());
    await follow(id, { decide: 'approve', decideFiling: 'file' }, ({ stage }) => stage.id === 'filed');
    const { status, body } = await (await as('auditor')).get(`/referrals/${id}/history`);
    expect(status).toBe(200);
    history = body;
  });

  it('replays in the official replayer on the workflow code that runs', async () => {
    const workflowBundle = { code: await readFile('dist/workflow-bundle.js', 'utf8') };
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).resolves.toBeUndefined();
  });

  it('is short: six events an act, and a timer for each of its two clocks', () => {
    const { events } = history as { events: unknown[] };
    expect(events.length).toBeLessThanOrEqual(44);
  });

  it('is read by the temporal command, where there is one', async () => {
    const temporal = await temporalCommand();
    const file = join(await mkdtemp(join(tmpdir(), 'history-')), 'history.json');
    await writeFile(file, JSON.stringify(history));
    const { events } = JSON.parse(await readFile(file, 'utf8')) as {
      events: { eventType: string; eventId: string }[];
    };
    // What the command reads is the canonical JSON of the protocol: enumerations by name, 64-bit numbers as text.
    expect(events[0]).toMatchObject({ eventId: '1', eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED' });
    if (temporal === null) return;
    const { temporalAddress, namespace } = await addressesOf(dataDir());
    const where = ['--address', temporalAddress, '--namespace', namespace];
    const { stdout } = await run(temporal, [
      'workflow',
      'show',
      '--workflow-id',
      id,
      '--output',
      'json',
      ...where,
    ]);
    expect((JSON.parse(stdout) as { events: unknown[] }).events).toHaveLength(events.length);
  });

  it('holds ids, codes, dates, numbers and digests, and no text that a person wrote', () => {
    const payloads = [...JSON.stringify(history).matchAll(/"data":"([A-Za-z0-9+/=]+)"/g)].map(([, data]) =>
      Buffer.from(data!, 'base64').toString('utf8'),
    );
    expect(payloads.length).toBeGreaterThan(5);
    expect(payloads.filter((text) => text.includes('虚构'))).toEqual([]);
  });
});
