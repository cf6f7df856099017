import type { ActDefinition } from '#libs/lifecycle/vocabulary.js';
import { CASE_STAGES } from './stages.lifecycle.js';

/** Where the procuratorate investigates an agency. */
const againstAgency = ['investigating', 'rectifying', 'examining'] as const;

/** What comes up beside the case: an investigation obstructed, a crime, a breach of official duty (第三十一条, 第四十五条). */
export const supervisionActs = {
  // 第四十五条. The agency does not learn from here that it was reported.
  reportObstruction: {
    name: '报告或者通报调查受阻',
    by: [{ party: 'procuratorate', positions: ['principal-head', 'deputy-head'] }],
    from: againstAgency,
    confidential: true,
    requires: { facts: ['obstruction'] },
    outcomes: {
      superior: {
        name: '报上级人民检察院向其上级主管机关通报',
        binds: [
          { party: 'superiorProcuratorate', to: { relation: 'superior-procuratorate', of: 'procuratorate' } },
        ],
        tells: ['superiorProcuratorate'],
      },
      supervision: {
        name: '向同级监察机关通报',
        requires: { facts: ['supervisionCommission'] },
        binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
        tells: ['supervisionCommission'],
      },
      // It is no unit of the directory: that it was done is on record.
      congress: { name: '向同级人大常委会报告', requires: { documents: ['obstructionReport'] } },
    },
  },

  notifyAgencySuperior: {
    name: '向行政机关的上级主管机关通报调查受阻',
    by: [{ party: 'superiorProcuratorate' }],
    from: againstAgency,
    when: [{ done: 'reportObstruction', outcome: 'superior' }],
    confidential: true,
    requires: { documents: ['obstructionReport'] },
    tells: [{ relation: 'line-superior', of: 'respondent' }, 'procuratorate'],
    copies: [{ document: 'obstructionReport', to: { relation: 'line-superior', of: 'respondent' } }],
  },

  pointToCrime: {
    name: '发现涉嫌犯罪，通知移送公安机关',
    by: [{ party: 'procuratorate' }],
    from: CASE_STAGES,
    when: [{ bound: 'respondent' }, { not: { done: 'pointToCrime' } }],
    requires: { facts: ['crimeClue'] },
    tells: ['respondent', 'finder'],
    links: [{ as: 'crime', lifecycle: 'criminal-transfer' }],
  },

  passOnDutyCrimeClue: {
    name: '移送职务违法犯罪线索',
    by: [{ party: 'procuratorate' }],
    from: CASE_STAGES,
    confidential: true,
    requires: { facts: ['dutyCrime', 'supervisionCommission'], documents: ['dutyCrimeClue'] },
    binds: [{ party: 'supervisionCommission', to: { fact: 'supervisionCommission' } }],
    tells: ['supervisionCommission'],
    copies: [{ document: 'dutyCrimeClue', to: 'supervisionCommission' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
