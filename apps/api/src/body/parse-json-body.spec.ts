import fc from 'fast-check';
import { Problem } from '../errors/problem.js';
import { JSON_DEPTH_LIMIT, parseJsonBody } from './parse-json-body.js';
import { duplicateKey, nestingExceeds } from './scan-json.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusalOf = (body: Uint8Array): string => {
  try {
    parseJsonBody(body);
    return 'taken';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

describe('a JSON body', () => {
  it('is taken as JSON.parse takes it when every key is its own', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const parsed: unknown = JSON.parse(text);
        const refused = refusalOf(bytes(text));
        if (refused === 'taken') expect(parseJsonBody(bytes(text))).toEqual(parsed);
        else expect(['FIELD_UNKNOWN', 'BODY_MALFORMED']).toContain(refused);
      }),
    );
  });

  it.each([
    ['{"a":1', 'an object that does not end'],
    ['', 'nothing at all'],
    ['{"a":1,}', 'a trailing comma'],
    ['{"a":"\u0001"}', 'a control character'],
    ['{"a":1,"a":2}', 'a key twice'],
    ['{"a":1,"a":1}', 'a key twice with the same value'],
    ['{"a":1,"\\u0061":2}', 'a key twice, once escaped'],
    ['{"x":[{"b" : 1, "b" :2}]}', 'a key twice inside'],
    ['{"a":"\\', 'a string that ends in a backslash'],
  ])('%s is malformed: %s', (text) => {
    expect(refusalOf(bytes(text))).toBe('BODY_MALFORMED');
  });

  it('that is not UTF-8 is malformed', () => {
    expect(refusalOf(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))).toBe('BODY_MALFORMED');
    expect(refusalOf(Buffer.from('"案"', 'utf16le'))).toBe('BODY_MALFORMED');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'with the field %s at any level has an unknown field',
    (key) => {
      expect(refusalOf(bytes(`{"${key}":1}`))).toBe('FIELD_UNKNOWN');
      expect(refusalOf(bytes(`{"facts":{"${key}":{"a":1}}}`))).toBe('FIELD_UNKNOWN');
      expect(refusalOf(bytes(`{"documents":[{"${key}":null}]}`))).toBe('FIELD_UNKNOWN');
    },
  );

  it('of ten thousand levels is refused before any parser sees it', () => {
    expect(refusalOf(bytes('['.repeat(10_000) + ']'.repeat(10_000)))).toBe('BODY_TOO_DEEP');
    expect(refusalOf(bytes('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)))).toBe('BODY_TOO_DEEP');
    expect(refusalOf(bytes('['.repeat(100_000)))).toBe('BODY_TOO_DEEP');
  });

  it('may be exactly as deep as the limit', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(refusalOf(bytes(nested(JSON_DEPTH_LIMIT)))).toBe('taken');
    expect(refusalOf(bytes(nested(JSON_DEPTH_LIMIT + 1)))).toBe('BODY_TOO_DEEP');
  });
});

describe('scanning JSON', () => {
  it('does not count brackets inside strings', () => {
    expect(nestingExceeds('["[[[[", "\\"[["]', 1)).toBe(false);
  });

  it('does not take a value for a key', () => {
    expect(duplicateKey('{"a":"b","b":"a","c":["a","a"]}')).toBeNull();
  });
});
