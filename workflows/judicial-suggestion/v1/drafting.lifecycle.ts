import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { promptly } from '../../suggestion-family/promptly.js';

/** Study, hearing, draft, committee, signature: in the court's name alone, whichever division found the problem. */
export const draftingActs = {
  // In person, or by its answer to a draft that was sent to it: heard it must be.
  recordHearing: {
    name: '调研沟通，听取被建议单位意见',
    by: [{ party: 'court' }],
    from: ['drafting'],
    requires: { documents: ['hearingRecord'] },
    tells: ['addressee'],
  },

  submitDraft: {
    name: '拟制司法建议书并提请审议',
    by: [{ party: 'court' }],
    from: ['drafting'],
    internal: true,
    when: [{ any: [{ done: 'recordHearing' }, { done: 'giveOpinion' }] }],
    requires: { facts: ['concernsMinors', 'addresseeLevel'], documents: ['draft'] },
    to: 'at-committee',
    discharges: ['submitDraft'],
    opens: ['deliberate'],
  },

  deliberate: {
    name: '审判委员会审议',
    by: [{ party: 'court', positions: ['principal-head', 'deputy-head'] }],
    from: ['at-committee'],
    internal: true,
    requires: { documents: ['committeeDecision'] },
    discharges: ['deliberate'],
    outcomes: {
      pass: { name: '审议通过', to: 'awaiting-signature', opens: ['sign'] },
      revise: {
        name: '退回修改',
        requires: { facts: ['revisionReason'] },
        to: 'drafting',
        opens: ['submitDraft'],
      },
      drop: { name: '不提出', requires: { facts: ['notIssuingReason'] }, to: 'not-issued' },
    },
  },

  sign: {
    name: '院长签发',
    by: [{ party: 'court', positions: ['principal-head'] }],
    from: ['awaiting-signature'],
    internal: true,
    requires: { documents: ['suggestion'] },
    discharges: ['sign'],
    outcomes: {
      atOwnLevel: {
        name: '向同级单位提出',
        when: [{ fact: 'addresseeLevel', is: 'same' }],
        to: 'signed',
        opens: ['send'],
      },
      permitted: {
        name: '经上级法院决定，向异地单位提出',
        when: [{ last: 'decideReport', outcome: 'permit' }],
        to: 'signed',
        opens: ['send'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

const atOnce = { owedBy: 'court', ...promptly } as const;

export const draftingDuties = {
  submitDraft: { name: '听取意见并拟制司法建议书', ...atOnce, acts: ['submitDraft'], during: ['drafting'] },
  deliberate: { name: '提交审判委员会审议', ...atOnce, acts: ['deliberate'], during: ['at-committee'] },
  sign: { name: '院长签发', ...atOnce, acts: ['sign', 'reportUpward'], during: ['awaiting-signature'] },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
