import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { tellEnforcementSupervision, tellLineSuperior, urge } from './rungs.lifecycle.js';

/** What the finder makes of it, and its handover (B01). No text gives a number of days: a deployment may. */
export const findingActs = {
  // The person who reported it is known to those two alone: never to the agency, to helpers or to other procuratorates.
  recordSource: {
    name: '登记线索来源人',
    by: [{ party: 'finder' }],
    from: ['found', 'to-hand-over', 'handed-over', 'evaluating', 'jurisdiction-referred'],
    confidential: true,
    requires: { facts: ['source'], allowsDocuments: ['sourceMaterials'] },
    tells: ['procuratorate'],
    copies: [{ document: 'sourceMaterials', to: 'procuratorate' }],
  },

  assess: {
    name: '评估是否属于公益诉讼线索',
    by: [{ party: 'finder' }],
    from: ['found'],
    internal: true,
    requires: { facts: ['scopeReason'], documents: ['assessmentForm'] },
    discharges: ['assess'],
    outcomes: {
      inScope: { name: '属于公益诉讼线索', to: 'to-hand-over', opens: ['handOver'] },
      outOfScope: { name: '不属于公益诉讼线索', to: 'not-handed-over' },
    },
  },

  handOver: {
    name: '移交公益诉讼线索',
    by: [{ party: 'finder' }],
    from: ['to-hand-over'],
    requires: { documents: ['handoverLetter'], allowsDocuments: ['clueMaterials'] },
    to: 'handed-over',
    discharges: ['handOver'],
    opens: ['register'],
    tells: ['procuratorate'],
    copies: [{ document: 'handoverLetter', to: 'procuratorate' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const findingDuties = {
  assess: {
    name: '评估线索',
    owedBy: 'finder',
    acts: ['assess'],
    modality: 'shall',
    kind: 'deadline',
    period: { configured: 'clue-assessment' },
    start: 'act',
    during: ['found'],
    ladder: [urge('finder'), tellLineSuperior('finder')],
  },

  handOver: {
    name: '移交线索',
    owedBy: 'finder',
    acts: ['handOver'],
    modality: 'shall',
    kind: 'deadline',
    period: { configured: 'clue-handover' },
    start: 'act',
    during: ['to-hand-over'],
    ladder: [urge('finder'), tellLineSuperior('finder'), tellEnforcementSupervision('finder')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
