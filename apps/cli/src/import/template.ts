import { extname } from 'node:path';
import { writeFile } from 'node:fs/promises';
import writeXlsx from 'write-excel-file/node';
import { CommandError } from '../command.js';
import { COLUMNS, factColumn, partyColumn } from './columns.js';
import type { Lifecycle, Wanted } from './lifecycle.js';

type Table = readonly (readonly string[])[];

const BOM = '\ufeff';

/** What each column is for. */
const NOTES: Readonly<Record<keyof typeof COLUMNS, string>> = {
  key: '必填。同一案件的各行相同；同一流程内不得重复使用于不同案件',
  lifecycle: '第一行必填',
  title: '第一行必填',
  subjects:
    '可不填；第一行：姓名或者名称，其后括号内可写18位的公民身份号码或者统一社会信用代码；多名以顿号分隔',
  act: '必填。第一行填“启动”，其后填行为的名称或者代码，按发生的先后',
  outcome: '行为有多种结果的必填：名称或者代码',
  at: '必填。2026-03-02 或者 2026-03-02 09:30；只填日期的，自当日零时起，不早于前一行',
  unit: '作出的单位，名称或者编号；不填的，为承担相应角色的单位',
  position: '承办人、副职负责人、正职负责人；不填的，为第一个有权的职务',
  documents: '所附文书的名称或者代码，以顿号分隔',
  place: '列有文书的必填：纸质原件存放于何处',
};

/** The columns of a sheet for referrals of this lifecycle. */
export const templateColumns = ({ opening, facts }: Lifecycle): readonly string[] => [
  ...Object.values(COLUMNS),
  ...Object.entries(opening.parties).map(([role, { name }]) => partyColumn(role, name)),
  ...Object.entries(facts).map(([fact, { name }]) => factColumn(fact, name)),
];

/** Which rows there can be, and what each brings. */
export const explanation = (lifecycle: Lifecycle): Table => {
  const { opening, acts, facts } = lifecycle;
  const bring = (...wanted: readonly Wanted[]) => [
    wanted.flatMap(({ facts: all }) => all.map(({ name }) => name)).join('、'),
    wanted.flatMap(({ documents }) => documents.map(({ name }) => name)).join('、'),
  ];
  return [
    ['列', '说明'],
    ...Object.entries(COLUMNS).map(([name, column]) => [column, NOTES[name as keyof typeof COLUMNS]]),
    ['流程代码', `${lifecycle.id}（${lifecycle.name}）`],
    [],
    ['行为', '结果', '必填事项', '必附文书', '可填事项', '可附文书'],
    ['启动', opening.name, ...bring(opening.requires), ...bring(opening.allows)],
    ...Object.values(acts).flatMap((act) =>
      act.outcomes.length === 0
        ? [[act.name, '', ...bring(act.requires), ...bring(act.allows)]]
        : act.outcomes.map((outcome) => [
            act.name,
            outcome.name,
            ...bring(act.requires, outcome.requires),
            ...bring(act.allows, outcome.allows),
          ]),
    ),
    [],
    ['选项', '可以填写'],
    ...Object.values(facts).flatMap(({ name, options }) =>
      options === undefined ? [] : [[name, Object.values(options).join('、')]],
    ),
  ];
};

/** `.xlsx` with a sheet that explains, or `.csv` with the columns alone. */
export const writeTemplate = async (lifecycle: Lifecycle, path: string): Promise<void> => {
  const columns = templateColumns(lifecycle);
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') return writeFile(path, csvOf([columns]));
  if (ending !== '.xlsx') throw new CommandError('模板文件应以 .xlsx 或者 .csv 结尾。');
  await writeXlsx([
    {
      sheet: '案件',
      data: [columns.map((value) => ({ value, fontWeight: 'bold' as const }))],
      stickyRowsCount: 1,
    },
    { sheet: '说明', data: explanation(lifecycle).map((row) => row.map((value) => ({ value }))) },
  ]).toFile(path);
};

/** With the mark by which spreadsheet programs know UTF-8. */
export const csvOf = (table: Table): string =>
  `${BOM}${table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
