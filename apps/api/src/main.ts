import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { pino } from 'pino';
import { Directory } from '#libs/directory/directory.js';
import { publicKeyFile } from '#libs/notary/index.js';
import { readRuleFiles, Reckoning } from '#libs/reckoning/index.js';
import { openRecords } from '#libs/records/open-records.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { definitions } from '#workflows/definitions.js';
import { LogWitness } from './audit/log-witness.js';
import { signingAlgorithmOf } from './auth/signing-algorithm.js';
import { TokenVerifier } from './auth/token-verifier.js';
import { createApp } from './create-app.js';
import { Kept } from './directory/kept.js';
import { Engine } from './engine/engine.js';
import { Followers } from './engine/followers.js';
import { Recomputations } from './engine/recomputations.js';
import { LifecycleRegister } from './lifecycles/lifecycle-register.js';
import { spareMemory } from './spare-memory.js';

const CONNECTIONS = 12;
const DOCUMENT_LIMIT = 50 * 1024 * 1024;
/** The directory changes a few times a year, and never without somebody waiting for it. */
const DIRECTORY_KEPT_MS = 30_000;
/** A request in the middle of an act may still be answered. */
const LONGEST_GOODBYE_MS = 10_000;

const log = pino({ name: 'api', base: null });

async function main(): Promise<void> {
  spareMemory();
  const settings = settingsOf('api', process.env);
  const ruleFiles = await readRuleFiles(settings.rulesDir);
  const records = openRecords(settings.databaseUrl, {
    maxConnections: CONNECTIONS,
    documentsFolder: join(settings.dataDir, 'documents'),
    onConnectionLost: (error) => log.warn({ err: error }, 'database connection lost'),
  });
  const engine = Engine.at(settings.temporalAddress, settings.temporalNamespace);
  const followers = new Followers(engine, records, log);
  const recomputations = new Recomputations(engine, records, ruleFiles, log);
  const directory = new Kept(async () => new Directory(await records.loadDirectory()), DIRECTORY_KEPT_MS);
  const app = await createApp(
    {
      records,
      engine,
      followers,
      recomputations,
      reckoning: new Reckoning(records, ruleFiles),
      directory: () => directory.get(),
      witness: new LogWitness(publicKeyFile(settings.dataDir), settings.auditAnchors),
      tokens: new TokenVerifier(settings.oidcIssuer, signingAlgorithmOf(process.env)),
      lifecycles: new LifecycleRegister(definitions),
      webhooks:
        settings.noticeKey === undefined
          ? null
          : { origins: settings.webhookOrigins, noticeKey: settings.noticeKey },
      subjectKey: settings.subjectKey,
      issuer: settings.oidcIssuer,
      retentionDays: settings.temporalRetentionDays,
      consoleFolder: fileURLToPath(new URL('../../console', import.meta.url)),
      documentLimit: DOCUMENT_LIMIT,
    },
    log,
  );
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    followers.stop();
    recomputations.stop();
    setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref();
    void app
      .close()
      .then(() => Promise.all([engine.close(), records.close()]))
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await app.listen(settings.port, '127.0.0.1');
  log.info({ address: await app.getUrl() }, 'listening');
  void followers.run();
  void recomputations.run();
}

main().catch((error: unknown) => {
  log.fatal(error instanceof SettingError ? error.message : { err: error });
  process.exitCode = 1;
});
