import type { ConnectionCode } from '../texts/refusal-texts.js';

/** One field of the request that could not be taken. */
export interface FieldProblem {
  /** Path in the body: `documents.0.type`. */
  readonly path: string;
  readonly code: string;
  /** Chinese. */
  readonly detail: string;
}

/** The body of an answer with `application/problem+json` (RFC 9457). Facts of a refusal stand beside these members. */
export interface ProblemBody {
  readonly status: number;
  /** Stable. */
  readonly code: string;
  readonly fields?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}

/** What the API, or the way to it, answered instead of a result. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly fields: readonly FieldProblem[] = [],
    /** Facts of the refusal beside the members of RFC 9457. */
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }

  /** Whether the write may have been recorded although no clear answer came. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  static connection(code: ConnectionCode, status = 0): Problem {
    return new Problem(code, status);
  }

  static of(body: ProblemBody): Problem {
    return new Problem(body.code, body.status, body.fields ?? [], body);
  }
}
