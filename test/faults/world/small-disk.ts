import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEBIBYTE = 1_048_576;
const FILLER = 'filler';

/** A file system of its own, in memory, that can be filled to the last byte. Needs the right to mount. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** @throws Error that says what is needed where this process may not mount */
  static mount(mebibytes: number): SmallDisk {
    const folder = mkdtempSync(join(tmpdir(), 'liandong-small-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
    } catch (error) {
      rmSync(folder, { recursive: true });
      throw new Error(
        'A full disk can only be tested where a small one can be mounted. Run as root, or as `unshare --user --map-current-user --keep-caps --mount npm test`.',
        { cause: error },
      );
    }
    chmodSync(folder, 0o711);
    return new SmallDisk(folder);
  }

  /** Takes every byte that is left. */
  fill(): void {
    const file = openSync(join(this.folder, FILLER), 'a');
    try {
      for (const size of [MEBIBYTE, 4_096, 1]) writeUntilFull(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(join(this.folder, FILLER));
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true });
  }
}

const writeUntilFull = (file: number, bytes: Buffer): void => {
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
};
