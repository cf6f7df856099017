/** Refusals of counting and of what it rests on, where no sentence of the API with the facts is at hand. */
export const periodRefusalTexts = {
  UNKNOWN_RULE: { says: '规则目录中没有这条规则。', advice: '请重新选择规则。' },
  RULE_INACTIVE: {
    says: '这条规则的出处未经核实，也没有启用：期限待核，不作计算。',
    advice: '可以在“规则目录”中查看核实情况。',
  },
  RULE_WITHOUT_PERIOD: { says: '这条规则不设期间，没有可以计算的末日。', advice: '请选择设有期间的规则。' },
  CALENDAR_NOT_PUBLISHED: {
    says: '计算涉及的年度尚未公布放假安排，不能给出确定结果。',
    advice: '不要求确定结果时，可以得到暂定结果。',
  },
  SPAN_REVERSED: { says: '不计入的时间，结束早于开始。', advice: '请核对起止时间。' },
  ALREADY_SUSPENDED: { says: '期间已在中止，不能再次中止。', advice: '请先填写恢复时间。' },
  RESUME_WITHOUT_SUSPENSION: { says: '期间并未中止，无从恢复。', advice: '请先填写中止时间。' },
  SUSPENSION_AFTER_EXPIRY: { says: '期间已经届满，不能再中止或者扣除。', advice: '请核对时间。' },
  SUSPENSION_NOT_OFFERED: { says: '向前倒推的期间不能中止、扣除或者延长。' },
  EXCLUSION_NOT_OFFERED: { says: '条文没有规定扣除这段时间。', advice: '请选择条文列明的事由。' },
  EXTENSION_NOT_OFFERED: { says: '条文没有规定这种延长。', advice: '请选择条文列明的延长。' },
  EXTENSION_OUT_OF_ORDER: {
    says: '这种延长须在另一种延长之后，或者不能与已有的延长并用，或者不会使期间变长。',
    advice: '请核对延长的次序。',
  },
  SET_DAY_NOT_OFFERED: { says: '这条规则没有规定可以由发出文书的机关指定末日。' },
  SET_DAY_BEFORE_START: { says: '指定的末日不晚于起算之日。', advice: '请核对指定的末日。' },
  EXTENSION_USED_UP: { says: '延长的次数已经用完。' },
  EXTENSION_AFTER_EXPIRY: {
    says: '期间已经届满，不能再延长。',
    advice: '延长须在届满之前作出，请核对时间。',
  },
  EXTENSION_LEVEL_TOO_LOW: { says: '批准延长的层级不够。', advice: '请核对批准人。' },
  SAME_PERSON: { says: '提出人不得批准自己的提案。', advice: '请由另一位有权的人员批准。' },
  CALENDAR_NOT_PROPOSED: {
    says: '没有待批准的放假安排。',
    advice: '可能已经批准，或者已被新的提案取代。请刷新页面查看。',
  },
  CALENDAR_ALREADY_PROPOSED: {
    says: '这一年度刚有他人提出放假安排，本次没有登记。',
    advice: '请先查看该提案；已填写的内容仍在。',
  },
  RULE_ALREADY_ACTIVE: { says: '这条规则已在使用，无须启用。', advice: '请刷新页面查看。' },
} as const;
