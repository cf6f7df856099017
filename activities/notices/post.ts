import { lookup as systemLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { NotTaken } from './not-taken.js';
import type { IsOpen } from './open-addresses.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host. */
export type LookUp = (host: string) => Promise<readonly Address[]>;

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Posted {
  /** HTTP status, 200 to 299. */
  readonly status: number;
  /** IP address that it was posted to. */
  readonly address: string;
}

/** Posts once. @throws NotTaken */
export type Post = (url: string, letter: Letter) => Promise<Posted>;

/** From looking up the host to the answer's headers. */
const LIMIT_MS = 10_000;
/** Of an answer, so that its sender is not cut off in the middle of a few words. Nobody reads them. */
const ANSWER_BYTES = 4_096;

const inTheSystem: LookUp = (host) => systemLookup(host, { all: true });

/**
 * Posts to addresses that are open, and to no other: the host is looked up once, and the address that was examined is the
 * one that is connected to. No redirect is followed, and every certificate is verified.
 */
export const postTo =
  (isOpen: IsOpen, { lookUp = inTheSystem, limitMs = LIMIT_MS } = {}): Post =>
  async (url, letter) => {
    const target = new URL(url);
    const signal = AbortSignal.timeout(limitMs);
    const pinned = await openAddressOf(target.hostname.replace(/^\[|\]$/g, ''), isOpen, lookUp, signal);
    const { statusCode = 0 } = await exchange(target, letter, pinned, signal);
    if (statusCode >= 200 && statusCode <= 299) return { status: statusCode, address: pinned.address };
    if (statusCode === 410) throw new NotTaken('GONE', statusCode);
    throw new NotTaken(statusCode >= 300 && statusCode <= 399 ? 'REDIRECTED' : 'STATUS', statusCode);
  };

/** A host with one closed address is not posted to at all: which of them would be taken is for chance to say. */
const openAddressOf = async (
  host: string,
  isOpen: IsOpen,
  lookUp: LookUp,
  signal: AbortSignal,
): Promise<Address> => {
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new NotTaken('NO_ANSWER')), { once: true });
  });
  const found = lookUp(host).catch(() => {
    throw new NotTaken('HOST_NOT_FOUND');
  });
  const addresses = await Promise.race([found, tooLate]);
  const [first] = addresses;
  if (first === undefined) throw new NotTaken('HOST_NOT_FOUND');
  if (!addresses.every(({ address }) => isOpen(address))) throw new NotTaken('ADDRESS_REFUSED');
  return first;
};

const exchange = (
  target: URL,
  { headers, body }: Letter,
  pinned: Address,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions & { rejectUnauthorized: true } = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // A connection of its own, to be closed afterwards: none is found open to an address of another time.
      agent: false,
      lookup: alwaysTo(pinned),
      rejectUnauthorized: true,
      signal,
    };
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(target, options, (answer) => {
      leave(answer);
      resolve(answer);
    });
    request.on('error', (error) => reject(new NotTaken(signal.aborted ? 'NO_ANSWER' : problemOf(error))));
    request.end(body);
  });

const alwaysTo =
  ({ address, family }: Address): NonNullable<RequestOptions['lookup']> =>
  (_host, { all }, found) => {
    if (all === true) found(null, [{ address, family }]);
    else found(null, address, family);
  };

/** The status is known: whatever becomes of the rest changes nothing. */
const leave = (answer: IncomingMessage): void => {
  let read = 0;
  answer.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > ANSWER_BYTES) answer.destroy();
  });
  answer.on('error', () => answer.destroy());
};

/** What OpenSSL and Node say of certificates and handshakes. */
const OF_TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/;

const problemOf = (error: NodeJS.ErrnoException): 'TLS_FAILED' | 'CONNECTION_FAILED' =>
  OF_TLS.test(error.code ?? '') ? 'TLS_FAILED' : 'CONNECTION_FAILED';
