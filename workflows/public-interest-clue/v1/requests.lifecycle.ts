import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { remindADayBefore, tellLineSuperior, tellProcuratorate, urge } from './rungs.lifecycle.js';
import { CASE_STAGES } from './stages.lifecycle.js';

/** Where something is still to be found out. */
const inquiring = [
  'evaluating',
  'respondent-unknown',
  'investigating',
  'rectifying',
  'examining',
  'civil-investigating',
  'announcing',
  'civil-examining',
  'suing',
] as const;
const answering = ['evaluating', ...CASE_STAGES] as const;

/**
 * What is asked of others while the case goes on (B02; 第三十六条, 第四十条, 第四十一条, 第四十三条). Several requests may be open at
 * once to different units, each with a clock of its own; no duty of the case waits for any of them.
 */
export const requestActs = {
  ask: {
    name: '请求协助',
    by: [{ party: 'procuratorate' }],
    from: inquiring,
    requires: { facts: ['requestType', 'requestedUnit', 'request'], documents: ['requestLetter'] },
    binds: [{ party: 'assistant', to: { fact: 'requestedUnit' } }],
    opens: ['assist'],
    tells: ['assistant'],
    copies: [{ document: 'requestLetter', to: 'assistant' }],
  },

  assist: {
    name: '答复协助请求',
    by: [{ party: 'assistant' }],
    from: answering,
    targets: 'assist',
    discharges: ['assist'],
    opens: ['acknowledge'],
    tells: ['procuratorate'],
    outcomes: {
      answer: {
        name: '提供协助',
        requires: { documents: ['assistance'] },
        copies: [{ document: 'assistance', to: 'procuratorate' }],
      },
      decline: { name: '不能协助', requires: { facts: ['declineReason'] } },
    },
  },

  acknowledge: {
    name: '确认协助答复',
    by: [{ party: 'procuratorate' }],
    from: answering,
    targets: 'acknowledge',
    discharges: ['acknowledge'],
  },

  // 第四十三条: investigation elsewhere, by the procuratorate of that place.
  entrust: {
    name: '委托异地人民检察院调查',
    by: [{ party: 'procuratorate' }],
    from: inquiring,
    when: [{ duty: 'investigateElsewhere', is: 'not-open' }],
    requires: { facts: ['entrustedProcuratorate'], documents: ['entrustment'] },
    binds: [{ party: 'entrustedProcuratorate', to: { fact: 'entrustedProcuratorate' } }],
    opens: ['investigateElsewhere'],
    tells: ['entrustedProcuratorate'],
    copies: [{ document: 'entrustment', to: 'entrustedProcuratorate' }],
  },

  reportEntrusted: {
    name: '回复委托调查情况',
    by: [{ party: 'entrustedProcuratorate' }],
    from: answering,
    requires: { documents: ['entrustedReport'] },
    discharges: ['investigateElsewhere'],
    tells: ['procuratorate'],
    copies: [{ document: 'entrustedReport', to: 'procuratorate' }],
  },

  // 第四十一条. 第四十八条: its time does not count towards the examination.
  commissionAppraisal: {
    name: '委托鉴定、评估、审计、检验、检测、翻译',
    by: [{ party: 'procuratorate' }],
    from: [
      'investigating',
      'rectifying',
      'examining',
      'civil-investigating',
      'announcing',
      'civil-examining',
      'no-appraisal',
    ],
    requires: { documents: ['commissionLetter'] },
    to: 'appraising',
    opens: ['receiveAppraisal'],
  },

  receiveAppraisal: {
    name: '收到鉴定评估意见',
    by: [{ party: 'procuratorate' }],
    from: ['appraising'],
    requires: { documents: ['appraisalReport'] },
    to: 'no-appraisal',
    discharges: ['receiveAppraisal'],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const requestDuties = {
  // Each kind of request has a term that a deployment may set.
  assist: {
    name: '答复协助请求',
    owedBy: 'assistant',
    acts: ['assist'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [
        { when: { fact: 'requestType', is: 'consultation' }, use: { configured: 'consultation-request' } },
        { when: { fact: 'requestType', is: 'evidence' }, use: { configured: 'evidence-request' } },
        { when: { fact: 'requestType', is: 'expertise' }, use: { configured: 'expertise-request' } },
      ],
    },
    start: 'act',
    during: answering,
    many: true,
    ladder: [urge('assistant'), tellProcuratorate, tellLineSuperior('assistant')],
  },

  acknowledge: {
    name: '确认协助答复',
    owedBy: 'procuratorate',
    acts: ['acknowledge'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: answering,
    many: true,
  },

  // 第四十三条: 应当在收到委托书之日起三十日内完成调查
  investigateElsewhere: {
    name: '完成委托调查',
    owedBy: 'entrustedProcuratorate',
    acts: ['reportEntrusted'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-12' },
    start: 'act',
    during: answering,
    ladder: [remindADayBefore('entrustedProcuratorate'), urge('entrustedProcuratorate'), tellProcuratorate],
  },

  receiveAppraisal: {
    name: '取得鉴定评估意见',
    owedBy: 'procuratorate',
    acts: ['receiveAppraisal'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['appraising'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
