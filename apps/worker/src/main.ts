import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import pino from 'pino';
import { createActivities } from '#activities/index.js';
import { TASK_QUEUE } from '#libs/contracts/engine.js';
import { Directory } from '#libs/directory/index.js';
import { openRecords } from '#libs/records/index.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { definitionOf } from '#workflows/definitions.js';
import { answerInForce } from './answer-in-force.js';
import { bundlePath } from './bundle-path.js';
import { connected } from './connected.js';

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

const settings = settingsOf('worker', process.env);
const records = await openRecords(settings.databaseUrl, {
  maxConnections: CONNECTIONS,
  documentsFolder: join(settings.dataDir, 'documents'),
});
const connection = await connected(settings.temporalAddress, log);
const worker = await Worker.create({
  connection,
  namespace: settings.temporalNamespace,
  taskQueue: TASK_QUEUE,
  workflowBundle: { code: await readFile(bundlePath, 'utf8') },
  activities: createActivities({
    records,
    directory: new Directory(await records.loadDirectory()),
    definitions: definitionOf,
    answerDue: answerInForce,
  }),
  maxConcurrentWorkflowTaskExecutions: CONCURRENT_TASKS,
  maxCachedWorkflows: CACHED_REFERRALS,
  shutdownGraceTime: '5s',
});

await worker.run();
await connection.close();
await records.close();
