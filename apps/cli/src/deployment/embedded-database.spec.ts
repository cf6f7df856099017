import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedDatabaseUrl } from './embedded-database.js';

describe('the database of a data folder', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'liandong-database-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const write = (secrets: string, ports: string) => {
    writeFileSync(join(dataDir, 'postgres-secrets.json'), secrets);
    writeFileSync(join(dataDir, 'ports.json'), ports);
  };

  it('is the one whose password and port the launcher wrote down', () => {
    write('{"administrator":"aa","liandong":"bb"}', '{"api":3000,"postgres":20007}');
    expect(embeddedDatabaseUrl(dataDir)).toBe('postgresql://liandong:bb@127.0.0.1:20007/liandong');
  });

  it.each([
    ['{}', '{"postgres":20007}', 'no password'],
    ['{"liandong":"bb"}', '{}', 'no port'],
    ['{"liandong":"bb"', '{"postgres":20007}', 'a damaged file'],
    ['null', '[]', 'other things'],
  ])('%s and %s name none: %s', (secrets, ports) => {
    write(secrets, ports);
    expect(embeddedDatabaseUrl(dataDir)).toBeUndefined();
  });

  it('is none before the first start', () => {
    expect(embeddedDatabaseUrl(dataDir)).toBeUndefined();
  });
});
