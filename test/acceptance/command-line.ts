import { execFile } from 'node:child_process';
import { dataDir } from './client.js';

export interface Typed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The operator's command line, beside the Liandong under test, as the README tells a newcomer. */
export const liandong = (...words: readonly string[]): Promise<Typed> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir() };
    execFile('npm', ['run', '-s', 'liandong', '--', ...words], { env }, (error, stdout, stderr) =>
      resolve({
        exitCode: error === null ? 0 : Number(error.code),
        stdout: stdout.trim(),
        stderr: stderr.trim(),
      }),
    );
  });
