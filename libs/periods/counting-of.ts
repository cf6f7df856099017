import type { Extension, Rule, RuleVersion, Span } from '#libs/law/rule.js';
import { extended, namingSpan } from './extended.js';
import { wayOf, type Way } from './way-of-counting.js';

/** What is counted, and how. */
export interface CountingOf {
  /** With its extensions, in the words of the text. */
  readonly span: Span;
  readonly way: Way;
}

/** The span of a version, or none where it suspends, decides, is due at once or is set by the issuer. */
export const spanOf = ({ period }: RuleVersion): Span | null =>
  period !== null && 'length' in period ? period : null;

/** A version is counted one way, for ever: asked once for each of them, however many duties there are. */
const ordinary = new WeakMap<RuleVersion, CountingOf>();

/** Throws for a rule that gives no span, and for an extension in another unit. */
export function countingOf({
  rule,
  version,
  extensions,
  inCustody = false,
}: {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly extensions: readonly Extension[];
  readonly inCustody?: boolean;
}): CountingOf {
  if (extensions.length > 0 || inCustody) return find(rule, version, extensions, inCustody);
  const known = ordinary.get(version);
  if (known) return known;
  const found = find(rule, version, extensions, inCustody);
  ordinary.set(version, found);
  return found;
}

function find(
  rule: Rule,
  version: RuleVersion,
  extensions: readonly Extension[],
  inCustody: boolean,
): CountingOf {
  const base = spanOf(version);
  if (!base) throw new Error(`${rule.id} gives no period`);
  const naming = namingSpan(base, extensions);
  const span = extended(base, extensions);
  const way = wayOf(naming, version.counting, inCustody);
  return { span, way: { ...way, length: (way.length / naming.length) * span.length } };
}
