import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import pino from 'pino';
import { createActivities } from '#activities/index.js';
import { TASK_QUEUE } from '#libs/contracts/engine.js';
import { Directory } from '#libs/directory/index.js';
import { readRuleFiles, Reckoning } from '#libs/reckoning/index.js';
import { openRecords } from '#libs/records/index.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { definitionOf, newestDefinition } from '#workflows/definitions.js';
import { bundlePath } from './bundle-path.js';
import { connected } from './connected.js';
import { openReferralWith } from './open-referral.js';
import { tellReferralWith } from './tell-referral.js';

/** Workflow tasks at once. A referral's acts are days apart, so its cache is cold; the cache must exceed this. */
const CONCURRENT_TASKS = 40;
const CACHED_REFERRALS = 400;
const CONNECTIONS = 10;

const log = pino({ name: 'worker', level: process.env.LOG_LEVEL ?? 'info' });
Runtime.install({
  logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
    log[level === 'ERROR' ? 'error' : level === 'WARN' ? 'warn' : 'info']({ ...meta }, message);
  }),
});

async function main(): Promise<void> {
  const settings = settingsOf('worker', process.env);
  const ruleFiles = await readRuleFiles(settings.rulesDir);
  const records = openRecords(settings.databaseUrl, {
    maxConnections: CONNECTIONS,
    documentsFolder: join(settings.dataDir, 'documents'),
  });
  const reckoning = new Reckoning(records, ruleFiles);
  const connection = await connected(settings.temporalAddress, log);
  const namespace = settings.temporalNamespace;
  const client = new Client({ connection, namespace });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: { code: await readFile(bundlePath, 'utf8') },
    activities: createActivities({
      records,
      directory: new Directory(await records.loadDirectory()),
      definitions: definitionOf,
      reckoning: async (atLeast) => (await reckoning.current(atLeast)).answer,
      documentNumbers: settings.documentNumbers,
      tell: tellReferralWith(client),
      newest: newestDefinition,
      open: openReferralWith(client),
    }),
    maxConcurrentWorkflowTaskExecutions: CONCURRENT_TASKS,
    maxCachedWorkflows: CACHED_REFERRALS,
    shutdownGraceTime: '5s',
  });

  await worker.run();
  await connection.close();
  await records.close();
}

main().catch((error: unknown) => {
  log.fatal(error instanceof SettingError ? error.message : { err: error });
  process.exitCode = 1;
});
