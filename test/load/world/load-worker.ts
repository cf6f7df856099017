import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/index.js';
import { Directory } from '#libs/directory/index.js';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { openRecords } from '#libs/records/index.js';
import { settingsOf } from '#libs/settings/settings-of.js';
import { definitionOf, newestDefinition } from '#workflows/definitions.js';
import { openReferralWith } from '../../../apps/worker/src/open-referral.js';
import { tellReferralWith } from '../../../apps/worker/src/tell-referral.js';

/**
 * A process of its own: a worker with the real activities, as apps/worker has them, for what that program does not offer:
 * other workflows on another queue, or a small cache.
 */
const given = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

const settings = settingsOf('worker', process.env);
const records = openRecords(settings.databaseUrl, {
  maxConnections: 10,
  documentsFolder: join(settings.dataDir, 'documents'),
});
const reckoning = new Reckoning(records, NO_RULE_FILES);
const connection = await NativeConnection.connect({ address: settings.temporalAddress });
const namespace = settings.temporalNamespace;
const client = new Client({ connection, namespace });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: given('LOAD_TASK_QUEUE'),
  workflowBundle: { code: await readFile(given('LOAD_BUNDLE'), 'utf8') },
  activities: createActivities({
    records,
    directory: new Directory(await records.loadDirectory()),
    definitions: definitionOf,
    reckoning: async (atLeast) => (await reckoning.current(atLeast)).answer,
    tell: tellReferralWith(client),
    newest: newestDefinition,
    open: openReferralWith(client, given('LOAD_TASK_QUEUE')),
  }),
  maxConcurrentWorkflowTaskExecutions: Number(given('LOAD_TASKS')),
  maxCachedWorkflows: Number(given('LOAD_CACHE')),
  shutdownGraceTime: '5s',
});
await worker.run();
await connection.close();
await records.close();
