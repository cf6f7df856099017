import { extensionOf, versionInForce, type RuleNotInForce } from '#libs/law/catalogue.js';
import type { Extension, Rule, RuleVersion } from '#libs/law/rule.js';
import type { IsoDate } from './iso-date.js';

export type RuleLookup = (id: string) => Rule | undefined;

/** A rule with the version that governs the start. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly version: RuleVersion;
}

export interface ExtensionInForce extends RuleInForce {
  readonly extension: Extension;
}

export interface RulesAsked extends RuleInForce {
  /** Oldest first. */
  readonly extending: readonly ExtensionInForce[];
}

const NONE: readonly ExtensionInForce[] = [];

/** What governs a clock that starts on that day. Throws for an extension that nobody knows. */
export function rulesAsked(
  rule: Rule,
  addresses: readonly string[],
  startOn: IsoDate,
  rules: RuleLookup,
): RulesAsked | { readonly refused: RuleNotInForce } {
  const base = versionInForce(rule, startOn);
  if ('refused' in base) return base;
  if (addresses.length === 0) return { rule, version: base.version, extending: NONE };
  const extending: ExtensionInForce[] = [];
  for (const address of addresses) {
    const found = extensionAt(address, startOn, rules);
    if ('refused' in found) return found;
    extending.push(found);
  }
  return { rule, version: base.version, extending };
}

/** `FWD-06:to-30`: the extension of that name in the version in force. */
function extensionAt(
  address: string,
  startOn: IsoDate,
  rules: RuleLookup,
): ExtensionInForce | { readonly refused: RuleNotInForce } {
  const colon = address.lastIndexOf(':');
  const rule = rules(address.slice(0, Math.max(0, colon)));
  if (!rule) throw new Error(`no rule for the extension ${address}`);
  const found = versionInForce(rule, startOn);
  if ('refused' in found) return found;
  const extension = extensionOf(found.version, address.slice(colon + 1));
  if (!extension) throw new Error(`no extension ${address}`);
  return { rule, version: found.version, extension };
}
