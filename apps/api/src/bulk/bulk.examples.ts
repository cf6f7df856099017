/** Bodies as a newcomer would send them, for the interface description. */

export const bulkStartExamples = {
  suggestion: {
    summary: '同一检察建议，向三个单位各启动一案',
    value: {
      lifecycle: 'procuratorial-suggestion',
      title: '（虚构）消防通道长期堵塞',
      parties: { procuratorate: 'city-proc' },
      facts: { suggestionType: 'governance', summary: '（虚构）多处消防通道被占用。' },
      each: [
        { parties: { addressee: 'city-market' } },
        { parties: { addressee: 'city-eco' } },
        { parties: { addressee: 'jia-gov' } },
      ],
    },
  },
};

export const bulkActExamples = {
  investigate: {
    summary: '对两个案件作出同一决定',
    value: {
      act: 'decideInvestigation',
      referrals: [
        'procuratorial-suggestion-aaaaaaaaaaaaaaaaaaaaaaaaaa',
        'procuratorial-suggestion-bbbbbbbbbbbbbbbbbbbbbbbbbb',
      ],
      outcome: 'investigate',
      documents: [{ type: 'investigationDecision', documentId: '4c1f0a3b9d7e5a2c8b6f1e0d3a5c7b9e' }],
    },
  },
};
