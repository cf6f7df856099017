import { randomUUID } from 'node:crypto';
import type { RealWorld } from './real-world.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** One account at the API. */
export class Caller {
  constructor(
    private readonly world: Pick<RealWorld, 'api' | 'issuer'>,
    private readonly account: string,
  ) {}

  get(path: string): Promise<Answer> {
    return this.send(path, {});
  }

  post(path: string, body: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.write('POST', path, body, key);
  }

  put(path: string, body: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.write('PUT', path, body, key);
  }

  remove(path: string, key: string = randomUUID()): Promise<Answer> {
    return this.send(path, { method: 'DELETE', headers: { 'idempotency-key': key } });
  }

  upload(
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    key: string = randomUUID(),
  ): Promise<Answer> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    return this.send('/documents', { method: 'POST', headers: { 'idempotency-key': key }, body: form });
  }

  /** A body exactly as it stands. */
  raw(path: string, body: string | FormData, headers: Readonly<Record<string, string>>): Promise<Answer> {
    return this.send(path, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), ...headers },
      body,
    });
  }

  private write(method: string, path: string, body: unknown, key: string): Promise<Answer> {
    return this.send(path, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  }

  private async send(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Answer> {
    const { api, issuer } = this.world;
    const answer = await fetch(`${api.url}/api/v1${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await issuer.token(this.account)}` },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const body = isJson ? (JSON.parse(bytes.toString('utf8')) as Answer['body']) : {};
    return { status: answer.status, headers: answer.headers, body, bytes };
  }
}
