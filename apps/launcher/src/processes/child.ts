import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDir } from '../data-dir.js';
import { forgetProcess, recordProcess, signalGroup } from './process-record.js';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** How a process ended, in words. */
export type Ending = string;

/** One process of ours: leader of its own group, writing straight into its log file, on record until it has ended. */
export class Child {
  readonly ended: Promise<Ending>;
  private readonly process: ChildProcess;
  private hasEnded = false;

  constructor(
    readonly name: string,
    command: Command,
    private readonly stopSignal: NodeJS.Signals,
    private readonly places: Pick<DataDir, 'run' | 'logs'>,
  ) {
    const { file, args, ...options } = command;
    // No pipe: a child whose launcher was killed must be able to go on writing.
    const log = openSync(logOf(places.logs, name), 'a', 0o600);
    this.process = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    if (this.process.pid !== undefined) recordProcess(places.run, name, this.process.pid, stopSignal);
    this.ended = new Promise((resolve) => {
      const end = (how: Ending) => {
        this.signal('SIGKILL'); // what the leader of the group left behind
        this.hasEnded = true;
        forgetProcess(places.run, name);
        resolve(how);
      };
      this.process.once('error', (error) => end(error.message));
      this.process.once('exit', (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
    });
  }

  /** Process id, while it runs. */
  get pid(): number | undefined {
    return this.hasEnded ? undefined : this.process.pid;
  }

  signal(signal: NodeJS.Signals): void {
    if (this.pid !== undefined) signalGroup(this.pid, signal);
  }

  /** Asks it to end, and kills it when it has not ended in time. */
  async stop(limitMs: number): Promise<void> {
    if (this.hasEnded) return;
    this.signal(this.stopSignal);
    const patience = setTimeout(() => this.signal('SIGKILL'), limitMs);
    await this.ended;
    clearTimeout(patience);
  }
}

export const logOf = (logsDir: string, name: string): string => join(logsDir, `${name}.log`);
