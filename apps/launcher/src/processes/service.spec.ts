import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from '../launch-error.js';
import { Service, type ServiceSpec } from './service.js';

const LIMIT_MS = 20_000;

describe('a service', () => {
  let folder: string;
  let service: Service | undefined;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'liandong-service-'))));
  afterEach(async () => {
    await service?.kill();
    await service?.stop();
    rmSync(folder, { recursive: true });
  });

  const running = (script: string, more: Partial<ServiceSpec> = {}): Service =>
    (service = new Service(
      {
        name: 'sample',
        command: () => ({ file: 'sh', args: ['-c', script], env: { ...process.env, FOLDER: folder } }),
        isHealthy: async () => existsSync(join(folder, 'up')),
        startLimitMs: 10_000,
        stopSignal: 'SIGTERM',
        stopLimitMs: 300,
        ...more,
      },
      { run: folder, logs: folder },
    ));

  it(
    'is started when it answers, and leaves nothing when stopped',
    async () => {
      const sample = running('touch "$FOLDER/up"; sleep 60 & sleep 60');
      await sample.start();
      expect(sample.pid).toBeGreaterThan(1);
      expect(existsSync(join(folder, 'sample.pid'))).toBe(true);
      await sample.stop();
      expect(sample.pid).toBeUndefined();
      expect(existsSync(join(folder, 'sample.pid'))).toBe(false);
    },
    LIMIT_MS,
  );

  it(
    'is killed when it does not stop in time',
    async () => {
      const sample = running('trap "" TERM; touch "$FOLDER/up"; while true; do sleep 0.05; done');
      await sample.start();
      await sample.stop();
      expect(sample.pid).toBeUndefined();
    },
    LIMIT_MS,
  );

  it(
    'is given up after three attempts, with the end of its log',
    async () => {
      const sample = running('echo try >> "$FOLDER/tries"; echo "the disk is full"; exit 3');
      const failure = await sample.start().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(LaunchError);
      expect(String(failure)).toContain('the disk is full');
      expect(String(failure)).toContain('sample does not start: exit code 3.');
      expect(readFileSync(join(folder, 'tries'), 'utf8')).toBe('try\ntry\ntry\n');
    },
    LIMIT_MS,
  );

  it(
    'is started again when it dies, and says so',
    async () => {
      const sample = running('touch "$FOLDER/up"; sleep 60');
      await sample.start();
      const said: string[] = [];
      let isBack = () => undefined as void;
      const back = new Promise<void>((resolve) => (isBack = resolve));
      void sample.keepRunning((line) => {
        said.push(line);
        if (line === 'sample is running again') isBack();
      });
      const first = sample.pid;
      await sample.kill();
      await back;
      expect(said).toEqual([
        'sample ended unexpectedly (killed by SIGKILL); starting it again',
        'sample is running again',
      ]);
      expect(sample.pid).not.toBe(first);
    },
    LIMIT_MS,
  );
});
