import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from '../launch-error.js';
import type { Command } from '../processes/child.js';

/** Whom the server runs as; PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account to run PostgreSQL as, when we are root: the owner of its data, else `postgres`, else `nobody`.
 * `undefined` when we are not root and run it as ourselves.
 */
export const chooseAccount = (dataFolder: string): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const data = statSync(dataFolder, { throwIfNoEntry: false });
  const account = data ?? accountNamed('postgres') ?? accountNamed('nobody');
  if (account === undefined || account.uid === 0) {
    throw new LaunchError(
      'PostgreSQL refuses to run as root and there is no account `postgres` or `nobody`: run `npm start` as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid: account.uid, gid: account.gid };
};

const accountNamed = (name: string): Account | undefined => {
  try {
    const id = (option: string) =>
      Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // there is no such account
  }
};

/**
 * The same command under that account. Where the account may not pass through the folders above the files (a checkout
 * in /root), it is given the one capability that lets it, and nothing else of root.
 */
export const runAs = (account: Account | undefined, command: Command, files: readonly string[]): Command => {
  if (account === undefined) return command;
  if (files.every((file) => canReach(account, file, statSync))) return { ...command, ...account };
  return {
    ...command,
    file: 'setpriv',
    args: [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
      '--securebits=+no_setuid_fixup',
      '--',
      command.file,
      ...command.args,
    ],
  };
};

type Rights = { readonly mode: number; readonly uid: number; readonly gid: number };

/** Whether the account may execute or enter this path and every folder above it. */
export const canReach = (
  { uid, gid }: Account,
  path: string,
  rightsOf: (path: string) => Rights,
): boolean => {
  const { mode, uid: owner, gid: group } = rightsOf(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  const mayPass = ((mode >> shift) & 0o1) === 1;
  const above = dirname(path);
  return mayPass && (above === path || canReach({ uid, gid }, above, rightsOf));
};
