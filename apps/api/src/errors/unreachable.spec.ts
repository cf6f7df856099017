import { isUnreachable } from './unreachable.js';

const withCode = (code: unknown, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('an error that says "try later"', () => {
  it.each<[string, unknown]>([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a server that is shutting down', withCode('57P03')],
    [
      'the same in Prisma’s words',
      withCode('P2039', { meta: { driverAdapterError: { cause: { originalCode: '57P03' } } } }),
    ],
    [
      'a connection that was closed under Prisma',
      Object.assign(new Error('ConnectionClosed'), { cause: { kind: 'ConnectionClosed' } }),
    ],
    ['a pool that waited too long', new Error('timeout exceeded when trying to connect')],
    ['a connection that ended while it was held', new Error('Connection terminated unexpectedly')],
    ['a server that says nothing', new Error('Query read timeout')],
    ['a full disk', withCode('ENOSPC')],
    ['a stream that ended while it was written to', withCode('ERR_STREAM_DESTROYED')],
    ['an engine that died in the middle of an answer', new Error('Failed', { cause: withCode(13) })],
    ['an engine that is not there', new Error('Failed', { cause: withCode(14) })],
    ['both addresses of a host refused', Object.assign(new AggregateError([withCode('ECONNREFUSED')]), {})],
  ])('%s', (_, error) => {
    expect(isUnreachable(error)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a row twice', withCode('23505')],
    ['a wrong query', withCode('42601')],
    ['gRPC: not found', withCode(5)],
    ['a bug', new TypeError('x is undefined')],
    ['nothing', undefined],
  ])('is not %s', (_, error) => {
    expect(isUnreachable(error)).toBe(false);
  });

  it('is found in a chain of causes that ends in itself without looking for ever', () => {
    const circular = new Error('round');
    circular.cause = circular;
    expect(isUnreachable(circular)).toBe(false);
  });
});
