import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { SettingError } from './setting-error.js';
import {
  USUAL_DOCUMENT_NUMBERS,
  variableOf,
  type Environment,
  type PortRange,
  type Settings,
} from './settings.js';

/** Linux hands out ports above this one to outgoing connections; Temporal refuses to listen on them. */
const HIGHEST_LISTENING_PORT = 32767;

/**
 * Reads every setting, with its default where it has one.
 * Set to nothing counts as not set, as container tools do it.
 * @throws SettingError for the first that is malformed
 */
export const readSettings = (env: Environment): Settings => {
  const dataDir = resolve(read(env, variableOf.dataDir, text) ?? '.liandong');
  const ownPort = read(env, variableOf.port, port) ?? 3000;
  return {
    port: ownPort,
    dataDir,
    rulesDir: resolve(read(env, variableOf.rulesDir, text) ?? join(dataDir, 'rules')),
    databaseUrl: read(env, variableOf.databaseUrl, databaseUrl),
    temporalAddress: read(env, variableOf.temporalAddress, address),
    temporalNamespace: read(env, variableOf.temporalNamespace, namespace) ?? 'liandong',
    temporalRetentionDays: read(env, variableOf.temporalRetentionDays, days) ?? 3650,
    oidcIssuer: read(env, variableOf.oidcIssuer, issuer),
    demonstrationReferrals: read(env, variableOf.demonstrationReferrals, onOrOff) ?? true,
    documentNumbers: read(env, variableOf.documentNumbers, numbers) ?? USUAL_DOCUMENT_NUMBERS,
    publicAddress: read(env, variableOf.publicAddress, origin) ?? `http://127.0.0.1:${ownPort}`,
    webhookOrigins: read(env, variableOf.webhookOrigins, origins) ?? [],
    webhookNetworks: read(env, variableOf.webhookNetworks, networks) ?? [],
    noticeKey: read(env, variableOf.noticeKey, key),
    subjectKey: read(env, variableOf.subjectKey, key),
    auditAnchors: read(env, variableOf.auditAnchors, paths) ?? [join(dataDir, 'notary', 'checkpoints.txt')],
    internalPorts: read(env, variableOf.internalPorts, portRange) ?? { from: 20000, to: 32000 },
    cacheDir: resolve(read(env, variableOf.cacheDir, text) ?? join(userCache(env), 'liandong')),
  };
};

const userCache = (env: Environment) => env['XDG_CACHE_HOME'] || join(homedir(), '.cache');

/** Answers the value, or what it must be when it is not. */
type Reading<T> = (value: string) => { readonly value: T } | { readonly mustBe: string };

const read = <T>(env: Environment, variable: string, reading: Reading<T>): T | undefined => {
  const raw = env[variable];
  if (raw === undefined || raw === '') return undefined;
  const result = raw.trim() === '' ? { mustBe: 'set to a value or not set at all' } : reading(raw);
  if ('value' in result) return result.value;
  throw new SettingError(
    variable,
    `${variable} must be ${result.mustBe}, but it is ${shown(variable, raw)}.`,
  );
};

/** A password or a key has no place on a screen. */
const SECRET: readonly string[] = [variableOf.databaseUrl, variableOf.noticeKey, variableOf.subjectKey];
const shown = (variable: string, raw: string) =>
  SECRET.includes(variable) && raw.trim() !== '' ? 'something else' : JSON.stringify(raw);

const text: Reading<string> = (value) => ({ value });

const paths: Reading<readonly string[]> = (value) => {
  const named = value.split(',').map((path) => path.trim());
  return named.includes('')
    ? { mustBe: 'one or more paths of files, separated by commas' }
    : { value: named.map((path) => resolve(path)) };
};

const onOrOff: Reading<boolean> = (value) =>
  value === 'on' || value === 'off' ? { value: value === 'on' } : { mustBe: 'on or off' };

/** Without the year two documents would have one number. */
const numbers: Reading<string> = (value) =>
  ['{unit}', '{series}', '{year}', '{number}'].every((word) => value.split(word).length === 2)
    ? { value }
    : {
        mustBe: `made of {unit}, {series}, {year} and {number}, each once, like ${USUAL_DOCUMENT_NUMBERS}`,
      };

const key: Reading<string> = (value) =>
  /^[0-9a-f]{64}$/i.test(value)
    ? { value: value.toLowerCase() }
    : { mustBe: '64 hexadecimal digits, as `openssl rand -hex 32` gives them' };

const wholeNumber = (value: string, from: number, to: number): number | undefined => {
  if (!/^\d{1,9}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= from && number <= to ? number : undefined;
};

const port: Reading<number> = (value) => {
  const number = wholeNumber(value, 0, 65535);
  return number === undefined ? { mustBe: 'a port number from 0 to 65535' } : { value: number };
};

const days: Reading<number> = (value) => {
  const number = wholeNumber(value, 1, 36500);
  return number === undefined ? { mustBe: 'a whole number of days from 1 to 36500' } : { value: number };
};

const portRange: Reading<PortRange> = (value) => {
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  const from = wholeNumber(first, 1024, HIGHEST_LISTENING_PORT);
  const to = wholeNumber(last, 1024, HIGHEST_LISTENING_PORT);
  return from === undefined || to === undefined || to - from < 15
    ? { mustBe: `a range of at least 16 ports between 1024 and ${HIGHEST_LISTENING_PORT}, like 20000-32000` }
    : { value: { from, to } };
};

const databaseUrl: Reading<string> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1
    ? { value }
    : { mustBe: 'a PostgreSQL address like postgresql://user:password@host:5432/database' };
};

const address: Reading<string> = (value) => {
  const [, digits = ''] = /^(?:[\w.-]+|\[[0-9a-fA-F:]+\]):(\d+)$/.exec(value) ?? [];
  return wholeNumber(digits, 1, 65535) === undefined
    ? { mustBe: 'an address like temporal.example:7233' }
    : { value };
};

const namespace: Reading<string> = (value) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(value)
    ? { value }
    : {
        mustBe: 'two or more letters, digits, dots, dashes or underscores, beginning with a letter or digit',
      };

const issuer: Reading<string> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
    ? { value }
    : { mustBe: 'the URL of an OpenID Connect issuer, like https://id.example/realm' };
};

const isOrigin = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;

const origin: Reading<string> = (value) =>
  isOrigin(value) ? { value } : { mustBe: 'an origin like https://liandong.example, without a path' };

const listOf = (value: string): readonly string[] => value.split(',').map((part) => part.trim());

const origins: Reading<readonly string[]> = (value) =>
  listOf(value).every(isOrigin)
    ? { value: listOf(value) }
    : { mustBe: 'origins like https://cases.example, with commas between them' };

const networks: Reading<readonly string[]> = (value) =>
  listOf(value).every((part) => ipaddr.isValidCIDR(part))
    ? { value: listOf(value) }
    : { mustBe: 'networks like 10.20.0.0/16, with commas between them' };
