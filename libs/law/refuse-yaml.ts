import { CST, Lexer } from 'yaml';

/** Where a text is wrong, and how. */
export interface YamlFinding {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

const DEEPEST = 20;
const WIDEST_INDENT = 100;
const LARGEST = 1_000_000;

/** What a rule file never needs. An alias can stand for a document many times its size; a tag can make any type. */
const NOT_ALLOWED: ReadonlyMap<string | null, string> = new Map([
  ['alias', 'an alias (*) is not allowed in a rule file'],
  ['anchor', 'an anchor (&) is not allowed in a rule file'],
  ['tag', 'a tag (!) is not allowed in a rule file'],
  ['directive-line', 'a directive (%) is not allowed in a rule file'],
  ['explicit-key-ind', 'an explicit key (?) is not allowed in a rule file'],
]);

/**
 * Why a text is not to be parsed at all; null where it may be. It reads token by token and stops at the first offence,
 * so that what would exhaust the parser is never given to it.
 */
export function refuseYaml(text: string): YamlFinding | null {
  if (new TextEncoder().encode(text).length > LARGEST)
    return { line: 1, reason: `the file is larger than ${LARGEST} bytes` };
  let line = 1;
  let brackets = 0;
  let onLine = 0;
  let isScalar = false;
  let startsLine = true;
  for (const lexeme of new Lexer().lex(text)) {
    // A sign of the lexer's own says that a plain or block text follows, whatever it begins with.
    const kind: string | null = isScalar ? null : CST.tokenType(lexeme);
    isScalar = kind === 'scalar';
    const reason = NOT_ALLOWED.get(kind);
    if (reason !== undefined) return { line, reason };
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') brackets += 1;
    if (kind === 'flow-map-end' || kind === 'flow-seq-end') brackets -= 1;
    if (kind === 'seq-item-ind' || kind === 'map-value-ind') onLine += 1;
    if (kind === 'newline' || kind === 'comma') onLine = 0;
    if (kind === 'space' && startsLine && lexeme.length > WIDEST_INDENT)
      return { line, reason: `the line is indented by more than ${WIDEST_INDENT}` };
    if (brackets < 0) return { line, reason: 'a bracket closes that was never opened' };
    if (brackets + onLine > DEEPEST) return { line, reason: `the file is nested deeper than ${DEEPEST}` };
    startsLine = kind === 'newline';
    line += lexeme.split('\n').length - 1;
  }
  return null;
}
