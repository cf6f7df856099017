import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { CommandError } from '../command.js';
import { readSheet } from './read-sheet.js';

describe('a sheet of cases', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'sheet-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const csv = async (content: string | Uint8Array) => {
    const path = join(folder, 'cases.csv');
    await writeFile(path, content);
    return readSheet(path);
  };
  const cellsOf = ({ rows }: Awaited<ReturnType<typeof readSheet>>) =>
    rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);

  it('is read from .csv: quotes, blank rows and blank cells, numbered as spreadsheets do', async () => {
    const sheet = await csv('\ufeff案件编号,标题\r\n甲1,"某厂,某案"\r\n\r\n甲2,\r\n');
    expect(sheet.columns).toEqual(['案件编号', '标题']);
    expect(cellsOf(sheet)).toEqual([
      [2, { 案件编号: '甲1', 标题: '某厂,某案' }],
      [4, { 案件编号: '甲2' }],
    ]);
  });

  it('is read from .csv in GB 18030, as Chinese spreadsheet programs save it', async () => {
    const sheet = await csv(Uint8Array.of(0xb0, 0xb8, 0xbc, 0xfe, 0x0a, 0x31));
    expect(cellsOf(sheet)).toEqual([[2, { 案件: '1' }]]);
  });

  it('is read from .xlsx: days, days with a time, numbers and truth values become text', async () => {
    const path = join(folder, 'cases.xlsx');
    await writeXlsx([
      [{ value: '案件编号' }, { value: '发生时间' }, { value: '金额' }, { value: '涉企' }],
      [
        { value: '甲1' },
        { value: new Date('2026-03-02T09:30:00Z'), type: Date, format: 'yyyy-mm-dd hh:mm' },
        { value: 12.5, type: Number },
        { value: true, type: Boolean },
      ],
      [
        { value: '甲1' },
        { value: new Date('2026-03-03T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        null,
        null,
      ],
    ]).toFile(path);
    expect(cellsOf(await readSheet(path))).toEqual([
      [2, { 案件编号: '甲1', 发生时间: '2026-03-02 09:30:00', 金额: '12.5', 涉企: '是' }],
      [3, { 案件编号: '甲1', 发生时间: '2026-03-03' }],
    ]);
  });

  it('whose column stands twice, that is not there, or that is something else, is refused in words', async () => {
    await expect(csv('案件编号,案件编号\n')).rejects.toThrow('列“案件编号”出现了两次。');
    await expect(readSheet(join(folder, 'none.csv'))).rejects.toThrow(CommandError);
    const path = join(folder, 'no.xlsx');
    await writeFile(path, 'not a workbook');
    await expect(readSheet(path)).rejects.toThrow('这不是可以读取的 .xlsx 文件');
    await expect(csv('a,"b')).rejects.toThrow('这不是可以读取的 .csv 文件');
  });
});
