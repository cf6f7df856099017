import type { Examples } from '../openapi/api-answers.js';
import { periodAnswers } from './period-answers.examples.js';

/** Cases that practitioners drew up, as somebody asks them, and what is answered: a spec compares the two. */

const document = '（虚构）示范文书1号';

const CASES = {
  'A-1': {
    summary: '2026-02-13（星期五）公安接受移送：3日审查，末日在春节假期内，两种读法并列',
    value: { ruleId: 'FWD-04', startAt: '2026-02-13T10:00:00+08:00' },
  },
  'A-7': {
    summary: '环境处罚立案后移送公安，收到不立案后续算：已用37日，余53日',
    value: {
      ruleId: 'PEN-01',
      startAt: '2025-11-03T10:00:00+08:00',
      events: [
        { kind: 'suspend', at: '2025-12-10T10:00:00+08:00', document },
        { kind: 'resume', at: '2026-01-12T10:00:00+08:00', document },
      ],
      asOf: '2026-01-12T10:00:00+08:00',
    },
  },
  'B-5': {
    summary: '治安案件经上一级公安机关批准延长一次：自立案起60日，不是自前一届满日再加30日',
    value: {
      ruleId: 'REV-08',
      startAt: '2026-01-23T10:00:00+08:00',
      events: [
        {
          kind: 'extend',
          at: '2026-02-12T10:00:00+08:00',
          extension: 'by-30',
          approvedBy: 'superior-head',
          document,
        },
      ],
    },
  },
  'D-1': {
    summary: '检察建议书2025-08-01送达：2个月，末日在国庆假期内，依民事诉讼期间顺延',
    value: { ruleId: 'PIL-04', startAt: '2025-08-01T10:00:00+08:00' },
  },
  'J-5': {
    summary: '法院2025-09-26收到非诉执行申请：5日为工作日，调休上班的星期日计入',
    value: { ruleId: 'ENF-03', startAt: '2025-09-26T10:00:00+08:00' },
  },
  'L-5': {
    summary: '跨入尚未公布放假安排的2027年：暂定结果；final 为 true 时答复 CALENDAR_NOT_PUBLISHED',
    value: { ruleId: 'REV-02', startAt: '2026-12-18T10:00:00+08:00' },
  },
} as const satisfies Examples;

export const periodQuestionExamples: Examples = CASES;

export const periodAnswerExamples: Examples = Object.fromEntries(
  Object.entries(CASES).map(([name, { summary }]) => [
    name,
    { summary, value: periodAnswers[name as keyof typeof CASES] },
  ]),
);
