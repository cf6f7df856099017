import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

/** The unit addressed is asked what it thinks before anything is issued. It alone sees the draft. */
export const opinionActs = <const Role extends string>(role: Role) =>
  ({
    askOpinion: {
      name: '征求被建议单位意见',
      by: [{ party: role }],
      from: ['drafting'],
      when: [{ duty: 'giveOpinion', is: 'not-open' }],
      requires: { documents: ['consultationDraft'] },
      opens: ['giveOpinion'],
      tells: ['addressee'],
      copies: [{ document: 'consultationDraft', to: 'addressee' }],
    },

    giveOpinion: {
      name: '反馈意见',
      by: [{ party: 'addressee' }],
      from: ['drafting'],
      requires: { facts: ['addresseeOpinion'] },
      discharges: ['giveOpinion'],
      tells: [role],
    },
  }) as const satisfies Readonly<Record<string, ActDefinition>>;

export const opinionDuties = {
  // No text gives a time, and none makes the issuer wait for it.
  giveOpinion: {
    name: '对征求意见稿反馈意见',
    owedBy: 'addressee',
    acts: ['giveOpinion'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['drafting'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
