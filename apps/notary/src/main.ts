import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { Notary, notaryKey } from '#libs/notary/index.js';
import { openRecords } from '#libs/records/open-records.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { settingsOf } from '#libs/settings/settings-of.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Between two looks: how long somebody's edit may stay unseen. */
const LOOK_EVERY_MS = 5 * SECOND;

const log = pino({ name: 'notary', base: null });

/** A process of its own, so that only it may read the key that signs. */
async function main(): Promise<void> {
  const settings = settingsOf('notary', process.env);
  const records = openRecords(settings.databaseUrl, {
    maxConnections: 1,
    documentsFolder: join(settings.dataDir, 'documents'),
    onConnectionLost: (error) => log.warn({ err: error }, 'database connection lost'),
  });
  const notary = new Notary({
    records,
    signer: await notaryKey(settings.dataDir),
    anchors: settings.auditAnchors,
    signAfterMs: MINUTE,
    signAfterEntries: 1_000,
    wholeAfterMs: 60 * MINUTE,
    now: Date.now,
  });
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  while (!stopping.signal.aborted) {
    await notary.look().then(
      ({ faults, signed, size }) => {
        if (faults.length > 0) log.error({ faults, size }, 'the audit log is not what it was');
        else if (signed !== null) log.info({ signed }, 'checkpoint');
      },
      (error: unknown) => log.warn({ err: error }, 'could not look'),
    );
    await pause(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  await records.close();
}

main().catch((error: unknown) => {
  log.fatal(error instanceof SettingError ? error.message : { err: error });
  process.exitCode = 1;
});
