import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from './finding.js';
import { refuseYaml, type YamlFinding } from './refuse-yaml.js';

/** A text as data, and where each piece of it stands. */
export interface YamlText {
  readonly value: unknown;
  /** The line of what is at the path, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** More than a person mends at one go; the rest often follows from them. */
const MOST_FINDINGS = 20;

/** Strict YAML 1.2: days and times stay text, every key is text and stands once, one document a file. */
export function readYaml(text: string): YamlText | { readonly findings: readonly YamlFinding[] } {
  const refused = refuseYaml(text);
  if (refused) return { findings: [refused] };
  const lines = new LineCounter();
  // Repeated keys are looked for below: the parser compares every key with every other.
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const findings = [
    ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
      line: lineAt(pos[0]),
      reason: `not YAML as it is read here: ${message}`,
    })),
    ...strangeKeys(document).map(({ offset, reason }) => ({ line: lineAt(offset), reason })),
  ].sort((a, b) => a.line - b.line);
  if (findings.length > 0) return { findings: findings.slice(0, MOST_FINDINGS) };
  return { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) };
}

interface Strange {
  readonly offset: number;
  readonly reason: string;
}

function strangeKeys(document: Document.Parsed): readonly Strange[] {
  const strange: Strange[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = keyOf(pair);
        const offset = startOf(pair.key) ?? startOf(map) ?? 0;
        if (key === undefined) strange.push({ offset, reason: 'a key must be plain text' });
        else if (seen.has(key)) strange.push({ offset, reason: `${key} is given twice` });
        else seen.add(key);
      }
    },
  });
  return strange;
}

const keyOf = ({ key }: Pair): string | undefined =>
  isScalar(key) && typeof key.value === 'string' ? key.value : undefined;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = pairOf(node, part);
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const pairOf = (map: YAMLMap, part: string | number): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === part);
