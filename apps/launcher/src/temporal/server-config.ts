import { stringify } from 'yaml';
import type { Ports } from '../ports/choose-ports.js';

/** Every port that the four services of a server listen on. */
export const temporalPortNames = [
  'temporal',
  'temporal-frontend-membership',
  'temporal-history',
  'temporal-history-membership',
  'temporal-matching',
  'temporal-matching-membership',
  'temporal-worker',
  'temporal-worker-membership',
] as const;
export type TemporalPortName = (typeof temporalPortNames)[number];

/** The database of the server, in the folder that it is started in: no path, so that no character in one matters. */
export const DATABASE_FILE = 'temporal.db';
export const CONFIG_FILE = 'config.yaml';
export const DYNAMIC_CONFIG_FILE = 'dynamic-config.yaml';
/** What makes SQLite survive a power cut: log ahead, and wait for the disk at every commit. */
export const SQLITE = { journal_mode: 'wal', synchronous: '2' } as const;
/** One machine needs few; the number can never be changed on existing data. */
const HISTORY_SHARDS = 4;

/** A server on one machine: everything in one SQLite file, everything on 127.0.0.1. */
export const serverConfig = (ports: Ports<TemporalPortName>): string => {
  const sqlite = {
    sql: {
      pluginName: 'sqlite',
      databaseName: DATABASE_FILE,
      connectAddr: 'localhost',
      connectProtocol: 'tcp',
      connectAttributes: { ...SQLITE, setup: 'true' },
    },
  };
  const service = (grpcPort: number, membershipPort: number) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  const off = { history: { state: 'disabled' }, visibility: { state: 'disabled' } };
  return stringify({
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'sqlite',
      visibilityStore: 'sqlite-visibility',
      numHistoryShards: HISTORY_SHARDS,
      datastores: { sqlite, 'sqlite-visibility': sqlite },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: service(ports['temporal'], ports['temporal-frontend-membership']),
      history: service(ports['temporal-history'], ports['temporal-history-membership']),
      matching: service(ports['temporal-matching'], ports['temporal-matching-membership']),
      worker: service(ports['temporal-worker'], ports['temporal-worker-membership']),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${ports['temporal']}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: off,
    namespaceDefaults: { archival: off },
    dynamicConfigClient: { filepath: DYNAMIC_CONFIG_FILE, pollInterval: '60s' },
  });
};

/** A setting of the server's dynamic configuration. */
export interface DynamicValue {
  readonly key: string;
  readonly value: string | number | boolean;
  /** Only for this namespace. */
  readonly namespace?: string;
}

/**
 * A namespace is usable a second after it is made. A referral whose worker died several times in a row waits seconds for the
 * next one, not up to ten minutes.
 */
export const everyday: readonly DynamicValue[] = [
  { key: 'system.namespaceCacheRefreshInterval', value: '1s' },
  { key: 'history.workflowTaskRetryMaxInterval', value: '10s' },
];

/**
 * Lets tests move a workflow's clock ahead, and see it continue as new after few events in the namespace of this name.
 * Never in use by people.
 */
export const forTests = (shortNamespace: string): readonly DynamicValue[] => [
  ...everyday,
  { key: 'frontend.WorkflowTimeSkippingEnabled', value: true },
  { key: 'limit.historyCount.suggestContinueAsNew', value: 60, namespace: shortNamespace },
];

export const dynamicConfig = (values: readonly DynamicValue[]): string =>
  stringify(
    Object.fromEntries(
      values.map(({ key, value, namespace }) => [
        key,
        [{ value, ...(namespace && { constraints: { namespace } }) }],
      ]),
    ),
  );
