import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, tellProcuratorate, urge } from './rungs.lifecycle.js';

/** 立案监督 where nothing was decided in time (人民检察院刑事诉讼规则第五百六十二条). */
export const delaySupervisionActs = {
  reportDelay: {
    name: '向检察院反映逾期未决定',
    by: [{ party: 'transferor' }],
    from: ['under-review', 'unsupervised'],
    when: [{ duty: 'review', is: 'late' }],
    requires: { facts: ['supervisionGround'], documents: ['supervisionProposal'] },
    to: 'delay-reported',
    opens: ['examineDelay'],
    tells: ['procuratorate'],
    copies: [{ document: 'supervisionProposal', to: 'procuratorate' }],
  },

  // What was reported as late is answered even where a new calendar has since moved the last day.
  demandDelayReasons: {
    name: '要求说明逾期理由',
    by: [{ party: 'procuratorate' }],
    from: ['under-review', 'unsupervised', 'delay-reported'],
    free: true,
    when: [{ any: [{ duty: 'review', is: 'late' }, { stage: 'delay-reported' }] }],
    requires: { documents: ['demandForDelayReasons'] },
    to: 'delay-reasons-demanded',
    discharges: ['examineDelay'],
    opens: ['explainDelay'],
    tells: ['police', 'transferor'],
    copies: [{ document: 'demandForDelayReasons', to: 'police' }],
  },

  explainDelay: {
    name: '书面说明逾期理由',
    by: [{ party: 'police' }],
    from: ['under-review', 'delay-reasons-demanded'],
    requires: { documents: ['delayStatement'] },
    to: 'delay-reasons-given',
    discharges: ['explainDelay'],
    opens: ['assessDelay'],
    tells: ['procuratorate'],
    copies: [{ document: 'delayStatement', to: 'procuratorate' }],
  },

  assessDelay: {
    name: '审查逾期理由',
    by: [{ party: 'procuratorate', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review', 'delay-reasons-given'],
    discharges: ['assessDelay'],
    tells: ['police', 'transferor'],
    outcomes: {
      accepted: { name: '逾期理由成立', to: 'unsupervised' },
      correct: {
        name: '提出纠正意见',
        requires: { documents: ['correctiveOpinion'] },
        to: 'unsupervised',
        copies: [{ document: 'correctiveOpinion', to: 'police' }],
      },
      noticeToFile: {
        name: '通知立案',
        requires: { documents: ['noticeToFile'] },
        to: 'told-to-file',
        opens: ['fileUponNotice'],
        copies: [{ document: 'noticeToFile', to: 'police' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const delaySupervisionDuties = {
  examineDelay: {
    name: '审查逾期未决定的情况',
    owedBy: 'procuratorate',
    acts: ['demandDelayReasons'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['delay-reported'],
  },

  // 第五百六十二条: 应当要求公安机关在七日以内书面说明逾期不作出是否立案决定的理由
  explainDelay: {
    name: '书面说明逾期理由',
    owedBy: 'police',
    acts: ['explainDelay'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUP-03' },
    start: 'act',
    during: ['delay-reasons-demanded'],
    ladder: [remindADayBefore('police'), urge('police'), tellProcuratorate],
  },

  assessDelay: {
    name: '审查逾期理由',
    owedBy: 'procuratorate',
    acts: ['assessDelay'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['delay-reasons-given'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
