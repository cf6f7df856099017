import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';

/** What others read while a suggestion is being prepared: nobody learns of one that is not issued. */
export const UNDER_PREPARATION = { publicAlias: '办理中' } as const;

/** From the signature to the day on which the issuer is satisfied. */
export const issuedStages = {
  signed: { name: '已签发待发出', ...UNDER_PREPARATION },
  sent: { name: '已发出待送达' },
  served: { name: '已送达待回复' },
  replied: { name: '已回复待评估' },
  rectifying: { name: '继续整改' },
  'result-reported': { name: '已报整改结果待评估' },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const endStages = {
  'not-issued': { name: '不提出建议', final: true, publicAlias: '已办结' },
  withdrawn: { name: '已撤回', final: true },
  settled: { name: '已采纳落实', final: true },
  justified: { name: '不采纳理由成立', final: true },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** Where the unit addressed has the suggestion in hand. */
export const SERVED = ['served', 'replied', 'rectifying', 'result-reported'] as const;

/** An objection is examined beside the reply, whose clock does not wait for it. */
export const objectionStages = {
  unobjected: { name: '未提异议', track: 'objection', start: true, quiet: true },
  objected: { name: '异议复核中', track: 'objection', within: SERVED },
} as const satisfies Readonly<Record<string, StageDefinition>>;
