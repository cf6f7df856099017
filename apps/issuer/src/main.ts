import { createServer } from 'node:http';
import { pino } from 'pino';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { createIssuer } from './create-issuer.js';
import { issuerKeys } from './signing-key.js';

const log = pino({ name: 'issuer' });

async function main(): Promise<void> {
  const settings = settingsOf('issuer', process.env);
  const { hostname, port } = new URL(settings.oidcIssuer);
  if (!/^(127\.0\.0\.1|localhost)$/.test(hostname)) {
    throw new SettingError(
      'OIDC_ISSUER',
      'OIDC_ISSUER must be on 127.0.0.1: the demonstration issuer asks for no password.',
    );
  }
  const consoleOrigins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${settings.port}`);
  const provider = createIssuer({
    issuer: settings.oidcIssuer,
    consoleOrigins,
    keys: await issuerKeys(settings.dataDir),
    directory: demonstrationDirectory,
  });
  provider.on('server_error', (_context, error) => log.error({ err: error }, 'sign-in failed'));
  const server = createServer((request, response) => void provider.callback()(request, response));
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  server.listen(Number(process.env.ISSUER_PORT ?? port), '127.0.0.1', () =>
    log.info({ issuer: settings.oidcIssuer }, 'listening'),
  );
}

main().catch((error: unknown) => {
  log.fatal(error instanceof SettingError ? error.message : { err: error });
  process.exitCode = 1;
});
