import { SettingError } from '#libs/settings/setting-error.js';
import type { Environment } from '#libs/settings/settings.js';
import { CommandError, UsageError, type Command } from './command.js';
import { usage, usageOf } from './usage.js';

/** What the shell gets. */
export interface Outcome {
  /** 0 done, 1 cannot be done, 2 typed wrongly. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Runs what was typed. A bug rejects. */
export const runCommandLine = async (
  commands: readonly Command[],
  typed: readonly string[],
  env: Environment,
): Promise<Outcome> => {
  const [first] = typed;
  if (isHelp(first)) return { exitCode: 0, stdout: usage(commands) };
  const command = commands.find(({ name }) => isNamed(name, typed));
  if (command === undefined) {
    const complaint = first === undefined ? '' : `There is no command ${typed.slice(0, 2).join(' ')}.\n`;
    return { exitCode: 2, stderr: `${complaint}${usage(commands)}` };
  }
  const parameters = typed.slice(wordsOf(command.name).length);
  if (parameters.some(isHelp)) return { exitCode: 0, stdout: usageOf(command) };
  try {
    return { exitCode: 0, stdout: await command.run(parameters, env) };
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, stderr: `${error.message}\n${usageOf(command)}` };
    if (error instanceof CommandError || error instanceof SettingError) {
      return { exitCode: 1, stderr: error.message };
    }
    throw error;
  }
};

const isHelp = (parameter: string | undefined) => parameter === '--help' || parameter === '-h';

/** A command's name is one word or several: `rules check`. */
const wordsOf = (name: string): readonly string[] => name.split(' ');

const isNamed = (name: string, typed: readonly string[]): boolean =>
  wordsOf(name).every((word, index) => typed[index] === word);
