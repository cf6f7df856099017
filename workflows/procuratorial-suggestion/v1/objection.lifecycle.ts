import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { changeActs } from '../../suggestion-family/change.lifecycle.js';
import { objectionActs, objectionDuties } from '../../suggestion-family/objection.lifecycle.js';
import { remindADayBefore } from '../../suggestion-family/rungs.lifecycle.js';
import { procuratorial } from './issuer.lifecycle.js';

const family = objectionActs(procuratorial);

/** Objection (第二十三条), and change or withdrawal by the chief procurator or from above. */
export const actsOnObjection = {
  ...family,
  // Until the day that the suggestion states.
  object: { ...family.object, discharges: ['object'] },
  ...changeActs(
    [
      { party: 'procuratorate', positions: ['principal-head'] },
      { party: 'superior', positions: ['principal-head'] },
    ],
    procuratorial,
  ),
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const dutiesOnObjection = {
  ...objectionDuties(procuratorial),

  // 第十六条第五项: the suggestion states until when.
  object: {
    name: '提出异议',
    owedBy: 'addressee',
    acts: ['object'],
    modality: 'may',
    kind: 'window',
    period: { setBy: 'objectBy' },
    start: 'act',
    during: ['served', 'replied'],
    ladder: [remindADayBefore('addressee')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
