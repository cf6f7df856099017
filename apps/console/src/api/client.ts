import { heardServerTime } from '../time/server-clock.js';
import { heardConnection } from './connection-store.js';
import { Problem, type ProblemBody } from './problem.js';

const BASE = '/api/v1';
/** Longer than the API waits for a step to be recorded before it answers 202. */
const TIMEOUT_MS = 30_000;
/** A scanned file over a county's line, either way. */
const FILE_TIMEOUT_MS = 300_000;

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** An answer with what the caller may need beside its body. */
export interface Answer<T> {
  readonly status: number;
  readonly location: string | null;
  readonly body: T;
}

export interface Download {
  readonly content: Blob;
  /** As the API names the file; null where it does not. */
  readonly fileName: string | null;
}

/** The API as one signed-in person sees it. Every method throws {@link Problem} and nothing else. */
export interface Api {
  get<T>(path: string, query?: Query): Promise<T>;
  /** @param key the Idempotency-Key: the same key and body are one act, however often they are sent. */
  post<T>(path: string, body: unknown, key: string): Promise<Answer<T>>;
  /** As `post`. */
  put<T>(path: string, body: unknown, key: string): Promise<Answer<T>>;
  /** Asks with a body and changes nothing. */
  ask<T>(path: string, body: unknown): Promise<T>;
  upload<T>(path: string, form: FormData, key: string): Promise<T>;
  download(path: string): Promise<Download>;
}

export interface ApiSession {
  token(): Promise<string | null>;
  /** The API did not accept the token. */
  refused(): void;
}

const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0
    ? path
    : `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
};

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && 'status' in body;

const lose = (): never => {
  heardConnection(false);
  throw Problem.connection('NO_CONNECTION');
};

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text().catch(lose);
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw Problem.connection('ANSWER_UNREADABLE', response.status);
  }
};

/** The name in `attachment; filename*=UTF-8''…`. */
const fileNameIn = (disposition: string | null): string | null => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
};

export const createApi = (session: ApiSession): Api => {
  /** @throws Problem for every answer that is not the one asked for */
  const call = async (path: string, init: RequestInit, timeout = TIMEOUT_MS): Promise<Response> => {
    const token = await session.token();
    const headers = new Headers(init.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(`${BASE}${path}`, { ...init, headers, signal }).catch(lose);
    heardConnection(true);
    heardServerTime(response.headers.get('date'));
    if (response.ok) return response;
    if (response.status === 401) session.refused();
    const body = await read(response);
    throw isProblem(body) ? Problem.of(body) : Problem.connection('ANSWER_UNREADABLE', response.status);
  };

  const write =
    (method: 'POST' | 'PUT') =>
    async <T>(path: string, body: unknown, key: string): Promise<Answer<T>> => {
      const response = await call(path, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      });
      return {
        status: response.status,
        location: response.headers.get('location'),
        body: (await read(response)) as T,
      };
    };

  return {
    get: async <T>(path: string, query: Query = {}) =>
      (await read(await call(withQuery(path, query), {}))) as T,
    post: write('POST'),
    put: write('PUT'),
    ask: async <T>(path: string, body: unknown) =>
      (await read(
        await call(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )) as T,
    upload: async <T>(path: string, form: FormData, key: string) =>
      (await read(
        await call(
          path,
          { method: 'POST', headers: { 'idempotency-key': key }, body: form },
          FILE_TIMEOUT_MS,
        ),
      )) as T,
    download: async (path: string) => {
      const response = await call(path, {}, FILE_TIMEOUT_MS);
      return {
        content: await response.blob(),
        fileName: fileNameIn(response.headers.get('content-disposition')),
      };
    },
  };
};
