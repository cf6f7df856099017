import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isAdministrative, isExamined, letterToFinder } from './conditions.lifecycle.js';
import { remindAWeekBefore, reportAbove, urge } from './rungs.lifecycle.js';

const isAgencys = { stage: 'examining' } as const;
const isWrongdoers = { stage: 'civil-examining' } as const;
const isRunning = {
  any: [
    { duty: 'examine', is: 'running' },
    { duty: 'examineCivil', is: 'running' },
  ],
} as const;

/** 审查起诉, against an agency or a wrongdoer: its time, its extension, and what comes of it (第四十六条至第四十八条, 第七十九条至第八十二条). */
export const examinationActs = {
  // 第七十九条, 第九十四条: the report stays within the procuratorate.
  reportExamination: {
    name: '制作审查终结报告',
    by: [{ party: 'procuratorate' }],
    from: ['rectifying', 'examining', 'announcing', 'civil-examining'],
    internal: true,
    requires: { documents: ['examinationReport'] },
    discharges: ['reportExamination'],
  },

  // 第四十七条第四款, first half.
  extendExamination: {
    name: '延长审查起诉期限',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['examining', 'civil-examining', 'ordinary-term'],
    requires: { facts: ['extensionGround'], documents: ['extensionApproval'] },
    to: 'extended-term',
    outcomes: {
      administrative: {
        name: '行政公益诉讼延长一个月',
        when: [isAgencys, { duty: 'examine', is: 'running' }],
        extends: [{ duty: 'examine', rule: 'PIL-06:by-1', times: 1 }],
      },
      civil: {
        name: '民事公益诉讼延长一个月',
        when: [isWrongdoers, { duty: 'examineCivil', is: 'running' }],
        extends: [{ duty: 'examineCivil', rule: 'PIL-07:by-1', times: 1 }],
      },
    },
  },

  requestFurtherExtension: {
    name: '报请上一级人民检察院再延长',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['examining', 'civil-examining', 'extended-term'],
    when: [isRunning],
    requires: { facts: ['extensionGround'] },
    to: 'further-term-requested',
    opens: ['decideFurtherExtension'],
    binds: [
      { party: 'superiorProcuratorate', to: { relation: 'superior-procuratorate', of: 'procuratorate' } },
    ],
    tells: ['superiorProcuratorate'],
  },

  // 第四十七条第四款, second half. It names no length: the procuratorate above sets the day.
  decideFurtherExtension: {
    name: '决定是否再延长',
    by: [{ party: 'superiorProcuratorate' }],
    from: ['examining', 'civil-examining', 'further-term-requested'],
    discharges: ['decideFurtherExtension'],
    tells: ['procuratorate', 'finder'],
    outcomes: {
      approve: {
        name: '批准再延长',
        requires: { facts: ['furtherUntil'], documents: ['extensionApproval'] },
        to: 'further-term',
        waives: ['examine', 'examineCivil'],
        opens: ['examineFurther'],
      },
      decline: { name: '不批准', to: 'extended-term' },
      designate: {
        name: '认为符合起诉条件，指定其他人民检察院起诉',
        when: [isAgencys],
        requires: { facts: ['designatedProcuratorate'] },
        to: 'suit-transferred',
        binds: [
          { party: 'formerProcuratorate', to: { party: 'procuratorate' } },
          { party: 'procuratorate', to: { fact: 'designatedProcuratorate' } },
        ],
        opens: ['receiveSuit'],
        tells: ['formerProcuratorate', 'respondent'],
      },
    },
  },

  // 第十六条, 第七十九条, 第九十四条.
  moveSuit: {
    name: '移送其他人民检察院起诉',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['examining', 'civil-examining', 'not-suspended'],
    requires: { facts: ['suitProcuratorate'], documents: ['caseTransferLetter'] },
    to: 'suit-transferred',
    discharges: ['examineFurther'],
    binds: [
      { party: 'formerProcuratorate', to: { party: 'procuratorate' } },
      { party: 'procuratorate', to: { fact: 'suitProcuratorate' } },
    ],
    opens: ['receiveSuit'],
    tells: ['procuratorate', 'respondent', 'finder'],
    copies: [{ document: 'caseTransferLetter', to: 'procuratorate' }],
    outcomes: {
      administrative: { name: '行政公益诉讼案件', when: [isAgencys], discharges: ['examine'] },
      civil: { name: '民事公益诉讼案件', when: [isWrongdoers], discharges: ['examineCivil'] },
    },
  },

  // 第四十七条第三款: its time runs from the receipt of the case.
  receiveSuit: {
    name: '接收移送起诉的案件',
    by: [{ party: 'procuratorate' }],
    from: ['suit-transferred'],
    discharges: ['receiveSuit'],
    tells: ['formerProcuratorate', 'finder'],
    outcomes: {
      administrative: {
        name: '行政公益诉讼案件',
        when: [isAdministrative],
        to: 'examining',
        opens: ['reportExamination', { duty: 'examine', start: 'act' }],
      },
      civil: {
        name: '民事公益诉讼案件',
        when: [{ not: isAdministrative }],
        to: 'civil-examining',
        opens: ['reportExamination', { duty: 'examineCivil', start: 'act' }],
      },
    },
  },

  // 第四十六条, 第八十一条, 第九十六条, 第九十七条.
  sue: {
    name: '提起公益诉讼',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['examining', 'civil-examining', 'not-suspended'],
    when: [isExamined],
    requires: { facts: ['court'], documents: ['indictment'] },
    to: 'suing',
    discharges: ['examineFurther'],
    binds: [{ party: 'court', to: { fact: 'court' } }],
    opens: ['recordIndictment', 'recordJudgment'],
    tells: ['court', 'respondent', 'finder'],
    copies: [
      { document: 'indictment', to: 'court' },
      { document: 'indictment', to: 'respondent' },
    ],
    outcomes: {
      administrative: {
        name: '提起行政公益诉讼',
        when: [isAgencys],
        requires: { facts: ['nonPerformance'] },
        discharges: ['examine'],
      },
      civil: {
        name: '提起民事公益诉讼',
        when: [isWrongdoers, { not: { done: 'recordKinAnswer' } }],
        requires: { documents: ['announcementProof'] },
        discharges: ['examineCivil'],
      },
      attached: {
        name: '提起刑事附带民事公益诉讼',
        when: [isWrongdoers, { not: { done: 'recordKinAnswer' } }],
        requires: { documents: ['announcementProof'] },
        discharges: ['examineCivil'],
      },
      afterKin: {
        name: '英雄烈士近亲属不起诉，提起民事公益诉讼',
        when: [isWrongdoers, { done: 'recordKinAnswer' }],
        discharges: ['examineCivil'],
      },
    },
  },

  // 第七十四条, 第八十条, 第九十条, 第九十五条: by decision of the chief procurator.
  terminate: {
    name: '终结案件',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: [
      'respondent-unknown',
      'investigating',
      'rectifying',
      'examining',
      'civil-investigating',
      'announcing',
      'kin-inquired',
      'civil-examining',
    ],
    // Before the time of the examination runs as well, once there is the report on what was found.
    free: true,
    when: [{ duty: 'investigate', is: 'not-open' }, isExamined],
    requires: { documents: ['terminationDecision'] },
    to: 'terminated',
    discharges: ['identify', 'conclude', 'examine', 'examineCivil', 'examineFurther'],
    opens: [letterToFinder],
    tells: ['finder', 'respondent'],
    copies: [{ document: 'terminationDecision', to: 'respondent' }],
    outcomes: {
      noViolation: { name: '不存在违法行为' },
      protected: { name: '公共利益已经得到有效保护' },
      // Whether an agency has put it right is what the procuratorate found, and not what a reply says.
      rectified: {
        name: '行政机关已全面整改',
        when: [
          isAdministrative,
          {
            any: [{ stage: 'investigating' }, { last: 'assessRectification', outcome: 'fulfilled' }],
          },
        ],
      },
      other: { name: '其他应当终结的情形', requires: { facts: ['terminationGround'] } },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

/** 第七十八条 for the suspension, 第四十八条 for the appraisal. One on top of the other is one pause. */
const pausedWhile = { stages: ['suspended', 'appraising'] } as const;
const ladder = [remindAWeekBefore('procuratorate'), urge('procuratorate'), reportAbove] as const;
const acts = ['sue', 'moveSuit', 'terminate'] as const;

export const examinationDuties = {
  // 第七十九条, 第九十四条. It has no time beside that of the examination.
  reportExamination: {
    name: '制作审查终结报告',
    owedBy: 'procuratorate',
    acts: ['reportExamination'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['rectifying', 'examining', 'announcing', 'civil-examining'],
  },

  // 第四十七条第一款: 审查起诉期限为一个月，自检察建议整改期满之日起计算
  examine: {
    name: '行政公益诉讼审查起诉',
    owedBy: 'procuratorate',
    acts,
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-06' },
    start: { dueOf: 'rectify' },
    during: ['rectifying', 'examining'],
    pausedWhile,
    ladder,
  },

  // 第四十七条第二款: 审查起诉期限为三个月，自公告期满之日起计算
  examineCivil: {
    name: '民事公益诉讼审查起诉',
    owedBy: 'procuratorate',
    acts: [...acts, 'recordOthers'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'PIL-07' },
    start: { dueOf: 'announcement' },
    during: ['announcing', 'civil-examining'],
    pausedWhile: { stages: ['appraising'] },
    ladder,
  },

  examineFurther: {
    name: '再延长的审查起诉',
    owedBy: 'procuratorate',
    acts: [...acts, 'recordOthers'],
    modality: 'shall',
    kind: 'deadline',
    period: { setBy: 'furtherUntil' },
    start: 'act',
    during: ['examining', 'civil-examining'],
    pausedWhile,
    ladder,
  },

  decideFurtherExtension: {
    name: '决定是否再延长审查起诉期限',
    owedBy: 'superiorProcuratorate',
    acts: ['decideFurtherExtension'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['further-term-requested'],
  },

  receiveSuit: {
    name: '接收移送起诉的案件',
    owedBy: 'procuratorate',
    acts: ['receiveSuit'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['suit-transferred'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
