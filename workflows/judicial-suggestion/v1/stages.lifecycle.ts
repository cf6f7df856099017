import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';
import {
  endStages,
  issuedStages,
  objectionStages,
  SERVED,
  UNDER_PREPARATION,
} from '../../suggestion-family/stages.lifecycle.js';

const preparation = {
  drafting: { name: '调研起草中', start: true, ...UNDER_PREPARATION },
  'at-committee': { name: '审判委员会审议中', ...UNDER_PREPARATION },
  'awaiting-signature': { name: '待院长签发', ...UNDER_PREPARATION },
  'reported-upward': { name: '已层报上级法院', ...UNDER_PREPARATION },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** The notice to the competent department is followed to its answer (D02). */
const notice = {
  'not-noticed': { name: '未通报', track: 'notice', start: true, quiet: true },
  'notice-drafted': {
    name: '通报待审批',
    track: 'notice',
    quiet: true,
    within: SERVED,
    publicAlias: '未通报',
  },
  noticed: { name: '已通报主管部门待反馈', track: 'notice', within: SERVED },
  'notice-answered': { name: '主管部门已反馈', track: 'notice', quiet: true, within: SERVED },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const stages = {
  ...preparation,
  ...issuedStages,
  ...endStages,
  'partly-settled': { name: '部分采纳', final: true },
  unanswered: { name: '未答复、未落实，已通报', final: true },
  ...objectionStages,
  ...notice,
} as const;
