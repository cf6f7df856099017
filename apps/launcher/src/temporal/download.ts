import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DataDir } from '../data-dir.js';
import type { Say } from '../say.js';
import { cachedName, COMMAND_LINE_VERSION } from './executable.js';
import { fileInTar } from './file-in-tar.js';
import type { Attempt } from './resolve-executable.js';

/** A slow line may take minutes; a dead one must not. */
const SILENCE_LIMIT_MS = 10_000;

interface ArchiveInfo {
  readonly archiveUrl: string;
  readonly fileToExtract: string;
}

/** Downloads the official `temporal` command, from where the SDKs get theirs. */
export const download = async (
  cacheDir: string,
  _dataDir: DataDir,
  say: Say,
  stopping: AbortSignal,
): Promise<Attempt> => {
  const os = process.platform === 'darwin' ? 'darwin' : 'linux';
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  say('Downloading the Temporal server');
  try {
    const address = `https://temporal.download/cli/v${COMMAND_LINE_VERSION}?platform=${os}&arch=${arch}`;
    const info = JSON.parse((await fetchWhole(address, stopping)).toString()) as ArchiveInfo;
    const archive = await fetchWhole(info.archiveUrl, stopping);
    const path = join(cacheDir, cachedName('command-line'));
    writeFileSync(`${path}.new`, fileInTar(gunzipSync(archive), info.fileToExtract), { mode: 0o755 });
    renameSync(`${path}.new`, path);
    return { kind: 'command-line', path };
  } catch (error) {
    return {
      unavailable: `The Temporal server cannot be downloaded from temporal.download (${reasonOf(error)}).`,
    };
  }
};

const fetchWhole = async (url: string, stopping: AbortSignal): Promise<Buffer> => {
  const silence = new AbortController();
  const patience = setTimeout(() => silence.abort(new Error('no answer')), SILENCE_LIMIT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([stopping, silence.signal]) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk as Uint8Array);
      patience.refresh();
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(patience);
  }
};

/** fetch hides what happened in the cause. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
};
