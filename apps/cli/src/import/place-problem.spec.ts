import { ApiRefusal } from '../api/public-api.js';
import { codedColumns } from './columns.js';
import { smallLifecycle } from './fixtures/small-lifecycle.js';
import type { PaperCase } from './lifecycle.js';
import { problemIn, problemOf } from './place-problem.js';

const BASE = { name: '', occurredAt: '', by: {}, facts: {}, documents: [], place: '' };
const paper: PaperCase = {
  key: '甲1',
  lifecycle: smallLifecycle,
  title: '',
  subjects: [],
  parties: {},
  entries: [
    { ...BASE, row: 4 },
    { ...BASE, row: 7, act: 'decide' },
    { ...BASE, row: 9, act: 'check' },
  ],
};
const columns = codedColumns(['事项：领域（domain）', '参与单位：公安机关（police）']);
const placed = (path: string, index = 0) =>
  problemIn(
    { code: 'FIELD_INVALID', detail: '', fields: [{ path, detail: '无效。' }] },
    paper,
    index,
    columns,
  ).map(({ row, column, reason }) => [row, column, reason]);

describe('where in the sheet a refusal belongs', () => {
  it.each<[string, number, string, string]>([
    ['opening.occurredAt', 4, '发生时间', '无效。（FIELD_INVALID）'],
    ['opening.parties.police', 4, '参与单位：公安机关（police）', '无效。（FIELD_INVALID）'],
    ['acts.1.facts.domain', 9, '事项：领域（domain）', '无效。（FIELD_INVALID）'],
    ['acts.0.documents.letter', 7, '文书', '移送书：无效。（FIELD_INVALID）'],
    ['acts.0.by.position', 7, '职务', '无效。（FIELD_INVALID）'],
    ['acts.0.outcome', 7, '结果', '无效。（FIELD_INVALID）'],
    ['acts', 4, '行为', '无效。（FIELD_INVALID）'],
  ])('%s of a rehearsal stands in row %d, %s', (path, ...place) => {
    expect(placed(path)).toEqual([place]);
  });

  it.each<[string, string]>([
    ['facts.domain', '事项：领域（domain）'],
    ['title', '标题'],
    ['occurredAt', '发生时间'],
  ])('%s of a write stands in the row that was being written, %s', (path, column) => {
    expect(placed(path, 2)).toEqual([[9, column, '无效。（FIELD_INVALID）']]);
  });

  it.each<[string, string]>([
    ['OUTCOME_NOT_OFFERED', '结果'],
    ['INSTANT_BEFORE_CAUSE', '发生时间'],
    ['ACT_NOT_YOURS', '单位'],
    ['ACT_NOT_LAWFUL', '行为'],
  ])('%s without a field stands under %s', (code, column) => {
    expect(problemIn({ code, detail: '不行。' }, paper, 1, columns)).toEqual([
      { row: 7, column, reason: `不行。（${code}）` },
    ]);
  });

  it('a unit of the wrong kind stands under its role', () => {
    const problem = { code: 'PARTY_KIND_WRONG', detail: '不符。', party: 'police' };
    expect(problemIn(problem, paper, 0, columns)).toMatchObject([{ column: '参与单位：公安机关（police）' }]);
  });

  it('what no other row could mend ends the import', () => {
    for (const status of [401, 500, 503])
      expect(() => problemOf(new ApiRefusal('POST /referrals', status, {}))).toThrow(ApiRefusal);
    expect(problemOf(new ApiRefusal('POST /referrals', 422, { code: 'FIELD_INVALID' }))).toEqual({
      code: 'FIELD_INVALID',
    });
  });
});
