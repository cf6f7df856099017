import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Caller, dataDir } from './client.js';

const run = promisify(execFile);
const callers = new Map<string, Promise<Caller>>();

/** The token comes from the operator's command line, as the README tells a newcomer. */
const signIn = async (account: string): Promise<Caller> => {
  const { stdout } = await run('npm', ['run', '-s', 'liandong', '--', 'token', account], {
    env: { ...process.env, DATA_DIR: dataDir() },
  });
  return new Caller(account, stdout.trim());
};

export const as = (account: string): Promise<Caller> => {
  const known = callers.get(account) ?? signIn(account);
  callers.set(account, known);
  return known;
};
