import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, urge } from './rungs.lifecycle.js';

/** What is missing, and what is not proven. Neither stops the review, and each can be asked for again (公安程序第一百八十条第二款). */
export const supplementActs = {
  // Free: the text gives no consequence to a late or a second notice, so it can be recorded.
  askSupplement: {
    name: '通知补正',
    by: [{ party: 'police' }],
    from: ['under-review'],
    free: true,
    when: [{ duty: 'supplement', is: 'not-open' }],
    requires: { facts: ['missingMaterials'], documents: ['supplementNotice'] },
    discharges: ['askSupplement'],
    opens: ['supplement'],
    tells: ['transferor'],
    copies: [{ document: 'supplementNotice', to: 'transferor' }],
  },

  supplement: {
    name: '补正材料',
    by: [{ party: 'transferor' }],
    from: ['under-review'],
    requires: { documents: ['supplementaryMaterials'] },
    discharges: ['supplement'],
    tells: ['police'],
  },

  askInvestigation: {
    name: '提出补充调查意见',
    by: [{ party: 'police' }],
    from: ['under-review'],
    when: [{ duty: 'investigate', is: 'not-open' }],
    requires: { facts: ['evidenceGaps'], documents: ['investigationOpinion'] },
    opens: ['investigate'],
    tells: ['transferor'],
    copies: [{ document: 'investigationOpinion', to: 'transferor' }],
  },

  investigate: {
    name: '补充调查',
    by: [{ party: 'transferor' }],
    from: ['under-review'],
    requires: { documents: ['supplementaryInvestigation'] },
    discharges: ['investigate'],
    tells: ['police'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const supplementDuties = {
  // 应当在接受案件后二十四小时以内通知移送案件的行政执法机关. Owed only where something is missing, so nobody is reminded of it.
  askSupplement: {
    name: '材料不全时通知补正',
    owedBy: 'police',
    acts: ['askSupplement'],
    modality: 'may',
    kind: 'window',
    period: { rule: 'FWD-10' },
    start: 'act',
    during: ['under-review'],
  },

  // 在三日以内补正，但不得以材料不全为由不接受移送案件. Late materials give no ground for sending the case back either.
  supplement: {
    name: '补正材料',
    owedBy: 'transferor',
    acts: ['supplement'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-11' },
    start: 'act',
    during: ['under-review'],
    ladder: [remindADayBefore('transferor'), urge('transferor')],
  },

  // No text gives a number of days.
  investigate: {
    name: '补充调查',
    owedBy: 'transferor',
    acts: ['investigate'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['under-review'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
