import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';

const HISTORIES = 'test/replay/histories';

/** One folder a release. Histories are added with a release and never made again. */
const saved = async (): Promise<string[]> =>
  (await readdir(HISTORIES, { recursive: true })).filter((name) => name.endsWith('.json')).sort();

describe('histories of every release', () => {
  it('replay on the workflow code of today', async () => {
    const names = await saved();
    expect(names.length).toBeGreaterThan(0);
    const workflowBundle = { code: await readFile('dist/workflow-bundle.js', 'utf8') };
    const failed: string[] = [];
    for (const name of names) {
      const history: unknown = JSON.parse(await readFile(join(HISTORIES, name), 'utf8'));
      try {
        await Worker.runReplayHistory({ workflowBundle }, history);
      } catch (error) {
        failed.push(`${name}: ${String(error)}`);
      }
    }
    expect(failed).toEqual([]);
  }, 120_000);

  it('would catch a history that the code did not make', async () => {
    const [name] = await saved();
    const history = JSON.parse(await readFile(join(HISTORIES, name!), 'utf8')) as {
      events: { eventType: string }[];
    };
    const cut = history.events.findIndex(({ eventType }) => eventType.includes('MARKER_RECORDED'));
    history.events.splice(cut, 1);
    const workflowBundle = { code: await readFile('dist/workflow-bundle.js', 'utf8') };
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow();
  }, 60_000);
});
