import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet as readXlsx } from 'read-excel-file/node';
import { CommandError } from '../command.js';
import { errorCode } from '../error-code.js';
import type { Sheet } from './sheet.js';

type Table = readonly (readonly unknown[])[];

/**
 * Reads the first sheet of an `.xlsx`, or a `.csv` in UTF-8 or GB 18030, as spreadsheet programs in China write it.
 * @throws CommandError for a file that is not there or is something else
 */
export const readSheet = async (path: string): Promise<Sheet> => {
  const bytes = await bytesOf(path);
  return sheetOf(extname(path).toLowerCase() === '.xlsx' ? await tableOfXlsx(bytes) : tableOfCsv(bytes));
};

/** The first row names the columns; blank rows are passed over. @throws CommandError where a column stands twice */
export const sheetOf = (table: Table): Sheet => {
  const [head = [], ...body] = table;
  const columns = head.map(textOf);
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) < index);
  if (twice !== undefined) throw new CommandError(`列“${twice}”出现了两次。`);
  const rows = body.map((cells, index) => ({
    number: index + 2,
    cells: new Map(
      columns.flatMap((column, at) => {
        const text = textOf(cells[at]);
        return column === '' || text === '' ? [] : [[column, text] as const];
      }),
    ),
  }));
  return {
    columns: columns.filter((column) => column !== ''),
    rows: rows.filter(({ cells }) => cells.size > 0),
  };
};

const bytesOf = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new CommandError(`不能读取 ${path}（${errorCode(error)}）。`);
  }
};

const tableOfXlsx = async (bytes: Buffer): Promise<Table> => {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    throw new CommandError(
      `这不是可以读取的 .xlsx 文件（${error instanceof Error ? error.message : '未知'}）。`,
    );
  }
};

const tableOfCsv = (bytes: Buffer): Table => {
  try {
    return parse(decoded(bytes), { bom: true, relax_column_count: true, skip_empty_lines: false }) as Table;
  } catch (error) {
    throw new CommandError(
      `这不是可以读取的 .csv 文件（${error instanceof Error ? error.message : '未知'}）。`,
    );
  }
};

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell).trim();
};

/** Spreadsheets keep a day as a number, and an hour as a fraction of it that is a hair off. */
const dateText = (date: Date): string => {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 19)];
  return time === '00:00:00' ? day : `${day} ${time}`;
};
