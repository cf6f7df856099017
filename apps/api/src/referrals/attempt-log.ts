import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { PROBLEMS } from '#libs/contracts/problems.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';

/** Attempts that say something of whoever made them: not yours, not there, not lawful. */
const TELLING: ReadonlySet<number> = new Set([403, 404, 409]);

export interface Attempt {
  readonly action: string;
  /** As the address names it: kept only where it could be one of ours. */
  readonly referral?: string;
  readonly act?: string;
  /** What else it was aimed at: a calendar's year, a rule. */
  readonly target?: string;
}

const COULD_BE_OURS = /^[A-Za-z0-9.:-]{1,120}$/;

/** Writes refused attempts into the audit log. */
@Injectable()
export class AttemptLog {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** Runs a write; when it is refused before any request row knows of it, the attempt is recorded. */
  async watching<T>(viewer: Viewer, what: Attempt, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && TELLING.has(PROBLEMS[error.code].status))
        await this.note(viewer, what, error.code);
      throw error;
    }
  }

  private async note({ person, unit }: Viewer, what: Attempt, code: string): Promise<void> {
    const named = Object.entries(what).filter(([, value]) => COULD_BE_OURS.test(value));
    await this.deps.records.as({ person, unit }, (desk) =>
      desk.audit.append({
        kind: 'attempt',
        at: new Date().toISOString(),
        by: person,
        unit,
        ...Object.fromEntries(named),
        code,
      }),
    );
  }
}
