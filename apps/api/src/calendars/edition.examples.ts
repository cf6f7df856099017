/** Bodies as an office would send them, for the interface description. The notice is invented: 2027's is not published. */

export const proposalExamples = {
  2027: {
    summary: '提出一个年度的放假安排（虚构）',
    value: {
      notice: '（虚构）示范通知1号',
      title: '（虚构）关于2027年部分节假日安排的通知',
      holidays: [
        { on: '2027-01-01', name: '元旦' },
        { on: '2027-02-05', name: '春节' },
        { on: '2027-02-06', name: '春节' },
        { on: '2027-02-07', name: '春节' },
      ],
      makeUpDays: ['2027-02-20'],
      reason: '（虚构）依通知录入，供演示。',
    },
  },
};

export const approvalExamples = {
  approve: {
    summary: '批准所查看的提案',
    value: { reason: '（虚构）已与通知逐日核对。', edition: '2027-1' },
  },
};
