import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { reportAbove, urge } from './rungs.lifecycle.js';
import { CASE_STAGES, DECIDED_ENDS } from './stages.lifecycle.js';

const after = [...CASE_STAGES, 'governance-suggested', ...DECIDED_ENDS] as const;

/** B03: a letter on the decision, and another on the result, beside the notice that the finder gets of every turn. */
export const feedbackActs = {
  feedBack: {
    name: '向移送单位反馈结果',
    by: [{ party: 'procuratorate' }],
    from: after,
    targets: 'feedBack',
    requires: { documents: ['feedbackLetter'] },
    discharges: ['feedBack'],
    tells: ['finder'],
    copies: [{ document: 'feedbackLetter', to: 'finder' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const feedbackDuties = {
  feedBack: {
    name: '反馈线索处理结果',
    owedBy: 'procuratorate',
    acts: ['feedBack'],
    modality: 'shall',
    kind: 'deadline',
    period: { configured: 'clue-feedback' },
    start: 'act',
    during: after,
    many: true,
    survivesEnd: true,
    ladder: [
      urge('procuratorate'),
      { id: 'finder', after: '0h', modality: 'shall', notify: 'finder' },
      reportAbove,
    ],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
