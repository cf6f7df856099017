import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../acceptance/client.js';

/** One request as a person saw it: sent again with the same key until it got an answer that ends it. */
export interface Asked {
  readonly key: string;
  /** `opening`, or the name of the act. */
  readonly what: string;
  readonly referral: string;
  /** Of every answer but the last, in order; 0 for a connection that broke. */
  readonly statuses: readonly number[];
  /** Sequence that the answer named. */
  readonly sequence: number;
}

/** One answer, as the wire had it. */
export interface Heard {
  readonly what: string;
  /** 0 for a connection that broke. */
  readonly status: number;
  readonly ms: number;
  /** Performance clock, when it was sent. */
  readonly sentAt: number;
  /** What the promise forbids about it; null where there is nothing. */
  readonly offence: string | null;
}

export interface ClientOptions {
  /** APIs, any of which will do. */
  readonly baseUrls: readonly string[];
  readonly token: (account: string) => Promise<string>;
  /** Called for every try. */
  readonly heard?: (heard: Heard) => void;
  readonly patienceMs?: number;
}

/** The API said no. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    what: string,
    readonly status: number,
    /** Of the problem, as it came. */
    readonly code: string,
    body: object,
  ) {
    super(`${what} answered ${status}: ${JSON.stringify(body)}`);
  }
}

/** Longest time in which the API promises an answer, and what this machine may add to it. */
const ANSWER_WITHIN_MS = 10_000;
const TRY_AGAIN_MS = 200;

/**
 * Sends like a patient person: the same key again, at the other API, after an error, a broken connection or a 503, and
 * looks where a 202 says until the request has ended.
 */
export class PatientClient {
  readonly asked: Asked[] = [];
  /** Writes and uploads that came to a good end. */
  good = 0;
  readonly #tokens = new Map<string, Promise<string>>();
  #at = 0;

  constructor(private readonly options: ClientOptions) {}

  /** The next request goes to this API, by its place among the base URLs. */
  turnTo(api: number): void {
    this.#at = api;
  }

  async get<T>(account: string, path: string): Promise<Answer<T>> {
    const { status, headers, body } = await this.untilEnd(`GET ${path}`, () =>
      this.once(account, `GET ${path}`, path, { method: 'GET' }),
    );
    return { status, headers, body: body as T };
  }

  async upload(account: string, fileName: string, content: string): Promise<string> {
    const key = randomUUID();
    const { status, body } = await this.untilEnd('upload', () => {
      const form = new FormData();
      form.set('file', new Blob([content], { type: 'text/plain' }), fileName);
      return this.once(account, 'upload', '/documents', {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: form,
      });
    });
    if (status !== 201) throw new Error(`upload answered ${status}: ${JSON.stringify(body)}`);
    this.good += 1;
    return (body as { id: string }).id;
  }

  /** Opens a referral or performs an act. @returns the referral's id @throws Refused */
  async write(account: string, path: string, what: string, body: object): Promise<string> {
    const key = randomUUID();
    const statuses: number[] = [];
    const answer = await this.untilEnd(
      what,
      () =>
        this.once(account, what, path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      (status) => statuses.push(status),
    );
    const ended =
      answer.status === 202 ? await this.lookUntilEnd(account, what, answer.body) : writtenIn(answer);
    if (!ended) throw new Refused(what, answer.status, String(answer.body['code']), answer.body);
    this.asked.push({ key, what, statuses, ...ended });
    this.good += 1;
    return ended.referral;
  }

  private async lookUntilEnd(
    account: string,
    what: string,
    { requestId }: { requestId?: unknown },
  ): Promise<Pick<Asked, 'referral' | 'sequence'> | null> {
    for (const end = Date.now() + this.patienceMs; Date.now() < end; await pause(TRY_AGAIN_MS)) {
      const { body } = await this.get<{ status?: string; referral?: string; step?: number }>(
        account,
        `/requests/${String(requestId)}`,
      );
      if (body.status === 'recorded') return { referral: String(body.referral), sequence: Number(body.step) };
      if (body.status !== 'pending') throw new Error(`${what} after 202: ${JSON.stringify(body)}`);
    }
    throw new Error(`${what} was taken in with 202 and got no end`);
  }

  private get patienceMs(): number {
    return this.options.patienceMs ?? 600_000;
  }

  private async untilEnd(
    what: string,
    send: () => Promise<Tried>,
    passed: (status: number) => void = () => undefined,
  ): Promise<Tried> {
    const end = Date.now() + this.patienceMs;
    for (const statuses: number[] = []; ; await pause(TRY_AGAIN_MS)) {
      const tried = await send();
      if (tried.status !== 0 && tried.status !== 503) return tried;
      passed(tried.status);
      statuses.push(tried.status);
      if (Date.now() > end) throw new Error(`${what} got no end: ${statuses.slice(-20).join(' ')}`);
      this.#at = (this.#at + 1) % this.options.baseUrls.length;
    }
  }

  private async once(account: string, what: string, path: string, init: RequestInit): Promise<Tried> {
    const token = this.#tokens.get(account) ?? this.options.token(account);
    this.#tokens.set(account, token);
    const authorization = `Bearer ${await token}`;
    const sentAt = performance.now();
    const tried = await send(`${this.options.baseUrls[this.#at]}/api/v1${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization },
    });
    const ms = performance.now() - sentAt;
    this.options.heard?.({ what, status: tried.status, ms, sentAt, offence: offenceOf(tried, ms) });
    return tried;
  }
}

interface Tried {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Longer than any promise: a request that hangs is seen to hang. */
const HANGS_AFTER_MS = 30_000;

const send = async (url: string, init: RequestInit): Promise<Tried> => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(HANGS_AFTER_MS) });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Tried['body'],
    };
  } catch {
    // Killed under the request: a person sees a broken connection and tries again.
    return { status: 0, headers: new Headers(), body: {} };
  }
};

/** Only what lasts, what ends, or a 503 that says when to come again; and within ten seconds. */
const offenceOf = ({ status, headers, body }: Tried, ms: number): string | null => {
  if (ms > ANSWER_WITHIN_MS) return `${status} after ${Math.round(ms)} ms`;
  if (status >= 200 && status < 300) return null;
  if (status === 0) return null;
  if (status !== 503) return `${status} ${String(body['code'])}`;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
  const saysWhen = Number(headers.get('retry-after')) > 0;
  return isProblem && saysWhen && body['code'] === 'TEMPORARILY_UNAVAILABLE'
    ? null
    : `503 without a problem or a time: ${JSON.stringify(body)}`;
};

const writtenIn = ({ status, body }: Tried): Pick<Asked, 'referral' | 'sequence'> | null =>
  status === 200 || status === 201
    ? { referral: String(body['id']), sequence: Number(body['sequence']) }
    : null;
