import { CursorMalformed, cursorOf, keyOf, pageOf } from './pages.js';

const SHAPE = [/^\d+$/, /^[a-z]+$/];

describe('a cursor', () => {
  it('gives back the key that it hides', () => {
    expect(keyOf(cursorOf(['12', 'abc']), SHAPE)).toEqual(['12', 'abc']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'AAAA'],
    ['an object', Buffer.from('{}').toString('base64url')],
    ['too few parts', cursorOf(['12'])],
    ['too many parts', cursorOf(['12', 'abc', 'x'])],
    ['a part of another kind', Buffer.from('[12,"abc"]').toString('base64url')],
    ['a part of another shape', cursorOf(['12', "'; drop table duty"])],
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
