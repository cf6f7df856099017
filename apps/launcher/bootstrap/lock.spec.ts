import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdLock, tryLock } from './lock.mjs';

describe('a lock between processes', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liandong-lock-'));
    path = join(folder, 'deep', 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const take = () => {
    const attempt = tryLock(path);
    if ('holder' in attempt) throw new Error(`held by ${attempt.holder.pid}`);
    return attempt;
  };

  it('names its holder to the second, and is free when released', () => {
    const { release } = take();
    expect(tryLock(path)).toEqual({ holder: { pid: process.pid } });
    release();
    expect(existsSync(path)).toBe(false);
    take();
  });

  it.each([
    {
      left: JSON.stringify({ pid: process.pid, identity: 'an earlier process with this id' }),
      by: 'a dead process',
    },
    { left: '{"pid": 1', by: 'a process that died while it wrote' },
  ])('is taken over from $by', ({ left }) => {
    take().release();
    writeFileSync(path, left);
    expect(tryLock(path)).toHaveProperty('release');
  });

  it('is not taken from a process that is just writing it', () => {
    take().release();
    writeFileSync(path, '');
    expect(tryLock(path)).toHaveProperty('holder');
  });

  it('can be waited for', async () => {
    const { release } = take();
    const waits: number[] = [];
    const second = holdLock(path, ({ pid }) => {
      waits.push(pid);
      release();
    });
    (await second)();
    expect(waits).toEqual([process.pid]);
  });

  it('is no longer waited for once that is given up', async () => {
    take();
    const giveUp = new AbortController();
    await expect(holdLock(path, () => giveUp.abort(), giveUp.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
