import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { catalogueWith } from '#libs/law/catalogue-with.js';
import { readRuleFile } from '#libs/law/read-rule-file.js';
import type { RuleFile, RuleFileFinding } from '#libs/law/rule-file.js';
import type { RuleFiles } from '#libs/reckoning/index.js';
import { CommandError } from '../command.js';
import { errorCode } from '../error-code.js';

const ENDING = '.rules.yaml';

/** Rule files that were asked about, in the company of those that the deployment has already. */
export interface FilesRead {
  /** Those that were asked about. */
  readonly asked: readonly RuleFile[];
  /** All of them together, as a deployment would count by them. */
  readonly together: RuleFiles;
}

/**
 * Reads the files given, beside those of the folder that they would join or replace (by name); the folder's own where
 * none are given. A folder that is not there has none.
 * @throws CommandError with `file:line: reason` of everything that is wrong, and for a file that cannot be read
 */
export const readFiles = async (given: readonly string[], folder: string): Promise<FilesRead> => {
  const names = new Set(given.map((path) => basename(path)));
  const present = (await namesIn(folder))
    .filter((name) => !names.has(name))
    .map((name) => join(folder, name));
  const others = await Promise.all(present.map(parse));
  const own = await Promise.all(given.map(parse));
  const all = [...others, ...own];
  const findings = all.flatMap((one) => ('findings' in one ? one.findings : []));
  if (findings.length > 0) throw malformed(findings);
  const files = filesIn(all);
  const combined = catalogueWith(files);
  if ('findings' in combined) throw malformed(combined.findings);
  const asked = given.length === 0 ? files : filesIn(own);
  return {
    asked,
    together: { edition: 'rules:candidate', touches: touchedBy(asked), ...combined.catalogue },
  };
};

type Parsed = ReturnType<typeof readRuleFile>;

const parse = async (path: string): Promise<Parsed> => {
  try {
    return readRuleFile(path, await readFile(path, 'utf8'));
  } catch (error) {
    const code = errorCode(error);
    throw code === undefined ? error : new CommandError(`${path} cannot be read (${code}).`);
  }
};

const filesIn = (all: readonly Parsed[]): readonly RuleFile[] =>
  all.flatMap((one) => ('findings' in one ? [] : [one]));

const touchedBy = (files: readonly RuleFile[]): readonly string[] => [
  ...new Set(
    files.flatMap(({ rules, amendments }) => [
      ...rules.map(({ id }) => id),
      ...amendments.map(({ rule }) => rule),
    ]),
  ),
];

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw new CommandError(`The folder ${folder} (RULES_DIR) cannot be read.`);
  }
};

const malformed = (findings: readonly RuleFileFinding[]): CommandError =>
  new CommandError(findings.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
