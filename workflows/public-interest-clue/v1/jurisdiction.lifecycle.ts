import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isNotPassedOn, isNotSettledAbove } from './conditions.lifecycle.js';
import { reportAbove, urge } from './rungs.lifecycle.js';

/** Registration (第二十五条) and the question whose clue it is (第二十六条). */
export const jurisdictionActs = {
  register: {
    name: '登记线索',
    by: [{ party: 'procuratorate' }],
    from: ['handed-over'],
    to: 'evaluating',
    discharges: ['register'],
    opens: ['evaluate'],
    tells: ['finder', 'formerProcuratorate'],
    outcomes: {
      ordinary: { name: '一般线索' },
      // 第二十五条第一款: a weighty clue goes on record with the procuratorate above.
      major: {
        name: '重大案件线索，报上一级备案',
        tells: [{ relation: 'superior-procuratorate', of: 'procuratorate' }],
      },
    },
  },

  // To a procuratorate of the same level, which takes it: neither back nor on, only upward.
  passOn: {
    name: '移送有管辖权的同级人民检察院',
    by: [{ party: 'procuratorate' }],
    from: ['evaluating'],
    when: [isNotPassedOn, isNotSettledAbove],
    requires: { facts: ['competentProcuratorate'], documents: ['transferNotice'] },
    to: 'handed-over',
    opens: ['register'],
    binds: [
      { party: 'formerProcuratorate', to: { party: 'procuratorate' } },
      { party: 'procuratorate', to: { fact: 'competentProcuratorate' } },
    ],
    tells: ['finder', 'procuratorate'],
    copies: [{ document: 'transferNotice', to: 'procuratorate' }],
  },

  reportUp: {
    name: '报请上级人民检察院确定管辖',
    by: [{ party: 'procuratorate' }],
    from: ['evaluating'],
    when: [isNotSettledAbove],
    requires: { documents: ['submission'] },
    to: 'jurisdiction-referred',
    opens: ['determineJurisdiction'],
    binds: [
      { party: 'superiorProcuratorate', to: { relation: 'superior-procuratorate', of: 'procuratorate' } },
    ],
    tells: ['superiorProcuratorate', 'finder'],
    copies: [{ document: 'submission', to: 'superiorProcuratorate' }],
    outcomes: {
      belongsAbove: { name: '属于上级人民检察院管辖' },
      notOurs: { name: '受移送后认为不属于本院管辖', when: [{ bound: 'formerProcuratorate' }] },
    },
  },

  // 第十七条, 第十八条 for what the procuratorate above may do with it.
  determineJurisdiction: {
    name: '确定管辖',
    by: [{ party: 'superiorProcuratorate' }],
    from: ['jurisdiction-referred'],
    discharges: ['determineJurisdiction'],
    tells: ['finder', 'procuratorate', 'formerProcuratorate'],
    outcomes: {
      take: {
        name: '由本院办理',
        to: 'evaluating',
        opens: ['evaluate'],
        binds: [
          { party: 'formerProcuratorate', to: { party: 'procuratorate' } },
          { party: 'procuratorate', to: { party: 'superiorProcuratorate' } },
        ],
      },
      keep: { name: '由报请的人民检察院办理', to: 'evaluating', opens: ['evaluate'] },
      designate: {
        name: '指定其他人民检察院办理',
        requires: { facts: ['designatedProcuratorate'] },
        to: 'handed-over',
        opens: ['register'],
        binds: [
          { party: 'formerProcuratorate', to: { party: 'procuratorate' } },
          { party: 'procuratorate', to: { fact: 'designatedProcuratorate' } },
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const jurisdictionDuties = {
  register: {
    name: '登记线索',
    owedBy: 'procuratorate',
    acts: ['register'],
    modality: 'shall',
    kind: 'deadline',
    period: { configured: 'clue-registration' },
    start: 'act',
    during: ['handed-over'],
    ladder: [urge('procuratorate'), reportAbove],
  },

  determineJurisdiction: {
    name: '确定管辖',
    owedBy: 'superiorProcuratorate',
    acts: ['determineJurisdiction'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['jurisdiction-referred'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
