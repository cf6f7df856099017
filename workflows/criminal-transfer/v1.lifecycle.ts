import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';

/**
 * 行政执法机关移送涉嫌犯罪案件 (A01), its main way: report, decision, sending, receipt, supplement, filing or not.
 * Articles without a title are those of 《行政执法机关移送涉嫌犯罪案件的规定》; 公安程序 is 《公安机关办理刑事案件程序规定》.
 * What the texts leave open, and the branches that are not here yet, are listed in README.md.
 */
export const criminalTransferV1 = defineLifecycle({
  id: 'criminal-transfer',
  version: 1,
  name: '行政执法机关移送涉嫌犯罪案件',
  mechanisms: ['A01'],
  sender: 'transferor',

  parties: {
    transferor: { name: '移送机关', kinds: ['enforcement-agency'], joins: 'opening' },
    police: { name: '公安机关', kinds: ['public-security'], joins: 'opening' },
    procuratorate: { name: '人民检察院', kinds: ['procuratorate'], joins: 'opening' },
  },

  // Nobody outside the transferor learns whether it is about to approve, or declined to.
  stages: {
    reported: { name: '待决定是否移送', start: true, publicAlias: '办理中' },
    approved: { name: '已批准待移送', publicAlias: '办理中' },
    'not-transferred': { name: '不予移送', final: true, publicAlias: '已办结' },
    sent: { name: '已移送待接受' },
    'under-review': { name: '立案审查中' },
    filed: { name: '已立案', final: true },
    'not-filed': { name: '不予立案待行政处理' },
    handled: { name: '已作行政处理', final: true },
  },

  facts: {
    summary: { name: '案情摘要', type: 'text' },
    suspectedOffence: { name: '涉嫌罪名', type: 'text' },
    domain: {
      name: '执法领域',
      type: 'choice',
      options: {
        environment: '生态环境',
        'food-drug': '食品药品',
        'work-safety': '安全生产',
        economic: '经济犯罪',
        'intellectual-property': '知识产权',
        other: '其他',
      },
    },
    refusalReason: { name: '不批准移送的理由', type: 'text' },
    missingMaterials: { name: '需要补正的材料', type: 'text' },
    notFilingReason: { name: '不予立案的理由', type: 'text' },
    handlingResult: { name: '行政处理结果', type: 'text' },
  },

  documents: {
    caseReport: { name: '移送涉嫌犯罪案件的书面报告', level: 'sensitive' },
    approvalDecision: { name: '批准决定', level: 'internal' },
    transferLetter: { name: '涉嫌犯罪案件移送书', level: 'sensitive' },
    investigationReport: { name: '案件调查报告', level: 'sensitive' },
    inventory: { name: '涉案物品清单', level: 'sensitive' },
    appraisal: { name: '检验报告或者鉴定结论', level: 'sensitive' },
    otherMaterials: { name: '其他材料', level: 'sensitive' },
    receipt: { name: '接受案件回执', level: 'internal' },
    supplementNotice: { name: '补正通知书', level: 'internal' },
    supplementaryMaterials: { name: '补正材料', level: 'sensitive' },
    filingDecision: { name: '立案决定书', level: 'sensitive' },
    filingNotice: { name: '立案通知书', level: 'sensitive' },
    notFilingNotice: { name: '不予立案通知书', level: 'sensitive' },
    handlingDocument: { name: '行政处理文书', level: 'sensitive' },
  },

  // The report reaches the head who decides: 第五条第二款 runs 接到移送书面报告之日.
  opening: {
    name: '报送移送书面报告',
    by: { party: 'transferor', positions: ['handler'] },
    requires: { facts: ['summary', 'suspectedOffence', 'domain'], documents: ['caseReport'] },
    effect: { opens: ['decide'] },
  },

  acts: {
    // 第五条第二款: the principal head, or whoever presides over the work; a deputy's signature does not do.
    decide: {
      name: '决定是否移送',
      by: [{ party: 'transferor', positions: ['principal-head'] }],
      from: ['reported'],
      internal: true,
      discharges: ['decide'],
      outcomes: {
        approve: {
          name: '批准移送',
          requires: { allowsDocuments: ['approvalDecision'] },
          to: 'approved',
          opens: ['send'],
        },
        refuse: { name: '不批准移送', requires: { facts: ['refusalReason'] }, to: 'not-transferred' },
      },
    },

    // 第五条第二款 for the time, 第六条 for what goes along; the procuratorate gets a copy of the letter.
    send: {
      name: '移送案件',
      by: [{ party: 'transferor' }],
      from: ['approved'],
      requires: {
        documents: ['transferLetter', 'investigationReport', 'inventory'],
        allowsDocuments: ['appraisal', 'otherMaterials'],
      },
      to: 'sent',
      discharges: ['send'],
      opens: ['receive'],
      tells: ['police'],
      copies: [{ document: 'transferLetter', to: 'procuratorate' }],
    },

    // 公安程序第一百八十条第二款: incomplete materials are no ground for not accepting, so there is no act that declines.
    receive: {
      name: '接受案件',
      by: [{ party: 'police' }],
      from: ['sent'],
      requires: { documents: ['receipt'] },
      to: 'under-review',
      discharges: ['receive'],
      opens: ['review', 'askSupplement'],
      tells: ['transferor'],
      copies: [{ document: 'receipt', to: 'transferor' }],
    },

    // 公安程序第一百八十条第二款. Free: the text gives no consequence to a late or a second notice, so it can be recorded.
    askSupplement: {
      name: '通知补正',
      by: [{ party: 'police' }],
      from: ['under-review'],
      free: true,
      when: [{ duty: 'supplement', is: 'not-open' }],
      requires: { facts: ['missingMaterials'], documents: ['supplementNotice'] },
      discharges: ['askSupplement'],
      opens: ['supplement'],
      tells: ['transferor'],
      copies: [{ document: 'supplementNotice', to: 'transferor' }],
    },

    supplement: {
      name: '补正材料',
      by: [{ party: 'transferor' }],
      from: ['under-review'],
      requires: { documents: ['supplementaryMaterials'] },
      discharges: ['supplement'],
      tells: ['police'],
    },

    // 第八条. The decision, the written notice to the transferor and the reasons are one act: none without the others.
    decideFiling: {
      name: '决定是否立案',
      by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
      from: ['under-review'],
      discharges: ['review'],
      tells: ['transferor', 'procuratorate'],
      outcomes: {
        file: {
          name: '立案',
          requires: { documents: ['filingDecision', 'filingNotice'] },
          to: 'filed',
          copies: [
            { document: 'filingNotice', to: 'transferor' },
            { document: 'filingDecision', to: 'procuratorate' },
          ],
        },
        notFile: {
          name: '不予立案并退回案卷材料',
          requires: { facts: ['notFilingReason'], documents: ['notFilingNotice'] },
          to: 'not-filed',
          opens: ['handle'],
          copies: [
            { document: 'notFilingNotice', to: 'transferor' },
            { document: 'notFilingNotice', to: 'procuratorate' },
          ],
        },
      },
    },

    handleAdministratively: {
      name: '作出行政处理',
      by: [{ party: 'transferor' }],
      from: ['not-filed'],
      requires: { facts: ['handlingResult'], allowsDocuments: ['handlingDocument'] },
      to: 'handled',
      discharges: ['handle'],
    },
  },

  duties: {
    // 第五条第二款: 接到报告之日起3日内作出批准移送或者不批准移送的决定
    decide: {
      name: '决定是否移送',
      owedBy: 'transferor',
      acts: ['decide'],
      modality: 'shall',
      kind: 'deadline',
      period: { rule: 'FWD-01' },
      start: 'act',
      during: ['reported'],
      ladder: [
        { id: 'remind', after: '-24h', modality: 'shall', notify: 'transferor' },
        { id: 'overdue', after: '0h', modality: 'shall', notify: 'transferor' },
        // 第十六条: to be ordered to transfer within a time.
        {
          id: 'government',
          after: '24h',
          modality: 'may',
          notify: { relation: 'peer-government', of: 'transferor' },
        },
      ],
    },

    // 第五条第二款: 决定批准的，应当在24小时内向同级公安机关移送
    send: {
      name: '移送公安机关',
      owedBy: 'transferor',
      acts: ['send'],
      modality: 'shall',
      kind: 'deadline',
      period: { rule: 'FWD-02' },
      start: 'act',
      during: ['approved'],
      ladder: [
        { id: 'remind', after: '-8h', modality: 'shall', notify: 'transferor' },
        { id: 'overdue', after: '0h', modality: 'shall', notify: 'transferor' },
        // 第十六条, as above.
        {
          id: 'government',
          after: '24h',
          modality: 'may',
          notify: { relation: 'peer-government', of: 'transferor' },
        },
      ],
    },

    // No text gives a time for the signature: see README.md.
    receive: {
      name: '接受移送案件',
      owedBy: 'police',
      acts: ['receive'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['sent'],
    },

    // 第八条: 自接受行政执法机关移送的涉嫌犯罪案件之日起3日内. It runs on while materials are supplemented.
    review: {
      name: '审查并决定是否立案',
      owedBy: 'police',
      acts: ['decideFiling'],
      modality: 'shall',
      kind: 'deadline',
      period: { rule: 'FWD-04' },
      start: 'act',
      during: ['under-review'],
      ladder: [
        { id: 'remind', after: '-24h', modality: 'shall', notify: 'police' },
        { id: 'overdue', after: '0h', modality: 'shall', notify: 'police' },
        // Supervision of filing begins here (人民检察院刑事诉讼规则第五百六十二条); the procuratorate's watcher hears of it.
        { id: 'procuratorate', after: '0h', modality: 'shall', notify: 'procuratorate' },
        // 第十七条: to be ordered to put it right.
        {
          id: 'government',
          after: '24h',
          modality: 'may',
          notify: { relation: 'peer-government', of: 'police' },
        },
      ],
    },

    // 公安程序第一百八十条第二款: 应当在接受案件后二十四小时以内通知移送案件的行政执法机关. Owed only where something is missing, so nobody
    // is reminded of it.
    askSupplement: {
      name: '材料不全时通知补正',
      owedBy: 'police',
      acts: ['askSupplement'],
      modality: 'may',
      kind: 'window',
      period: { rule: 'FWD-10' },
      start: 'act',
      during: ['under-review'],
    },

    // 公安程序第一百八十条第二款: 在三日以内补正，但不得以材料不全为由不接受移送案件
    supplement: {
      name: '补正材料',
      owedBy: 'transferor',
      acts: ['supplement'],
      modality: 'shall',
      kind: 'deadline',
      period: { rule: 'FWD-11' },
      start: 'act',
      during: ['under-review'],
      ladder: [
        { id: 'remind', after: '-24h', modality: 'shall', notify: 'transferor' },
        { id: 'overdue', after: '0h', modality: 'shall', notify: 'transferor' },
      ],
    },

    // The article that owes it is not in the catalogue of rules yet: see README.md.
    handle: {
      name: '依法作出行政处理',
      owedBy: 'transferor',
      acts: ['handleAdministratively'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['not-filed'],
    },
  },
});
