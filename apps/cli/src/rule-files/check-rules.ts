import { ruleIds, rules } from '#libs/law/catalogue.js';
import { readSettings } from '#libs/settings/read-settings.js';
import type { Environment } from '#libs/settings/settings.js';
import { UsageError } from '../command.js';
import { withRecords, type Reached } from '../deployment/with-records.js';
import { readFiles, type FilesRead } from './read-files.js';
import { touchReport } from './touched-duties.js';

/** What `liandong rules check` prints. @throws UsageError, CommandError */
export const checkRules = async (parameters: readonly string[], env: Environment): Promise<string> => {
  const option = parameters.find((parameter) => parameter.startsWith('-'));
  if (option !== undefined) throw new UsageError(`rules check takes files only, and not ${option}.`);
  const settings = readSettings(env);
  const files = await readFiles(parameters, settings.rulesDir);
  const report = await withRecords(settings, (reached) => reportOf(files, reached));
  return [catalogueCounts(), ...fileCounts(files), report].join('\n');
};

const catalogueCounts = (): string => {
  const inUse = rules.filter(({ standing }) => standing.activeByDefault).length;
  return `Catalogue: ${ruleIds.length} rules, ${inUse} verified, ${ruleIds.length - inUse} unverified.`;
};

const fileCounts = ({ asked }: FilesRead): readonly string[] => [
  `Files: ${asked.length} checked, nothing wrong with them.`,
  ...asked.flatMap(({ file, rules: own, amendments }) => [
    ...own.map(({ id, dutyName }) => `  ${file}: ${id} ${dutyName}`),
    ...amendments.map(({ rule, version }) => `  ${file}: ${rule} from ${version.inForceFrom}`),
  ]),
];

const reportOf = async ({ together }: FilesRead, reached: Reached): Promise<string> => {
  if (together.touches.length === 0)
    return 'Open referrals: there is no rule in the files that could touch them.';
  if ('unreachable' in reached) return `Open referrals: no report was made, because ${reached.unreachable}.`;
  const { moves, referrals, touched } = await touchReport(reached.records, reached.rows, together);
  return [
    `Open referrals: ${touched} duties rest on these rules, ${moves.length} would move, in ${referrals} referrals.`,
    ...moves.map((move) => `  ${move}`),
  ].join('\n');
};
