import { createServer } from 'node:net';
import { once } from 'node:events';
import { Newcomer } from './world/newcomer.js';
import { PatientClient } from './world/patient-client.js';
import { tokenFor } from './world/token-for.js';
import { freePort, newDataDir, spawnLiandong, startLiandong, type Liandong } from '../running/liandong.js';
import { isAlive, killEverything, parts } from '../running/processes.js';

const MINUTE = 60_000;
const EARLY_KILLS_MS = [300, 900, 1_500, 2_500, 4_000];

const newClient = ({ baseUrl, dataDir }: Liandong): PatientClient =>
  new PatientClient({ baseUrls: [baseUrl], token: (account) => tokenFor(dataDir, account) });

const startReferral = (liandong: Liandong): Promise<string> => new Newcomer(newClient(liandong)).open();

const read = async (liandong: Liandong, id: string): Promise<unknown> => {
  const { status, body } = await newClient(liandong).get<unknown>('city-eco.head', `/referrals/${id}`);
  expect(status).toBe(200);
  return body;
};

const ended = async (dataDir: string, port: number): Promise<{ code: number | null; said: string }> => {
  const child = spawnLiandong(dataDir, port);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
};

describe('npm start', () => {
  it(
    'goes on with the same data after Ctrl-C and after a kill of everything, and leaves no process',
    async () => {
      const dataDir = await newDataDir();
      const port = await freePort();
      const first = await startLiandong(dataDir, port);
      const id = await startReferral(first);
      const before = await read(first, id);
      const running = Object.values(await parts(dataDir));
      expect(running.length).toBeGreaterThanOrEqual(5);
      expect(await first.stop()).toBe(0);
      expect(running.filter(isAlive)).toEqual([]);

      const second = await startLiandong(dataDir, port);
      expect(second.readyAfterMs).toBeLessThan(15_000);
      expect(await read(second, id)).toEqual(before);
      const another = await startReferral(second);
      await second.kill();

      const third = await startLiandong(dataDir, port);
      expect(await read(third, id)).toEqual(before);
      expect(await new Newcomer(newClient(third)).actOnce(another)).not.toBeNull();

      const twice = await ended(dataDir, await freePort());
      expect(twice.code).toBe(1);
      expect(twice.said).toMatch(/already running/);
      expect(await third.stop()).toBe(0);
    },
    5 * MINUTE,
  );

  it(
    'comes up after a first start that was killed, whenever that was',
    async () => {
      for (const afterMs of EARLY_KILLS_MS) {
        const dataDir = await newDataDir();
        const port = await freePort();
        const child = spawnLiandong(dataDir, port);
        await new Promise((wait) => setTimeout(wait, afterMs));
        await killEverything(dataDir, child.pid!);
        const next = await startLiandong(dataDir, port, 2 * MINUTE);
        expect(await next.stop()).toBe(0);
      }
    },
    8 * MINUTE,
  );

  it(
    'says in one sentence what is wrong with a port that is taken',
    async () => {
      const port = await freePort();
      const squatter = createServer().listen(port, '127.0.0.1');
      const { code, said } = await ended(await newDataDir(), port);
      squatter.close();
      expect(code).toBe(1);
      expect(said).toContain('PORT');
      expect(said).not.toMatch(/\n\s+at /);
    },
    MINUTE,
  );
});
