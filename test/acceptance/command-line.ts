import { execFile } from 'node:child_process';
import { baseUrl, dataDir } from './client.js';

export interface Typed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the command finds the Liandong under test. */
export const commandEnvironment = () => ({
  ...process.env,
  DATA_DIR: dataDir(),
  PORT: new URL(baseUrl()).port,
});

/** The operator's command line, beside the Liandong under test, as the README tells a newcomer. */
export const liandong = (...words: readonly string[]): Promise<Typed> =>
  new Promise((resolve) => {
    const options = { env: commandEnvironment(), maxBuffer: 16 * 1_048_576 };
    execFile('npm', ['run', '-s', 'liandong', '--', ...words], options, (error, stdout, stderr) =>
      resolve({
        exitCode: error === null ? 0 : Number(error.code),
        stdout: stdout.trim(),
        stderr: stderr.trim(),
      }),
    );
  });
