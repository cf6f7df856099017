import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DocumentTooLarge } from './document-too-large.js';

/** Bytes on disk, under names that nobody outside learns. */
export interface DocumentBytes {
  /** On disk when it resolves, a power failure included; nothing is left when it rejects. @throws DocumentTooLarge */
  write(
    storageName: string,
    stream: Readable,
    maxSize: number,
  ): Promise<{ readonly sha256: string; readonly size: number }>;
  open(storageName: string): Promise<Readable>;
  remove(storageName: string): Promise<void>;
  /** Names of files last changed before that instant, whatever they are. */
  olderThan(before: Date): Promise<readonly string[]>;
}

const UNFINISHED = '.part';

export const documentBytes = (folder: string): DocumentBytes => ({
  async write(storageName, stream, maxSize) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, storageName + UNFINISHED);
    try {
      const written = await copy(stream, unfinished, maxSize);
      await rename(unfinished, join(folder, storageName));
      await syncFolder(folder);
      return written;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  },
  async open(storageName) {
    const file = await open(join(folder, storageName), 'r');
    return createReadStream('', { fd: file });
  },
  remove: (storageName) => rm(join(folder, storageName), { force: true }),
  async olderThan(before) {
    const names = await readdir(folder).catch(ifMissing<string[]>([]));
    const old = await Promise.all(
      names.map(async (name) => (await changedAt(join(folder, name))) < before.getTime()),
    );
    return names.filter((_, i) => old[i]);
  },
});

const copy = async (
  stream: Readable,
  path: string,
  maxSize: number,
): Promise<{ sha256: string; size: number }> => {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxSize) throw new DocumentTooLarge(`A document holds at most ${maxSize} bytes.`);
      hash.update(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
};

/** So that the name survives a power failure as the bytes do. Windows has no such call, and does it by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A file that vanished meanwhile is not old. */
const changedAt = async (path: string): Promise<number> =>
  (await stat(path).catch(ifMissing(null)))?.mtimeMs ?? Infinity;

const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
