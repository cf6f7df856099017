import { ApiRefusal, type PublicApi } from '../api/public-api.js';
import { CommandError } from '../command.js';
import type { Accounts } from './accounts.js';
import { atOnce } from './at-once.js';
import { codedColumns, COLUMNS, NEEDED_COLUMNS, type CodedColumns } from './columns.js';
import { enter, type SignedCase } from './enter.js';
import type { Lifecycle, Unit } from './lifecycle.js';
import { casesIn } from './read-cases.js';
import { rehearse, type RehearsedCase } from './rehearse.js';
import { signersOf } from './signers.js';
import type { RowProblem, Sheet } from './sheet.js';

export interface ImportWith {
  readonly api: PublicApi;
  readonly accounts: Accounts;
  readonly now: Date;
  /** Chinese: what is being done, and how far it is. */
  readonly progress: (doing: string, done: number, of: number) => void;
}

/** What a sheet would come to, or has come to. */
export interface Imported {
  readonly rows: number;
  readonly rehearsed: readonly RehearsedCase[];
  /** Of cases that cannot be, as far as they were found before anything was written. */
  readonly problems: readonly RowProblem[];
  /** Cases of which every row is in the records; null where nothing was to be written. */
  readonly entered: number | null;
  /** What was refused while writing. */
  readonly refused: readonly RowProblem[];
}

/** Reads a sheet, asks what each case comes to, and, where told to, enters those that can be. */
export async function importSheet(sheet: Sheet, write: boolean, using: ImportWith): Promise<Imported> {
  const columns = columnsOf(sheet);
  const read = await readCases(sheet, columns, using);
  const problems: RowProblem[] = read.flatMap((one) => ('problems' in one ? one.problems : []));
  const papers = read.flatMap((one) => ('found' in one ? [one.found] : []));
  const rehearsed: RehearsedCase[] = [];
  const signed: SignedCase[] = [];
  const rehearsals = await atOnce(papers, (paper, done) => {
    using.progress('预演', done, papers.length);
    return rehearse(using.api, using.accounts.reader, paper, { now: using.now, columns });
  });
  for (const one of rehearsals) {
    const signing = 'problems' in one ? one : signersOf(one, using.accounts);
    if ('problems' in signing) problems.push(...signing.problems);
    else if ('paper' in one) {
      rehearsed.push(one);
      signed.push({ paper: one.paper, signers: signing.signers });
    }
  }
  problems.sort((one, other) => one.row - other.row);
  const base = { rows: sheet.rows.length, rehearsed, problems };
  if (!write) return { ...base, entered: null, refused: [] };
  const refused = await atOnce(signed, (one, done) => {
    using.progress('写入', done, signed.length);
    return enter(using.api, one, columns);
  });
  return { ...base, entered: refused.filter((one) => one.length === 0).length, refused: refused.flat() };
}

function columnsOf({ columns }: Sheet): CodedColumns {
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new CommandError(`缺少列：${missing.join('、')}。--template 可以生成模板。`);
  const coded = codedColumns(columns);
  if (coded.unknown.length > 0) throw new CommandError(`不认识的列：${coded.unknown.join('、')}。`);
  return coded;
}

async function readCases({ rows }: Sheet, columns: CodedColumns, { api, accounts }: ImportWith) {
  const ids = new Set(rows.flatMap(({ cells }) => cells.get(COLUMNS.lifecycle) ?? []));
  const found = await Promise.all([...ids].map((id) => lifecycleOf(api, accounts.reader, id)));
  const lifecycles = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const { items: units } = await api.get<{ items: readonly Unit[] }>(accounts.reader, '/directory/units');
  return casesIn(rows, { columns, lifecycle: (id) => lifecycles.get(id), units });
}

/** Undefined where the API has none of that id. */
export async function lifecycleOf(
  api: PublicApi,
  account: string,
  id: string,
): Promise<Lifecycle | undefined> {
  try {
    return await api.get<Lifecycle>(account, `/lifecycles/${encodeURIComponent(id)}`);
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return undefined;
    throw error;
  }
}
