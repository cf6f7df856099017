import { codedColumns, factColumn, partyColumn } from './columns.js';
import { smallLifecycle } from './fixtures/small-lifecycle.js';
import { casesIn } from './read-cases.js';

const AGENCY = partyColumn('agency', '移送机关');
const POLICE = partyColumn('police', '公安机关');
const DOMAIN = factColumn('domain', '领域');
const ON = factColumn('on', '日期');
const STRANGE = factColumn('colour', '颜色');
const COLUMNS_THERE = [AGENCY, POLICE, DOMAIN, ON, STRANGE];

type Cells = Readonly<Record<string, string>>;
const units = [
  { id: 'city-eco', name: '示范市生态环境局' },
  { id: 'city-police', name: '示范市公安局' },
];

const read = (...rows: readonly Cells[]) =>
  casesIn(
    rows.map((cells, index) => ({ number: index + 2, cells: new Map(Object.entries(cells)) })),
    {
      columns: codedColumns(COLUMNS_THERE),
      lifecycle: (id) => (id === smallLifecycle.id ? smallLifecycle : undefined),
      units,
    },
  );
const OPENING: Cells = {
  案件编号: '甲1',
  流程: 'small',
  标题: '（虚构）某案',
  当事人: '（虚构）示范公司 91ZZ00000000000X0A、张某',
  行为: '启动',
  发生时间: '2026-03-02 10:00',
  文书: '报告书',
  原件存放处: '一号柜',
  [AGENCY]: '示范市生态环境局',
  [POLICE]: 'city-police',
  [DOMAIN]: '环境',
};
const DECIDED: Cells = { 案件编号: '甲1', 行为: '决定', 结果: '批准', 发生时间: '2026-03-03' };
const problemsOf = (...rows: readonly Cells[]) =>
  read(...rows).flatMap((one) =>
    'problems' in one ? one.problems.map(({ row, column }) => [row, column]) : [],
  );

describe('cases in a sheet', () => {
  it('are read with units, acts, outcomes, documents and facts by name or code', () => {
    const [one] = read(OPENING, DECIDED);
    if (one === undefined || !('found' in one)) throw new Error(JSON.stringify(one));
    expect(one.found).toMatchObject({
      key: '甲1',
      title: '（虚构）某案',
      subjects: [{ name: '（虚构）示范公司', code: '91ZZ00000000000X0A' }, { name: '张某' }],
      parties: { agency: 'city-eco', police: 'city-police' },
      entries: [
        {
          row: 2,
          occurredAt: '2026-03-02T10:00:00+08:00',
          facts: { domain: 'environment' },
          documents: ['report'],
          place: '一号柜',
        },
        { row: 3, act: 'decide', outcome: 'approve', occurredAt: '2026-03-03T00:00:00+08:00', facts: {} },
      ],
    });
  });

  it('may stand between one another: the key says which rows belong together', () => {
    const other = { ...OPENING, 案件编号: '乙1' };
    expect(
      read(OPENING, other, DECIDED).map((one) =>
        'found' in one ? one.found.entries.map(({ row }) => row) : null,
      ),
    ).toEqual([[2, 4], [3]]);
  });

  it('a day without a time does not begin before the row above on the same day', () => {
    const [one] = read(OPENING, { ...DECIDED, 发生时间: '2026-03-02' });
    expect(one).toMatchObject({ found: { entries: [{}, { occurredAt: '2026-03-02T10:00:00+08:00' }] } });
  });

  it.each<[string, readonly Cells[], readonly (readonly [number, string])[]]>([
    ['no key', [{ ...OPENING, 案件编号: '' }], [[2, '案件编号']]],
    ['no lifecycle', [{ ...OPENING, 流程: '' }], [[2, '流程']]],
    ['a lifecycle that is not there', [{ ...OPENING, 流程: 'constructor' }], [[2, '流程']]],
    ['two lifecycles', [OPENING, { ...DECIDED, 流程: 'other' }], [[3, '流程']]],
    ['an act first', [{ ...OPENING, 行为: '决定' }], [[2, '行为']]],
    ['no title', [{ ...OPENING, 标题: '' }], [[2, '标题']]],
    ['a title of 201 letters', [{ ...OPENING, 标题: '长'.repeat(201) }], [[2, '标题']]],
    ['an act that is none', [OPENING, { ...DECIDED, 行为: '起飞' }], [[3, '行为']]],
    ['an outcome that is none', [OPENING, { ...DECIDED, 结果: '也许' }], [[3, '结果']]],
    ['no date', [OPENING, { ...DECIDED, 发生时间: '' }], [[3, '发生时间']]],
    ['30 February', [OPENING, { ...DECIDED, 发生时间: '2026-02-30' }], [[3, '发生时间']]],
    ['a document that is none', [{ ...OPENING, 文书: '报告书、诗' }], [[2, '文书']]],
    ['a document and no place of its original', [{ ...OPENING, 原件存放处: '' }], [[2, '原件存放处']]],
    ['a unit that is none', [{ ...OPENING, [POLICE]: '月球' }], [[2, POLICE]]],
    ['an option that is none', [{ ...OPENING, [DOMAIN]: '海洋' }], [[2, DOMAIN]]],
    ['a fact that the lifecycle does not have', [{ ...OPENING, [STRANGE]: '红' }], [[2, STRANGE]]],
    ['a position that is none', [OPENING, { ...DECIDED, 职务: '局长' }], [[3, '职务']]],
    [
      'two things',
      [{ ...OPENING, 标题: '', [ON]: '昨天' }],
      [
        [2, '标题'],
        [2, ON],
      ],
    ],
  ])('with %s cannot be, and the row and the column are told', (_what, rows, places) => {
    const given = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')),
    );
    expect(problemsOf(...given)).toEqual(places);
  });
});
