import type { ActDefinition, Relation } from '#libs/lifecycle/vocabulary.js';
import { isUnsatisfied } from '../../suggestion-family/conditions.lifecycle.js';
import { SERVED } from '../../suggestion-family/stages.lifecycle.js';

const chief = [{ party: 'procuratorate', positions: ['principal-head'] }] as const;

/** 第二十五条 comes after urging: it was recorded here, or its record comes along. */
const afterUrging = {
  urged: { name: '已督促', when: [{ done: 'urge' }] },
  recordEnclosed: {
    name: '附督促笔录',
    when: [{ not: { done: 'urge' } }],
    requires: { documents: ['urgingRecord'] },
    discharges: ['urge'],
  },
} as const;

const copiesTo = <const R extends Relation>(relation: R) =>
  [
    { document: 'copyLetter', to: { relation, of: 'addressee' } },
    { document: 'suggestion', to: { relation, of: 'addressee' } },
  ] as const;

/** Beyond the unit addressed. All of it is a *may*, and from the circular on the chief procurator's alone (第二十五条). */
export const escalationActs = {
  // C02: at any time after service, whether or not anything is late.
  copySupervision: {
    name: '抄送监督情况',
    by: [{ party: 'procuratorate' }],
    from: SERVED,
    requires: { documents: ['copyLetter'] },
    outcomes: {
      lineSuperior: { name: '抄送上级行政机关', copies: copiesTo('line-superior') },
      enforcementSupervision: {
        name: '抄送同级人民政府行政执法监督机构',
        copies: copiesTo('peer-enforcement-supervision'),
      },
      both: {
        name: '抄送上级行政机关和同级行政执法监督机构',
        copies: [...copiesTo('line-superior'), ...copiesTo('peer-enforcement-supervision')],
      },
    },
  },

  reportToSuperior: {
    name: '报告上级人民检察院',
    by: chief,
    from: SERVED,
    when: isUnsatisfied,
    requires: { facts: ['refusalGround'], documents: ['escalationReport'] },
    copies: [
      {
        document: 'escalationReport',
        to: { relation: 'superior-procuratorate', of: 'procuratorate' },
      },
    ],
    tells: ['originator'],
    outcomes: afterUrging,
  },

  // To the superior body, the competent department, the association of the trade.
  circulate: {
    name: '通报上级机关、主管部门或者行业自律组织',
    by: chief,
    from: [...SERVED, 'not-escalated', 'circulated'],
    when: isUnsatisfied,
    requires: {
      facts: ['refusalGround'],
      documents: ['circular'],
      allowsFacts: ['industryBody'],
    },
    to: 'circulated',
    tells: ['addressee', 'originator'],
    copies: [
      { document: 'circular', to: 'addressee' },
      { document: 'circular', to: { relation: 'line-superior', of: 'addressee' } },
    ],
    outcomes: afterUrging,
  },

  // 必要时: once the circular has not helped either.
  reportFurther: {
    name: '报告同级党委、人大，通报同级政府、纪检监察机关',
    by: chief,
    from: [...SERVED, 'circulated', 'reported-further'],
    when: isUnsatisfied,
    requires: { facts: ['refusalGround'], documents: ['escalationReport'] },
    to: 'reported-further',
    tells: ['originator'],
    copies: [{ document: 'escalationReport', to: { relation: 'peer-government', of: 'addressee' } }],
    outcomes: {
      government: { name: '报告党委、人大，通报政府' },
      supervision: {
        name: '并通报纪检监察机关',
        requires: { facts: ['supervisionCommission'] },
        binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
        tells: ['supervisionCommission'],
        copies: [{ document: 'escalationReport', to: 'supervisionCommission' }],
      },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
