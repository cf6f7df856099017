import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { writeEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import { tokenCommand } from './token.command.js';

describe('liandong token', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'liandong-token-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('prints a token of the account, from the issuer that the API of the same folder trusts', async () => {
    writeEmbeddedIssuer(dataDir, 'http://127.0.0.1:20001');
    const token = await tokenCommand.run(['city-eco.handler'], { DATA_DIR: dataDir });
    expect(decodeJwt(token)).toMatchObject({ sub: 'city-eco.handler', iss: 'http://127.0.0.1:20001' });
  });

  it.each([
    {
      env: {},
      account: 'city-eco.handler',
      because: /Nothing has been started in .*: run `npm start` first\./,
    },
    {
      env: { OIDC_ISSUER: 'https://id.example' },
      account: 'city-eco.handler',
      because: /OIDC_ISSUER is set/,
    },
    { env: {}, account: 'moon.handler', because: /no demonstration account moon\.handler/, isStarted: true },
  ])('refuses $account with $env', async ({ env, account, because, isStarted }) => {
    if (isStarted) writeEmbeddedIssuer(dataDir, 'http://127.0.0.1:20001');
    await expect(tokenCommand.run([account], { DATA_DIR: dataDir, ...env })).rejects.toThrow(because);
  });
});
