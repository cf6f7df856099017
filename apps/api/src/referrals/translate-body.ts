import type { FieldProblem } from '#libs/contracts/problems.js';
import type { Directory } from '#libs/directory/directory.js';
import type { FactValue, LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { isInstant } from '#libs/lifecycle/instants.js';
import { own } from '#libs/lifecycle/own.js';
import { badFields } from '../errors/problem.js';

/** Facts of a body, as the engine takes them and as the records keep their words. */
export interface TranslatedFacts {
  /** Free text by fact key: it is put away, and never travels. */
  readonly texts: Readonly<Record<string, string>>;
  /** Codes, dates, numbers and ids. */
  readonly plain: Readonly<Record<string, FactValue>>;
  /** Kinds of the units named. */
  readonly unitKinds: Readonly<Record<string, string>>;
  /** Ids of referrals named, still to be looked up: key → id. */
  readonly referrals: Readonly<Record<string, string>>;
}

/**
 * Sorts facts by what the definition says they are. What does not even fit its type goes no further; whether a fact
 * is wanted here is for the engine to judge.
 * @throws Problem FIELD_UNKNOWN, FIELD_INVALID
 */
export function translateFacts(
  facts: Readonly<Record<string, FactValue>>,
  definition: LifecycleDefinition,
  directory: Directory,
): TranslatedFacts {
  const texts: Record<string, string> = {};
  const plain: Record<string, FactValue> = {};
  const unitKinds: Record<string, string> = {};
  const referrals: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  const refuse = (key: string, detail: string, code: FieldProblem['code'] = 'FIELD_INVALID') =>
    problems.push({ path: `facts.${key}`, code, detail });

  for (const [key, value] of Object.entries(facts)) {
    const fact = own(definition.facts, key);
    if (!fact) refuse(key, '该流程没有这一事项。', 'FIELD_UNKNOWN');
    else if (fact.type === 'text') {
      if (typeof value === 'string' && value.trim() !== '') texts[key] = value;
      else refuse(key, '应为非空文本。');
    } else if (fact.type === 'unit') {
      const kind = typeof value === 'string' ? directory.kindOf(value) : undefined;
      if (kind === undefined) refuse(key, '没有这一单位。');
      else {
        plain[key] = value;
        unitKinds[String(value)] = kind;
      }
    } else if (fact.type === 'referral') {
      if (typeof value === 'string') referrals[key] = plain[key] = value;
      else refuse(key, '应为案件编号。');
    } else if (fact.type === 'instant') {
      if (isInstant(value)) plain[key] = new Date(value).toISOString();
      else refuse(key, '应为带时区的时间。');
    } else plain[key] = value;
  }
  if (problems.length > 0) throw badFields(problems);
  return { texts, plain, unitKinds, referrals };
}

/**
 * Kinds of the units that a body puts in roles.
 * @throws Problem FIELD_INVALID for a unit that the directory does not have
 */
export function kindsOfParties(
  parties: Readonly<Record<string, string>>,
  directory: Directory,
): Readonly<Record<string, string>> {
  const found = Object.entries(parties).map(([role, unit]) => ({ role, unit, kind: directory.kindOf(unit) }));
  const missing = found.filter(({ kind }) => kind === undefined);
  if (missing.length > 0) {
    throw badFields(
      missing.map(({ role }) => ({
        path: `parties.${role}`,
        code: 'FIELD_INVALID',
        detail: '没有这一单位。',
      })),
    );
  }
  return Object.fromEntries(found.map(({ unit, kind }) => [unit, String(kind)]));
}
