import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { codedColumns } from './columns.js';
import { smallLifecycle } from './fixtures/small-lifecycle.js';
import { readSheet } from './read-sheet.js';
import { csvOf, writeTemplate } from './template.js';

describe('the template of a lifecycle', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'template-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it.each(['cases.csv', 'cases.xlsx'])(
    '%s has every column that an import reads, and no row',
    async (name) => {
      const path = join(folder, name);
      await writeTemplate(smallLifecycle, path);
      const { columns, rows } = await readSheet(path);
      expect(rows).toEqual([]);
      expect(columns.slice(0, 11)).toEqual([
        '案件编号',
        '流程',
        '标题',
        '当事人',
        '行为',
        '结果',
        '发生时间',
        '单位',
        '职务',
        '文书',
        '原件存放处',
      ]);
      const { parties, facts, unknown } = codedColumns(columns);
      expect([[...parties.keys()], [...facts.keys()], unknown]).toEqual([
        ['agency', 'police'],
        ['domain', 'on'],
        [],
      ]);
    },
  );

  it('says on a second sheet what each act brings, and what may be chosen', async () => {
    const path = join(folder, 'cases.xlsx');
    await writeTemplate(smallLifecycle, path);
    const [, explained] = await readXlsx(path);
    const lines = explained?.data.map((row) => row.map((cell) => cell ?? '').join('|')) ?? [];
    expect(lines).toEqual(
      expect.arrayContaining(['启动|报告|领域|报告书||', '决定|批准||||', '领域|环境||||']),
    );
  });

  it('has another ending than .xlsx or .csv for nobody', async () => {
    await expect(writeTemplate(smallLifecycle, join(folder, 'cases.ods'))).rejects.toThrow('.xlsx 或者 .csv');
  });

  it('quotes what would break a .csv', () => {
    expect(csvOf([['a,b', 'c"d', '案']])).toBe('\ufeff"a,b","c""d",案\r\n');
  });
});
