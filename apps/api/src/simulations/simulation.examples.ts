import type { Examples } from '../openapi/api-answers.js';

const opening = {
  occurredAt: '2026-02-10T09:00:00+08:00',
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
  facts: {
    summary: '（推演）',
    suspectedOffence: '（推演）',
    domain: 'general',
    ground: 'standard',
    enterprise: false,
  },
  documents: ['taskForceRecord', 'caseReport'],
};

/** Bodies as a newcomer would send them, for the interface description. */
export const simulationExamples = {
  silence: {
    summary: '报告之后无人办理：到2026-02-25，何人何时收到何种督办',
    value: { opening, until: '2026-02-25T09:00:00+08:00' },
  },
  approval: {
    summary: '次日批准移送；2026-02-12假设放假一日',
    value: {
      opening,
      acts: [{ act: 'decide', outcome: 'approve', occurredAt: '2026-02-11T09:00:00+08:00' }],
      calendar: { holidays: [{ on: '2026-02-12', name: '（假设）' }], makeUpDays: [] },
    },
  },
} as const satisfies Examples;
