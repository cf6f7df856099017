/** Bodies as they are sent, for the description of the interface. */
export const urgingExamples = {
  overdue: {
    summary: '期限已过',
    value: { reason: '（虚构）期限已过，请于今日内作出决定并书面反馈。' },
  },
};
