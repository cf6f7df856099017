/** Bodies as a newcomer would send them, for the interface description. */

export const startExamples = {
  transfer: {
    summary: '报送移送涉嫌犯罪案件的书面报告',
    value: {
      lifecycle: 'criminal-transfer',
      title: '（虚构）某化工公司涉嫌污染环境案',
      parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
      facts: {
        summary: '（虚构）夜间经暗管排放废水。',
        suspectedOffence: '污染环境罪',
        domain: 'environment',
        ground: 'standard',
        enterprise: false,
      },
      documents: [
        { type: 'taskForceRecord', documentId: '4c1f0a3b9d7e5a2c8b6f1e0d3a5c7b9e' },
        { type: 'caseReport', documentId: '9e1b1110d4ad0c345ef69966ea665ceb' },
      ],
    },
  },
};

export const actExamples = {
  approve: { summary: '批准移送', value: { outcome: 'approve', expectedSequence: 1 } },
  refuse: {
    summary: '不批准移送，附理由',
    value: { outcome: 'refuse', facts: { refusalReason: '（虚构）尚未达到追诉标准。' } },
  },
  late: { summary: '补录', value: { outcome: 'approve', occurredAt: '2026-03-02T09:30:00+08:00' } },
};

export const correctionExamples = {
  strike: { summary: '撤销', value: { kind: 'void', reason: '（虚构）登记到了另一案件。' } },
  replace: {
    summary: '更正内容，时间照旧',
    value: {
      kind: 'replace',
      reason: '（虚构）结果选错。',
      outcome: 'refuse',
      facts: { refusalReason: '（虚构）尚未达到追诉标准。' },
    },
  },
};
