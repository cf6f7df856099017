import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import pino from 'pino';
import { createActivities, openAddresses, postTo, type Carriage } from '#activities/index.js';
import { TASK_QUEUE } from '#libs/contracts/engine.js';
import { Directory } from '#libs/directory/index.js';
import { readRuleFiles, Reckoning } from '#libs/reckoning/index.js';
import { openRecords } from '#libs/records/index.js';
import { SettingError } from '#libs/settings/setting-error.js';
import type { Settings } from '#libs/settings/settings.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { definitionOf, newestDefinition } from '#workflows/definitions.js';
import { bundlePath } from './bundle-path.js';
import { connected } from './connected.js';
import { deliverNoticesWith } from './deliver-notices.js';
import { NoticeRelay } from './notice-relay.js';
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
      ...carriageOf(settings),
    }),
    maxConcurrentWorkflowTaskExecutions: CONCURRENT_TASKS,
    maxCachedWorkflows: CACHED_REFERRALS,
    shutdownGraceTime: '5s',
  });

  const relay = new NoticeRelay(records, deliverNoticesWith(client), log);
  const relaying = relay.run();
  await worker.run();
  relay.stop();
  await relaying;
  await connection.close();
  await records.close();
}

/** How notices leave; nothing where nobody may subscribe. */
const carriageOf = ({
  publicAddress,
  webhookOrigins: origins,
  webhookNetworks,
  noticeKey,
}: Settings): { readonly carriage?: Carriage } =>
  noticeKey === undefined
    ? {}
    : {
        carriage: { source: publicAddress, origins, noticeKey, post: postTo(openAddresses(webhookNetworks)) },
      };

main().catch((error: unknown) => {
  log.fatal(error instanceof SettingError ? error.message : { err: error });
  process.exitCode = 1;
});
