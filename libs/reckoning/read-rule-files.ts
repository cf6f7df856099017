import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '#libs/audit/digest.js';
import { catalogueWith } from '#libs/law/catalogue-with.js';
import { readRuleFile } from '#libs/law/read-rule-file.js';
import type { RuleFile, RuleFileFinding } from '#libs/law/rule-file.js';
import { SettingError } from '#libs/settings/setting-error.js';
import { NO_RULE_FILES, type RuleFiles } from './rule-files.js';

const ENDING = '.rules.yaml';
/** Enough to tell one deployment's files from its others, and short enough for a workflow's id. */
const DIGEST_CHARACTERS = 16;

/**
 * Reads the deployment's own rule files. A folder that is not there has none.
 * @throws SettingError with file, line and reason of everything that is wrong with them
 */
export const readRuleFiles = async (folder: string): Promise<RuleFiles> => {
  const read = await Promise.all(
    (await namesIn(folder)).map(async (name) =>
      readRuleFile(name, await readFile(join(folder, name), 'utf8')),
    ),
  );
  const findings = read.flatMap((one) => ('findings' in one ? one.findings : []));
  if (findings.length > 0) throw malformed(folder, findings);
  const files = read.flatMap((one) => ('findings' in one ? [] : [one]));
  if (files.length === 0) return NO_RULE_FILES;
  const all = catalogueWith(files);
  if ('findings' in all) throw malformed(folder, all.findings);
  return {
    edition: `rules:${digestOfAll(files).slice(0, DIGEST_CHARACTERS)}`,
    touches: [
      ...new Set(
        files.flatMap(({ rules, amendments }) => [
          ...rules.map(({ id }) => id),
          ...amendments.map(({ rule }) => rule),
        ]),
      ),
    ].sort(),
    ruleIds: all.catalogue.ruleIds,
    ruleOf: all.catalogue.ruleOf,
  };
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  } catch (error) {
    if (isNotThere(error)) return [];
    throw new SettingError('RULES_DIR', `RULES_DIR must be a folder that can be read, but it is ${folder}.`);
  }
};

const isNotThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const malformed = (folder: string, findings: readonly RuleFileFinding[]): SettingError => {
  const lines = findings.map(({ file, line, reason }) => `${join(folder, file)}, line ${line}: ${reason}`);
  return new SettingError('RULES_DIR', lines.join('\n'));
};

/** What the files say, however they are cut, ordered and commented. */
const digestOfAll = (files: readonly RuleFile[]): string =>
  digestOf({
    rules: sortedBy(
      files.flatMap(({ rules }) => rules),
      ({ id }) => id,
    ),
    amendments: sortedBy(
      files.flatMap(({ amendments }) => amendments),
      ({ rule, version }) => `${rule} ${version.inForceFrom}`,
    ),
  });

const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
