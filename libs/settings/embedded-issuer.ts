import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataDir: string) => join(dataDir, 'issuer-url');

/** Which issuer the tokens of this data folder name: tokens stay valid over starts only while it stays the same. */
export const writeEmbeddedIssuer = (dataDir: string, issuer: string): void =>
  writeFileSync(fileIn(dataDir), issuer, { mode: 0o600 });

/** `undefined` before the first start with the demonstration issuer. */
export const readEmbeddedIssuer = (dataDir: string): string | undefined =>
  existsSync(fileIn(dataDir)) ? readFileSync(fileIn(dataDir), 'utf8') : undefined;
