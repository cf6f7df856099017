import { setTimeout as pause } from 'node:timers/promises';

export interface TextFile {
  /** With its ending; nothing personal. */
  readonly name: string;
  readonly text: string;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** The API said no, or something that nobody expected. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    call: string,
    readonly status: number,
    /** `application/problem+json`, as it came. */
    readonly problem: unknown,
  ) {
    super(`${call} answered ${status}: ${JSON.stringify(problem)}`);
  }
}

/** The API as accounts use it. A write that is repeated under its key is the same write. */
export class PublicApi {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly baseUrl: string,
    private readonly tokenOf: (account: string) => Promise<string>,
  ) {}

  async get<T>(account: string, path: string): Promise<T> {
    const { status, body } = await this.patiently(account, path, {});
    if (status !== 200) throw refused('GET', path, status, body);
    return body as T;
  }

  /** Asks a question that comes in a body. */
  async ask<T>(account: string, path: string, body: object): Promise<T> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = await this.patiently(account, path, init);
    if (answer.status !== 200) throw refused('POST', path, answer.status, answer.body);
    return answer.body as T;
  }

  /** Writes, and waits until it is recorded. @returns the referral's id */
  async write(account: string, path: string, key: string, body: object): Promise<string> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    };
    for (;;) {
      const answer = await this.patiently(account, path, init);
      if (answer.status === 200 || answer.status === 201) return (answer.body as { id: string }).id;
      if (answer.status !== 202) throw refused('POST', path, answer.status, answer.body);
      await pause(PAUSE_MS);
    }
  }

  /** @returns the document's id */
  async upload(account: string, key: string, file: TextFile): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([file.text], { type: 'text/plain' }), file.name);
    const init = { method: 'POST', headers: { 'idempotency-key': key }, body: form };
    const { status, body } = await this.patiently(account, '/documents', init);
    if (status !== 201) throw refused('POST', '/documents', status, body);
    return (body as { id: string }).id;
  }

  /** What says "later" is asked again, for a while. */
  private async patiently(account: string, path: string, init: RequestInit): Promise<Answered> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.send(account, path, init).catch((error: unknown) => {
        if (Date.now() > until) throw error;
        return null;
      });
      if (answer !== null && (answer.status !== 503 || Date.now() > until)) return answer;
      await pause(PAUSE_MS);
    }
  }

  private async send(account: string, path: string, init: RequestInit): Promise<Answered> {
    const token = this.#tokens.get(account) ?? this.tokenOf(account);
    this.#tokens.set(account, token);
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: await response.json() };
  }
}

const PAUSE_MS = 500;
const PATIENCE_MS = 60_000;

const refused = (method: string, path: string, status: number, body: unknown): ApiRefusal =>
  new ApiRefusal(`${method} ${path}`, status, body);
