import { parse } from 'yaml';
import {
  dynamicConfig,
  everyday,
  forTests,
  serverConfig,
  temporalPortNames,
  type TemporalPortName,
} from './server-config.js';

const ports = Object.fromEntries(temporalPortNames.map((name, index) => [name, 20000 + index])) as Record<
  TemporalPortName,
  number
>;

describe('the configuration of the Temporal server', () => {
  const config = parse(serverConfig(ports));

  it('waits for the disk at every commit', () => {
    expect(config.persistence.datastores.sqlite.sql.connectAttributes).toMatchObject({
      journal_mode: 'wal',
      synchronous: '2',
    });
  });

  it('listens on 127.0.0.1 only, on every port that it was given and no other', () => {
    const services: { rpc: { grpcPort: number; membershipPort: number; bindOnLocalHost: boolean } }[] =
      Object.values(config.services);
    expect(services.every(({ rpc }) => rpc.bindOnLocalHost)).toBe(true);
    expect(services.flatMap(({ rpc }) => [rpc.grpcPort, rpc.membershipPort]).sort()).toEqual(
      Object.values(ports),
    );
    expect(config.global.membership.broadcastAddress).toBe('127.0.0.1');
  });

  it('skips no time outside of tests', () => {
    expect(dynamicConfig(everyday)).not.toContain('TimeSkipping');
    expect(parse(dynamicConfig(forTests('short')))).toMatchObject({
      'frontend.WorkflowTimeSkippingEnabled': [{ value: true }],
      'limit.historyCount.suggestContinueAsNew': [{ value: 60, constraints: { namespace: 'short' } }],
    });
  });
});
