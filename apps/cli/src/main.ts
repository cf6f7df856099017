import { commands } from './commands.js';
import { runCommandLine } from './run-command-line.js';

/** `npm run -s liandong -- …` */
export const main = async (parameters: readonly string[]): Promise<void> => {
  const { exitCode, stdout, stderr } = await runCommandLine(commands, parameters, process.env);
  if (stdout !== undefined) process.stdout.write(`${stdout}\n`);
  if (stderr !== undefined) process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
};
