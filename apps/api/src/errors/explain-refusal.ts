import type { Refusal, RefusalCode } from '#libs/lifecycle/refusal.js';

const SENTENCES: Readonly<Record<RefusalCode, string>> = {
  UNKNOWN_ACT: '该流程没有这一行为。',
  ACT_NOT_YOURS: '您的单位或职务无权作出该行为。',
  ACT_NOT_LAWFUL: '案件当前所处阶段不能作出该行为。',
  OUTCOME_NOT_OFFERED: '该行为没有所选的结果，或当前不能选择该结果。',
  DOCUMENT_REQUIRED: '缺少必需的文书。',
  FACT_REQUIRED: '缺少必需的事项。',
  DUTY_REQUIRED: '有多项同类职责待办，请指明所答复的职责。',
  FIELD_INVALID: '字段取值无效。',
  FIELD_UNKNOWN: '存在该行为不接受的字段。',
  PARTY_KIND_WRONG: '参与单位的类型与其角色不符。',
  INSTANT_IN_FUTURE: '行为时间不得晚于当前时间。',
  INSTANT_BEFORE_CAUSE: '行为时间不得早于引起它的事件。',
  SEQUENCE_MOVED: '您查看之后案件已有新的步骤，请刷新后再办理。',
  STEPS_CONFLICT: '与后续已记录的步骤冲突。',
};

/** The refusal in Chinese, for a person. Programs read the code and the facts. */
export function explainRefusal({ code, facts }: Refusal): string {
  const steps = code === 'STEPS_CONFLICT' ? stepsIn(facts) : [];
  if (steps.length === 0) return SENTENCES[code];
  const listed = steps.map(({ sequence, name, reason }) => `第${sequence}步“${name}”：${reason}`);
  return `与后续已记录的步骤冲突：${listed.join('；')}。`;
}

interface WordedConflict {
  readonly sequence: number;
  readonly name: string;
  readonly reason: string;
}

/** Those that were put in words: a refusal that the engine wrote down itself has their codes alone. */
const stepsIn = ({ steps }: Refusal['facts']): readonly WordedConflict[] =>
  Array.isArray(steps) ? (steps as readonly WordedConflict[]).filter(({ name }) => name !== undefined) : [];
