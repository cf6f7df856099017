import { randomUUID } from 'node:crypto';

/** What a test needs of a running Liandong. The acceptance set-up starts one with `npm start` and fills these in. */
const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through npm test`);
  return value;
};

export const baseUrl = (): string => required('BASE_URL');

/** Of the Liandong under test. */
export const dataDir = (): string => required('ACCEPTANCE_DATA_DIR');

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly fields?: readonly { readonly field: string }[];
  readonly from?: string;
}

/** A person at the API: every call carries their token. */
export class Caller {
  constructor(
    readonly account: string,
    private readonly token: string,
  ) {}

  get<T = unknown>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  /** A write with a fresh key, unless one is given. */
  post<T = unknown>(path: string, body: unknown, key: string | null = randomUUID()): Promise<Answer<T>> {
    return this.write('POST', path, body, key);
  }

  /** The same, where the address names what is to be written. */
  put<T = unknown>(path: string, body: unknown, key: string | null = randomUUID()): Promise<Answer<T>> {
    return this.write('PUT', path, body, key);
  }

  /** A write whose body is sent exactly as it stands. */
  postRaw<T = unknown>(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    return this.send('POST', path, body, {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  async upload(fileName: string, content: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([content], { type: 'text/plain' }), fileName);
    const { status, body } = await this.send<{ id: string }>('POST', '/documents', form, {
      'idempotency-key': randomUUID(),
    });
    if (status !== 201) throw new Error(`upload answered ${status}: ${JSON.stringify(body)}`);
    return body.id;
  }

  private write<T>(method: string, path: string, body: unknown, key: string | null): Promise<Answer<T>> {
    return this.send(method, path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...(key === null ? {} : { 'idempotency-key': key }),
    });
  }

  private async send<T>(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer> | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${baseUrl()}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as T,
    };
  }
}
