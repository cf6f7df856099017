import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';
import { root } from './root.mjs';
import { SetUpError, say } from './say.mjs';

const REPORT_EVERY_MS = 10_000;
const LINES_SHOWN = 60;

/**
 * Runs one program of the set-up, a Node script unless `file` names another, in the checkout: a line when it begins and one every ten seconds; what it printed
 * is shown only when it fails.
 * @param {{ title: string, script?: string, file?: string, args?: string[], cwd?: string, env?: Record<string, string> }} program
 * @throws SetUpError when it fails
 */
export const runQuietly = async ({
  title,
  script,
  file = process.execPath,
  args = [],
  cwd = root(),
  env = {},
}) => {
  say(title);
  const startedAt = Date.now();
  const child = spawn(file, script === undefined ? args : [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-100_000)));
  }
  const report = setInterval(
    () => say(`${title}: ${Math.round((Date.now() - startedAt) / 1000)} s`),
    REPORT_EVERY_MS,
  );
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)).finally(
    () => clearInterval(report),
  );
  if (code !== 0) {
    throw new SetUpError(
      `${output.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')}\n${title}: failed, see above.`,
    );
  }
};
