import { readSubjects } from './subjects.js';

describe('whom a case is about, in a cell', () => {
  it.each<[string, readonly object[]]>([
    ['示范化工有限公司', [{ name: '示范化工有限公司' }]],
    ['示范化工有限公司（91ZZ00000000000X0A）', [{ name: '示范化工有限公司', code: '91ZZ00000000000X0A' }]],
    ['示范化工有限公司 91ZZ00000000000X0A', [{ name: '示范化工有限公司', code: '91ZZ00000000000X0A' }]],
    ['示范（甲县）公司(91zz00000000000x0a)', [{ name: '示范（甲县）公司', code: '91zz00000000000x0a' }]],
    ['示范（甲县）公司', [{ name: '示范（甲县）公司' }]],
    ['示范公司、张某；李某', [{ name: '示范公司' }, { name: '张某' }, { name: '李某' }]],
  ])('%s', (cell, subjects) => {
    expect(readSubjects(cell)).toEqual({ value: subjects });
  });

  it('are twenty at most, and none of more than two hundred characters', () => {
    expect(readSubjects(Array.from({ length: 21 }, (_, n) => `张某${n}`).join('、'))).toEqual({
      problem: '至多20名当事人。',
    });
    expect(readSubjects('张'.repeat(201))).toEqual({ problem: '姓名或者名称不超过200字。' });
  });
});
