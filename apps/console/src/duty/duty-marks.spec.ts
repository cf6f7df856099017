import type { Duty } from '../api/duties.js';
import { dutyMarks } from './duty-marks.js';

type Marked = Parameters<typeof dutyMarks>[0];
const verified: Marked = {
  ruleId: 'FWD-04',
  ruleStatus: 'active',
  ruleStatusName: '已核实',
  dueAt: '2026-02-24T23:59:59.999+08:00',
  provisional: false,
};
const names = (part: Partial<Duty>) => dutyMarks({ ...verified, ...part }).map(({ name }) => name);

describe('the words beside a due day', () => {
  it.each([
    { part: {}, marks: [], because: 'a verified rule with a final day needs none' },
    { part: { provisional: true }, marks: ['暂定'], because: 'a year that it crosses has no calendar yet' },
    {
      part: { ruleStatus: 'unverified', ruleStatusName: '未核实·未启用', dueAt: null },
      marks: ['期限待核'],
      because: 'nothing is counted by a rule that is not in use',
    },
    {
      part: { ruleStatus: 'activated-unverified', ruleStatusName: '未核实·演示启用' },
      marks: ['未核实·演示启用'],
      because: 'the API says that it is in use for show only',
    },
    {
      part: { ruleStatus: 'activated-unverified', ruleStatusName: '未核实·已启用', provisional: true },
      marks: ['未核实·已启用', '暂定'],
      because: 'both may be so',
    },
    {
      part: { ruleStatus: 'local', ruleStatusName: null },
      marks: ['自定期限·非法定'],
      because: 'a deployment’s own term is never called statutory, named by the API or not',
    },
    {
      part: { ruleId: null, ruleStatus: null, ruleStatusName: null, dueAt: null },
      marks: [],
      because: 'a duty without a rule has no term to check',
    },
  ] as const)('are $marks: $because', ({ part, marks }) => {
    expect(names(part)).toEqual(marks);
  });
});
