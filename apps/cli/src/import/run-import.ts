import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { readEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import { readSettings } from '#libs/settings/read-settings.js';
import type { Environment, Settings } from '#libs/settings/settings.js';
import { mintToken } from '../../../issuer/src/mint-token.js';
import { ApiRefusal, PublicApi } from '../api/public-api.js';
import { CommandError } from '../command.js';
import type { Accounts } from './accounts.js';
import { importSheet, lifecycleOf, type Imported } from './import-sheet.js';
import { readSheet } from './read-sheet.js';
import { caseText, problemText } from './report.js';
import { writeTemplate } from './template.js';
import { tokenFile } from './token-file.js';

/** What was typed. */
export interface AskedImport {
  readonly file: string;
  readonly write: boolean;
  /** Id of the lifecycle of which FILE is to be an empty sheet. */
  readonly template?: string;
  readonly tokens?: string;
}

/** @returns the report @throws CommandError with the report where something cannot be entered, or why nothing can */
export const runImport = async (asked: AskedImport, env: Environment): Promise<string> => {
  try {
    return await run(asked, env);
  } catch (error) {
    if (error instanceof ApiRefusal) throw new CommandError(`中断，可以再次运行以继续：${error.message}`);
    // What `fetch` throws when nobody answers.
    if (error instanceof TypeError && error.cause instanceof Error)
      throw new CommandError(`中断，可以再次运行以继续：服务没有答复（${error.cause.message}）。`);
    throw error;
  }
};

const run = async (asked: AskedImport, env: Environment): Promise<string> => {
  const { api, accounts } = await reach(env, asked.tokens);
  if (asked.template !== undefined) {
    const lifecycle = await lifecycleOf(api, accounts.reader, asked.template);
    if (lifecycle === undefined) throw new CommandError(`没有这一流程：${asked.template}。`);
    await writeTemplate(lifecycle, asked.file);
    return `${lifecycle.name}的导入模板：${asked.file}`;
  }
  const sheet = await readSheet(asked.file);
  const imported = await importSheet(sheet, asked.write, { api, accounts, now: new Date(), progress });
  const text = reportOf(imported);
  if (imported.problems.length + imported.refused.length > 0) throw new CommandError(text);
  return text;
};

async function reach(env: Environment, tokens: string | undefined) {
  const settings = readSettings(env);
  const accounts = tokens === undefined ? demonstrationAccounts(settings) : await tokenFile(tokens);
  const api = new PublicApi(`http://127.0.0.1:${settings.port}`, accounts.tokenOf);
  return { api, accounts };
}

function demonstrationAccounts({ dataDir, oidcIssuer }: Settings): Accounts {
  if (oidcIssuer !== undefined)
    throw new CommandError('OIDC_ISSUER is set: name the file of its tokens with --tokens.');
  const issuer = readEmbeddedIssuer(dataDir);
  if (issuer === undefined)
    throw new CommandError(`Nothing has been started in ${dataDir} yet: run \`npm start\` first.`);
  return {
    reader: 'auditor',
    of: (unit, position) =>
      demonstrationDirectory.accounts
        .filter((account) => account.unit === unit && account.positions.includes(position))
        .map(({ id }) => id),
    tokenOf: (account) => mintToken(dataDir, account, { issuer }),
  };
}

function reportOf({ rows, rehearsed, problems, entered, refused }: Imported): string {
  const head =
    entered === null
      ? `预演：${rows} 行，${rehearsed.length} 件可以导入。没有写入任何内容；写入请加 --write。`
      : `${rows} 行，已导入 ${entered} 件，共 ${rehearsed.length} 件。`;
  const listed = (title: string, all: Imported['problems']) =>
    all.length === 0 ? [] : ['', title, ...all.map(problemText)];
  return [
    ...rehearsed.map(caseText),
    ...listed('以下各行不能导入，所在案件没有写入：', problems),
    ...listed('以下各行在写入时被拒绝，该行以前的已经写入：', refused),
    '',
    head,
  ].join('\n');
}

const EVERY_MS = 1_000;
let told = 0;

/** On standard error, at most once a second. */
function progress(doing: string, done: number, of: number): void {
  const now = Date.now();
  if (now - told < EVERY_MS) return;
  told = now;
  process.stderr.write(`${doing} ${done}/${of} 件\n`);
}
