import type { PeriodAnswer } from '../../api/periods.js';
import { resultText } from './result-text.js';

const answer: PeriodAnswer = {
  ruleId: 'FWD-04',
  ruleStatus: 'active',
  ruleStatusName: '已核实',
  startAt: '2026-02-13T10:00:00.000+08:00',
  dueAt: '2026-02-24T23:59:59.999+08:00',
  dueOn: '2026-02-24',
  conservativeDueOn: '2026-02-16',
  provisional: false,
  explanation: ['（第一句）', '（第二句）'],
  citation: { rankName: '行政法规', quote: null, paraphrase: null, text: '（出处）' },
  versionInForceFrom: '2020-08-07',
};
const START = '2026-02-13T10:00:00+08:00';

describe('the text of an answer, to be pasted into a document', () => {
  it('names both days and numbers the sentences', () => {
    expect(resultText(answer, START).split('\n')).toEqual([
      '期限计算（规则 FWD-04，起算时间 2026-02-13 10:00，北京时间）',
      '末日：2026-02-24 周二',
      '从严理解的末日：2026-02-16 周一',
      '1. （第一句）',
      '2. （第二句）',
    ]);
  });

  it('names one day where the law leaves nothing open', () => {
    expect(resultText({ ...answer, conservativeDueOn: '2026-02-24' }, START)).not.toContain('从严');
  });

  it('says that it is provisional, and that there is no day where there is none', () => {
    const text = resultText({ ...answer, dueOn: null, conservativeDueOn: null, provisional: true }, START);
    expect(text).toContain('没有固定末日。');
    expect(text).toContain('本结果为暂定');
  });
});
