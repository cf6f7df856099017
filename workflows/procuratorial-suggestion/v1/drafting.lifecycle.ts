import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { promptly } from '../../suggestion-family/promptly.js';

/** Drafting, review and signature: in the procuratorate's name, by its chief (第七条, 第十六条). */
export const draftingActs = {
  submitDraft: {
    name: '拟制检察建议书并报审',
    by: [{ party: 'procuratorate' }],
    from: ['drafting'],
    internal: true,
    requires: { facts: ['concernsMinors', 'addresseeLevel'], documents: ['draft'] },
    discharges: ['submitDraft'],
    outcomes: {
      // C03: a problem that is general shows in more than the words of the suggestion.
      governance: {
        name: '社会治理类，送法律政策研究部门审核',
        when: [{ fact: 'suggestionType', is: 'governance' }],
        requires: { documents: ['sourceCases'] },
        to: 'under-review',
        opens: ['reviewDraft'],
      },
      others: {
        name: '其他类型，报检察长',
        when: [{ not: { fact: 'suggestionType', is: 'governance' } }],
        to: 'awaiting-signature',
        opens: ['sign'],
      },
    },
  },

  // The department is part of the same unit: another person than the drafter.
  reviewDraft: {
    name: '法律政策研究部门审核',
    by: [{ party: 'procuratorate' }],
    from: ['under-review'],
    apart: ['submitDraft'],
    internal: true,
    requires: { documents: ['policyReview'] },
    discharges: ['reviewDraft'],
    outcomes: {
      pass: { name: '审核通过，报检察长', to: 'awaiting-signature', opens: ['sign'] },
      revise: {
        name: '退回修改',
        requires: { facts: ['revisionReason'] },
        to: 'drafting',
        opens: ['submitDraft'],
      },
    },
  },

  sign: {
    name: '检察长决定',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['awaiting-signature'],
    internal: true,
    discharges: ['sign'],
    outcomes: {
      issue: {
        name: '签发',
        when: [
          { fact: 'addresseeLevel', is: ['same', 'elsewhere'] },
          {
            any: [
              { fact: 'addresseeLevel', is: 'same' },
              { last: 'answerConsultation', outcome: 'agree' },
              { last: 'settleDisagreement', outcome: 'issue' },
            ],
          },
        ],
        requires: { documents: ['suggestion'] },
        to: 'signed',
        opens: ['send'],
      },
      revise: {
        name: '退回修改',
        requires: { facts: ['revisionReason'] },
        to: 'drafting',
        opens: ['submitDraft'],
      },
      drop: { name: '不提出', requires: { facts: ['notIssuingReason'] }, to: 'not-issued' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

const atOnce = { owedBy: 'procuratorate', ...promptly } as const;

export const draftingDuties = {
  submitDraft: { name: '拟制检察建议书', ...atOnce, acts: ['submitDraft'], during: ['drafting'] },
  reviewDraft: { name: '审核检察建议书稿', ...atOnce, acts: ['reviewDraft'], during: ['under-review'] },
  sign: { name: '决定是否签发', ...atOnce, acts: ['sign'], during: ['awaiting-signature'] },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
