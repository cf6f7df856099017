import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isImpactReviewed } from './conditions.lifecycle.js';
import {
  remindADayBefore,
  remindHoursBefore,
  reportToGovernment,
  tellProcuratorate,
  urge,
} from './rungs.lifecycle.js';

/** The profiles whose checklist names an inspection report or an appraisal. */
const isAppraised = { fact: 'domain', is: ['environment', 'food', 'drugs'] } as const;

/** From the transferor's door to that of the police (移送规定第五条第二款至第七条). */
export const sendingActs = {
  // 第六条 for what goes along. The profile decides whether an appraisal belongs to it; one that is not there yet never
  // holds up the transfer, it is announced.
  send: {
    name: '移送案件',
    by: [{ party: 'transferor' }],
    from: ['approved', 'opinion-received'],
    when: [isImpactReviewed],
    requires: {
      documents: ['transferLetter', 'investigationReport', 'inventory'],
      allowsDocuments: ['otherMaterials', 'penaltyDecision'],
    },
    to: 'sent',
    discharges: ['send', 'sendUponOpinion'],
    opens: [
      'receive',
      {
        duty: 'decidePenalty',
        if: [{ fact: 'domain', is: 'environment' }, { known: 'penaltyCaseFiledOn' }],
      },
    ],
    tells: ['police'],
    copies: [{ document: 'transferLetter', to: 'procuratorate' }],
    outcomes: {
      plain: {
        name: '按规定附送材料',
        when: [{ not: isAppraised }],
        requires: { allowsDocuments: ['appraisal'] },
      },
      withAppraisal: {
        name: '附检验报告或者鉴定结论',
        when: [isAppraised],
        requires: { documents: ['appraisal'] },
      },
      appraisalToFollow: {
        name: '检验报告或者鉴定结论后补',
        when: [isAppraised],
        requires: { facts: ['materialsToFollow'] },
      },
    },
  },

  // 公安程序第一百八十条第二款: incomplete materials are no ground for not accepting, so there is no act that declines.
  receive: {
    name: '接受案件',
    by: [{ party: 'police' }],
    from: ['sent', 'receipt-refused'],
    requires: {
      documents: ['receipt'],
      allowsDocuments: ['acceptanceRegister', 'evidenceList'],
      allowsFacts: ['leadsToVerify'],
    },
    to: 'under-review',
    discharges: ['receive'],
    opens: ['review', 'forward', 'askSupplement'],
    tells: ['transferor', 'procuratorate'],
    copies: [{ document: 'receipt', to: 'transferor' }],
  },

  // What the police must not do leaves its trace by the hand of those to whom it was done; 第十七条 for the government.
  reportRefusal: {
    name: '反映公安机关拒不接受',
    by: [{ party: 'transferor' }],
    from: ['sent'],
    requires: { facts: ['receiptRefusal'], documents: ['serviceRecord'] },
    to: 'receipt-refused',
    tells: ['procuratorate', 'police', { relation: 'peer-government', of: 'police' }],
    copies: [{ document: 'serviceRecord', to: 'procuratorate' }],
  },

  demandReceipt: {
    name: '监督公安机关接受案件',
    by: [{ party: 'procuratorate' }],
    from: ['receipt-refused'],
    requires: { documents: ['correctiveOpinion'] },
    tells: ['police', 'transferor'],
    copies: [{ document: 'correctiveOpinion', to: 'police' }],
  },

  // No text provides for it: in writing, by the principal head who decided, and only before any police have accepted.
  withdrawTransfer: {
    name: '撤回移送',
    by: [{ party: 'transferor', positions: ['principal-head'] }],
    from: ['sent', 'receipt-refused'],
    when: [{ not: { done: 'receive' } }],
    same: ['decide'],
    requires: { facts: ['withdrawalReason'], documents: ['withdrawalLetter'] },
    to: 'not-transferred',
    opens: ['handle'],
    tells: ['police', 'procuratorate'],
    copies: [
      { document: 'withdrawalLetter', to: 'police' },
      { document: 'withdrawalLetter', to: 'procuratorate' },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const sendingDuties = {
  // 第五条第二款: 决定批准的，应当在24小时内向同级公安机关移送. An opinion that arrives meanwhile gives no longer time.
  send: {
    name: '移送公安机关',
    owedBy: 'transferor',
    acts: ['send'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'FWD-02' },
    start: 'act',
    during: ['approved', 'opinion-received'],
    ladder: [remindHoursBefore('transferor'), urge('transferor'), reportToGovernment('transferor')],
  },

  // 环保行刑衔接办法第十四条: 应当自收到检察意见后3日内将案件移送公安机关. No other field has a text in the catalogue.
  sendUponOpinion: {
    name: '按检察意见移送公安机关',
    owedBy: 'transferor',
    acts: ['send'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [{ when: { fact: 'domain', is: 'environment' }, use: { rule: 'FWD-19' } }],
      otherwise: { none: '及时' },
    },
    start: 'act',
    during: ['opinion-received'],
    ladder: [
      remindADayBefore('transferor'),
      urge('transferor'),
      tellProcuratorate,
      {
        id: 'superior',
        after: '24h',
        modality: 'may',
        notify: { relation: 'line-superior', of: 'transferor' },
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
    during: ['sent', 'receipt-refused'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
