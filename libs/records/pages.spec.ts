import { CursorMalformed, cursorOf, isId, isInstant, keyOf, pageOf } from './pages.js';

const SHAPE = [isInstant, isId];

const AT = '2026-03-02T01:00:00.000Z';

describe('a cursor', () => {
  it.each([
    ['of a duty', 'review#7'],
    ['of the second duty that a step opened', 'review#7.2'],
    ['of a duty that time opened', 'review#7t'],
    ['of a referral', 'criminal-transfer-0a1b'],
  ])('gives back the key that it hides: the id %s', (_what, id) => {
    expect(keyOf(cursorOf([AT, id]), SHAPE)).toEqual([AT, id]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'AAAA'],
    ['an object', Buffer.from('{}').toString('base64url')],
    ['too few parts', cursorOf([AT])],
    ['too many parts', cursorOf([AT, 'abc', 'x'])],
    ['a part of another kind', Buffer.from('[12,"abc"]').toString('base64url')],
    ['a part of another shape', cursorOf([AT, "'; drop table duty"])],
    ['a day that no calendar has', cursorOf(['2026-13-45T00:00:00.000Z', 'abc'])],
  ])('that holds %s is refused as bad input', (_what, cursor) => {
    expect(() => keyOf(cursor, SHAPE)).toThrow(CursorMalformed);
  });
});

describe('a page', () => {
  const read = (rows: readonly string[]) =>
    pageOf(
      rows,
      2,
      (row) => row.toUpperCase(),
      (last) => [last],
    );

  it('has a next one when a row more was found than it holds', () => {
    expect(read(['a', 'b', 'c'])).toEqual({ items: ['A', 'B'], nextCursor: cursorOf(['b']) });
  });

  it.each([[['a', 'b']], [['a']], [[]]])('of %j is the last', (rows) => {
    expect(read(rows).nextCursor).toBeNull();
  });
});
