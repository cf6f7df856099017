import type { RefusalCode } from '#libs/lifecycle/refusal.js';

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
  STEPS_CONFLICT: '补录的时间与后续已记录的步骤冲突。',
};

/** The refusal in Chinese, for a person. Programs read the code and the facts. */
export const explainRefusal = (code: RefusalCode): string => SENTENCES[code];
