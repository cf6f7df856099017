import type { StageDefinition } from '#libs/lifecycle/vocabulary.js';
import {
  endStages,
  issuedStages,
  objectionStages,
  SERVED,
  UNDER_PREPARATION,
} from '../../suggestion-family/stages.lifecycle.js';

const preparation = {
  clue: { name: '线索待决定', start: true, ...UNDER_PREPARATION },
  investigating: { name: '调查核实中', ...UNDER_PREPARATION },
  drafting: { name: '起草中', ...UNDER_PREPARATION },
  'under-review': { name: '法律政策研究部门审核中', ...UNDER_PREPARATION },
  'awaiting-signature': { name: '待检察长决定', ...UNDER_PREPARATION },
  'reported-upward': { name: '已层报上级院', ...UNDER_PREPARATION },
  'consulting-locally': { name: '征求当地院意见', ...UNDER_PREPARATION },
  disagreed: { name: '与当地院意见不一致', ...UNDER_PREPARATION },
  'at-common-superior': { name: '报共同上级院决定', ...UNDER_PREPARATION },
} as const satisfies Readonly<Record<string, StageDefinition>>;

/** How far the matter has gone beyond the unit addressed, by the chief procurator's decision. */
const escalation = {
  'not-escalated': { name: '未通报', track: 'escalation', start: true, quiet: true },
  circulated: { name: '已通报', track: 'escalation', quiet: true, within: SERVED },
  'reported-further': {
    name: '已报告党委、人大或者通报政府、纪检监察',
    track: 'escalation',
    quiet: true,
    within: SERVED,
  },
} as const satisfies Readonly<Record<string, StageDefinition>>;

export const stages = {
  ...preparation,
  ...issuedStages,
  ...endStages,
  litigated: { name: '已转公益诉讼', final: true },
  ...objectionStages,
  ...escalation,
} as const;
