import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { LocalIssuer } from '../../../apps/api/src/testing/local-issuer.js';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Calls the API as any account. Connections are kept open and tokens are kept, as a console or another system does. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly baseUrl: string,
    private readonly issuer: Pick<LocalIssuer, 'token'>,
  ) {}

  get(account: string, path: string): Promise<Answer> {
    return this.send(account, 'GET', path, {}, '');
  }

  /** A write with a key of its own. */
  post(account: string, path: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return this.send(account, 'POST', path, headers, JSON.stringify(body));
  }

  /** @returns the document's id */
  async upload(account: string, name: string, text: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([text], { type: 'text/plain' }), name);
    const multipart = new Response(form);
    const headers = {
      'content-type': multipart.headers.get('content-type') ?? '',
      'idempotency-key': randomUUID(),
    };
    const bytes = Buffer.from(await multipart.arrayBuffer());
    const { status, body } = await this.send(account, 'POST', '/documents', headers, bytes);
    if (status !== 201 || typeof body['id'] !== 'string') throw new Error(`an upload answered ${status}`);
    return body['id'];
  }

  close(): void {
    this.#agent.destroy();
  }

  private token(account: string): Promise<string> {
    const token = this.#tokens.get(account) ?? this.issuer.token(account);
    this.#tokens.set(account, token);
    return token;
  }

  private async send(
    account: string,
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer,
  ): Promise<Answer> {
    const authorization = `Bearer ${await this.token(account)}`;
    const sent = Buffer.from(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.baseUrl}/api/v1${path}`,
        {
          method,
          agent: this.#agent,
          headers: { ...headers, authorization, 'content-length': sent.byteLength },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Answer['body'] });
          });
        },
      );
      asked.on('error', reject);
      asked.end(sent);
    });
  }
}
