import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The documented `npm start`, on a data directory and a port of its own. */
export interface Liandong {
  readonly baseUrl: string;
  readonly dataDir: string;
  /** From the command to the line that says it is ready, in milliseconds. */
  readonly readyAfterMs: number;
  readonly output: () => string;
  /** Ctrl-C. Resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** `kill -9` of the whole tree at once: launcher, apps and embedded servers. */
  readonly kill: () => Promise<void>;
}

export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'liandong-'));

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Spawns the command without waiting for anything. */
export const spawnLiandong = (dataDir: string, port: number): ChildProcess =>
  spawn('npm', ['start', '--silent'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
      TEMPORAL_NAMESPACE: '',
      OIDC_ISSUER: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });

export const startLiandong = async (dataDir: string, port: number, limitMs = 600_000): Promise<Liandong> => {
  const startedAt = Date.now();
  const child = spawnLiandong(dataDir, port);
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`not ready after ${limitMs} ms:\n${output}`)), limitMs);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /^Liandong is ready: (http:\S+)$/m.exec(output);
      if (ready?.[1]) {
        clearTimeout(limit);
        resolve(ready[1]);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exited.then((code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  return {
    baseUrl,
    dataDir,
    readyAfterMs: Date.now() - startedAt,
    output: () => output,
    stop: () => {
      process.kill(-child.pid!, 'SIGINT');
      return exited;
    },
    kill: async () => {
      const { killEverything } = await import('./processes.js');
      await killEverything(dataDir, child.pid!);
      await exited;
    },
  };
};
