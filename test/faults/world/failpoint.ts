import type { Watch } from './wire.js';

/** Where a process dies or a connection breaks: exactly there, seen from the bytes on the wire. */
export type Point = 'before the commit' | 'after the commit' | 'before the answer' | 'after the answer';

/** What happens there, once; everything on that connection stops with it. */
export interface Armed {
  readonly point: Point;
  /** @param replica whose wire it was */
  readonly strike: (replica: string) => void;
}

/** Prepared statements that write a step. */
const STEP_STATEMENTS = ['write-opening\0', 'write-next\0'];
const REFERRAL = /[a-z-]+-[a-z2-7]{26}/;
const COMMIT = 'commit\0';
const COMMITTED = 'COMMIT\0';
/** A name or a word may arrive in two pieces. */
const LONGEST_WORD = 16;

/**
 * Failpoints outside of the product: no program under test knows of them, and no request can set one. `armed` strikes
 * at the first place of its kind that any connection comes to.
 */
export class Failpoint {
  #armed: Armed | null = null;
  /** Each referral is struck once at a place: it would wait longer from one lost task to the next. */
  readonly #struck = new Set<string>();

  arm(armed: Armed): void {
    this.#armed = armed;
  }

  get isArmed(): boolean {
    return this.#armed !== null;
  }

  /** For a worker's wire to PostgreSQL: sees a transaction that writes a step, its COMMIT, and the server's word on it. */
  readonly onSteps = (replica: string): Watch => {
    let asked = '';
    let answered = '';
    let step: string | null = null;
    let commits = false;
    return (piece, direction) => {
      if (direction === 'asked') {
        asked = asked.slice(-LONGEST_WORD) + piece.toString('latin1');
        if (STEP_STATEMENTS.some((name) => asked.includes(name))) step = REFERRAL.exec(asked)?.[0] ?? step;
        commits = step !== null && asked.includes(COMMIT);
        if (commits) asked = '';
        return commits ? this.strikeAt('before the commit', replica, step) : 'pass';
      }
      answered = answered.slice(-LONGEST_WORD) + piece.toString('latin1');
      if (!commits || !answered.includes(COMMITTED)) return 'pass';
      const written = step;
      [step, commits, asked, answered] = [null, false, '', ''];
      return this.strikeAt('after the commit', replica, written);
    };
  };

  /** For a client's wire to an API: sees a good answer to an act or an opening, and that all of it has been passed on. */
  readonly onAnswers = (replica: string): Watch => {
    let isWrite = false;
    let answered = '';
    return (piece, direction) => {
      const text = piece.toString('latin1');
      if (direction === 'asked') {
        if (/^[A-Z]+ \//.test(text)) {
          isWrite = /^POST \/api\/v1\/referrals/.test(text);
          answered = '';
        }
        return 'pass';
      }
      answered += text;
      if (!isWrite || !/^HTTP\/1\.1 20[01] /.test(answered)) return 'pass';
      if (this.strikeAt('before the answer', replica) === 'hold') return 'hold';
      // The piece is on its way when this returns.
      if (isWhole(answered)) setImmediate(() => this.strikeAt('after the answer', replica));
      return 'pass';
    };
  };

  private strikeAt(point: Point, replica: string, referral: string | null = null): 'pass' | 'hold' {
    if (this.#armed?.point !== point || (referral !== null && this.#struck.has(referral))) return 'pass';
    if (referral !== null) this.#struck.add(referral);
    const { strike } = this.#armed;
    this.#armed = null;
    strike(replica);
    return 'hold';
  }
}

const isWhole = (answer: string): boolean => {
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const length = Number(/\ncontent-length: (\d+)/i.exec(head)?.[1]);
  return body.join('\r\n\r\n').length >= length;
};
