import type { ActDefinition } from '#libs/lifecycle/vocabulary.js';
import { upwardActs } from '../../suggestion-family/level.lifecycle.js';

const family = upwardActs('court', 'line-superior', 'elsewhere');

/** 第三条: a unit elsewhere is for the court above to decide on. */
export const levelActs = {
  reportUpward: { ...family.reportUpward, discharges: ['sign'] },
  decideReport: {
    ...family.decideReport,
    outcomes: {
      permit: { name: '由报告的法院提出', to: 'awaiting-signature', opens: ['sign'] },
      ...family.decideReport.outcomes,
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
