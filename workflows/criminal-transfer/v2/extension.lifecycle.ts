import type { ActDefinition, Condition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

const isRunning = { duty: 'review', is: 'running' } as const satisfies Condition;
const isEnvironment = { fact: 'domain', is: 'environment' } as const;
const areLeadsVerified = { fact: 'leadsToVerify', is: true } as const;
const isOrdinary = { fact: 'domain', is: ['general', 'intellectual-property'] } as const;
const isWorkSafety = { fact: 'domain', is: 'work-safety' } as const;
const isDrugs = { fact: 'domain', is: 'drugs' } as const;
const isFood = { fact: 'domain', is: 'food' } as const;
const isEconomic = { fact: 'domain', is: 'economic-crime' } as const;

/** The review lengthened once, by what the text of the field allows. */
const by = <const R extends string>(rule: R) => [{ duty: 'review', rule, times: 1 }] as const;

/**
 * Longer reviews, each approved on its own level and before the limit in force has passed. Which there are is the
 * field's: an outcome each, and only those of the field are offered.
 */
export const extensionActs = {
  // The texts name nobody who approves it.
  extendForVerification: {
    name: '延长审查期限（查证）',
    by: [{ party: 'police' }],
    from: ['under-review', 'ordinary-term'],
    when: [isRunning],
    requires: { facts: ['extensionGround'], allowsDocuments: ['extensionApproval'] },
    to: 'verification-term',
    tells: ['transferor', 'procuratorate'],
    outcomes: {
      ordinary: { name: '线索需查证', when: [isOrdinary], extends: by('FWD-05:to-7') },
      environment: {
        name: '环境案件线索查证',
        when: [isEnvironment, { not: areLeadsVerified }],
        extends: by('FWD-07:to-7'),
      },
      workSafety: { name: '安全生产案件线索需查证', when: [isWorkSafety], extends: by('FWD-08:to-7') },
      drugs: { name: '药品案件较复杂', when: [isDrugs], extends: by('FWD-09:to-10') },
      economic: { name: '经济犯罪案件至迟期限', when: [isEconomic], extends: by('FWD-06:to-10') },
    },
  },

  // 县级以上公安机关负责人.
  extendForComplexity: {
    name: '延长审查期限（重大疑难复杂）',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review', 'ordinary-term', 'verification-term'],
    when: [isRunning],
    requires: { facts: ['extensionGround'], documents: ['extensionApproval'] },
    to: 'complex-term',
    tells: ['transferor', 'procuratorate'],
    outcomes: {
      ordinary: { name: '重大疑难复杂', when: [isOrdinary], extends: by('FWD-05:to-30') },
      environment: {
        name: '环境案件重大疑难复杂',
        when: [isEnvironment, { not: areLeadsVerified }],
        extends: by('FWD-07:to-30'),
      },
      environmentVerified: {
        name: '环境案件线索需查证且重大疑难复杂',
        when: [isEnvironment, areLeadsVerified],
        extends: by('FWD-07B:to-30'),
      },
      workSafety: { name: '安全生产案件重大疑难复杂', when: [isWorkSafety], extends: by('FWD-08:to-30') },
      drugs: { name: '药品案件重大疑难复杂或者跨区域', when: [isDrugs], extends: by('FWD-09:to-30') },
      food: { name: '食品案件案情重大复杂', when: [isFood], extends: by('FWD-09B:to-30') },
      economic: {
        name: '经济犯罪案件重大疑难复杂或者跨区域',
        when: [isEconomic],
        extends: by('FWD-06:to-30'),
      },
    },
  },

  requestFurtherExtension: {
    name: '报请上一级公安机关再延长',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review', 'complex-term'],
    when: [isRunning, { fact: 'domain', is: ['drugs', 'economic-crime'] }],
    requires: { facts: ['extensionGround'] },
    to: 'further-term-requested',
    opens: ['decideFurtherExtension'],
    binds: [{ party: 'superiorPolice', to: { relation: 'line-superior', of: 'police' } }],
    tells: ['superiorPolice'],
  },

  // 上一级负责人. Where the limit has passed meanwhile, there is nothing left to lengthen.
  decideFurtherExtension: {
    name: '决定是否再延长',
    by: [{ party: 'superiorPolice', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review', 'further-term-requested'],
    discharges: ['decideFurtherExtension'],
    tells: ['police', 'transferor', 'procuratorate'],
    outcomes: {
      drugs: {
        name: '批准药品案件再延长',
        when: [isRunning, isDrugs],
        requires: { documents: ['extensionApproval'] },
        to: 'further-term',
        extends: by('FWD-09:by-30'),
      },
      economic: {
        name: '批准经济犯罪案件再延长',
        when: [isRunning, isEconomic],
        requires: { documents: ['extensionApproval'] },
        to: 'further-term',
        extends: by('FWD-06:by-30'),
      },
      decline: { name: '不批准', to: 'complex-term' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const extensionDuties = {
  decideFurtherExtension: {
    name: '决定是否再延长审查期限',
    owedBy: 'superiorPolice',
    acts: ['decideFurtherExtension'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['further-term-requested'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
