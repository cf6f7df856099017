import type { Environment } from '#libs/settings/settings.js';

/** One command of the operator. */
export interface Command {
  readonly name: string;
  /** What follows the name, as a person types it. */
  readonly parameters: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` adds to synopsis and summary. */
  readonly details: string;
  /** Loads what it needs when it runs: the others start as fast as if it were not there. @returns what goes to standard output */
  readonly run: (parameters: readonly string[], env: Environment) => Promise<string>;
}

/** The command was typed wrongly: its synopsis is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command cannot do what is asked. The message is all that the person needs. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
