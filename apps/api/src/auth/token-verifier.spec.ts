import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK } from 'jose';
import { Problem } from '../errors/problem.js';
import { startLocalIssuer, type LocalIssuer } from '../testing/local-issuer.js';
import { TokenVerifier } from './token-verifier.js';

let issuer: LocalIssuer;
let tokens: TokenVerifier;

beforeAll(async () => {
  issuer = await startLocalIssuer();
  tokens = new TokenVerifier(issuer.url, 'ES256');
});
afterAll(() => issuer.close());

const answerTo = async (token: string, verifier = tokens): Promise<string> => {
  try {
    const { sub } = await verifier.verify(token);
    return `taken as ${sub}`;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({ iss: issuer.url, aud: 'liandong', sub: 'city-eco.head', exp: 4_102_444_800 });

describe('a bearer token', () => {
  it('of the issuer, for this API, in time, is taken', async () => {
    expect(await answerTo(await issuer.token('city-eco.head'))).toBe('taken as city-eco.head');
    expect(await answerTo(await issuer.token('city-eco.head', { type: 'JWT' }))).toBe(
      'taken as city-eco.head',
    );
  });

  it.each<[string, Parameters<LocalIssuer['token']>[1]]>([
    ['of another issuer', { issuer: 'http://127.0.0.1:1' }],
    ['for another audience', { audience: 'somebody-else' }],
    ['that has expired', { expires: '-1m' }],
    ['that is not valid yet', { notBefore: '10m' }],
    ['of another type', { type: 'logout+jwt' }],
  ])('%s is refused', async (_, changes) => {
    expect(await answerTo(await issuer.token('city-eco.head', changes))).toBe('UNAUTHENTICATED');
  });

  it('signed with another key is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await answerTo(await issuer.token('city-eco.head', { key: privateKey }))).toBe('UNAUTHENTICATED');
  });

  it('signed with nothing is refused', async () => {
    const header = { alg: 'none', typ: 'at+jwt' };
    expect(await answerTo(`${part(header)}.${part(claims())}.`)).toBe('UNAUTHENTICATED');
  });

  it('signed with the public key as if it were a secret is refused', async () => {
    const key = await importJWK(issuer.publicJwk, 'ES256', { extractable: true });
    if (key instanceof Uint8Array) throw new Error('a public key was expected');
    const secret = await exportSPKI(key);
    const text = `${part({ alg: 'HS256', typ: 'at+jwt', kid: 'spec' })}.${part(claims())}`;
    const signature = createHmac('sha256', secret).update(text).digest('base64url');
    expect(await answerTo(`${text}.${signature}`)).toBe('UNAUTHENTICATED');
  });

  it('signed by an algorithm other than the chosen one is refused, even where its key is in the header', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const header = { alg: 'RS256', typ: 'at+jwt', kid: 'spec', jwk: publicKey.export({ format: 'jwk' }) };
    const text = `${part(header)}.${part(claims())}`;
    const signature = createSign('sha256').update(text).sign(privateKey, 'base64url');
    expect(await answerTo(`${text}.${signature}`)).toBe('UNAUTHENTICATED');
  });

  it('whose claims were changed after signing is refused', async () => {
    const [header, , signature] = (await issuer.token('city-eco.handler')).split('.');
    expect(await answerTo(`${header}.${part(claims())}.${signature}`)).toBe('UNAUTHENTICATED');
  });

  it.each(['', 'x', 'a.b.c', '..', 'e30.e30.e30'])('that is %s is refused', async (token) => {
    expect(await answerTo(token)).toBe('UNAUTHENTICATED');
  });
});

describe('an issuer that does not answer', () => {
  it('makes callers try later, and is asked again', async () => {
    const late = await startLocalIssuer();
    const verifier = new TokenVerifier(late.url, 'ES256');
    const token = await late.token('city-eco.head');
    await late.close();
    expect(await answerTo(token, verifier)).toBe('TEMPORARILY_UNAVAILABLE');
    expect(await answerTo(token, verifier)).toBe('TEMPORARILY_UNAVAILABLE');
  });
});
