import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isAdministrative, letterToFinder } from './conditions.lifecycle.js';
import { remindADayBefore, reportAbove, urge } from './rungs.lifecycle.js';
import { DECIDED_ENDS } from './stages.lifecycle.js';

const trying = ['suing', 'judged', 'appealed', 'enforcing'] as const;
const afterJudgment = ['judged', 'appealed', 'enforcing', 'suing', ...DECIDED_ENDS] as const;
const both = ['procuratorate', 'court', 'respondent', 'finder'] as const;
const judgmentCopies = [
  { document: 'judgment', to: 'procuratorate' },
  { document: 'judgment', to: 'respondent' },
] as const;
const appealCopies = [
  { document: 'appealPetition', to: 'court' },
  { document: 'appealPetition', to: { relation: 'superior-procuratorate', of: 'procuratorate' } },
] as const;

/** In court: claims given up or changed, judgments, appeals, and what becomes of them (第五十八条至第六十三条, 第八十四条, 第九十九条). */
export const suitActs = {
  // 第四十六条第三款.
  recordIndictment: {
    name: '起诉书报上一级备案',
    by: [{ party: 'procuratorate' }],
    from: [...trying, 'suit-withdrawn', 'suit-lost', 'enforced'],
    discharges: ['recordIndictment'],
    copies: [{ document: 'indictment', to: { relation: 'superior-procuratorate', of: 'procuratorate' } }],
  },

  // 第八十四条, 第九十九条第二款: by decision of the chief procurator; made known with the submission to the court.
  decideClaims: {
    name: '决定撤回起诉或者变更诉讼请求',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['suing', 'as-sued'],
    internal: true,
    opens: ['submitDecision'],
    outcomes: {
      withdraw: {
        name: '诉讼请求全部实现，撤回起诉',
        requires: { documents: ['withdrawalDecision'] },
        to: 'withdrawal-decided',
      },
      change: {
        name: '变更诉讼请求，请求确认违法',
        when: [isAdministrative],
        requires: { documents: ['changeDecision'] },
        to: 'change-decided',
      },
    },
  },

  submitDecision: {
    name: '向人民法院提交决定书',
    by: [{ party: 'procuratorate' }],
    from: ['suing', 'withdrawal-decided', 'change-decided'],
    discharges: ['submitDecision'],
    tells: ['court', 'respondent', 'finder'],
    outcomes: {
      withdrawal: {
        name: '提交撤回起诉决定书',
        when: [{ stage: 'withdrawal-decided' }],
        to: 'withdrawal-submitted',
        opens: ['recordRuling'],
        copies: [
          { document: 'withdrawalDecision', to: 'court' },
          { document: 'withdrawalDecision', to: 'respondent' },
        ],
      },
      change: {
        name: '提交变更诉讼请求决定书',
        when: [{ stage: 'change-decided' }],
        to: 'claims-changed',
        copies: [
          { document: 'changeDecision', to: 'court' },
          { document: 'changeDecision', to: 'respondent' },
        ],
      },
    },
  },

  recordRuling: {
    name: '收到是否准许撤回起诉的裁定',
    by: [{ party: 'procuratorate' }, { party: 'court' }],
    from: ['suing', 'withdrawal-submitted'],
    requires: { documents: ['judgment'] },
    discharges: ['recordRuling'],
    tells: both,
    copies: judgmentCopies,
    outcomes: {
      permitted: {
        name: '准许撤回起诉',
        to: 'suit-withdrawn',
        opens: ['reportJudgment', letterToFinder],
      },
      refused: { name: '不准许撤回起诉', to: 'as-sued' },
    },
  },

  recordJudgment: {
    name: '收到一审裁判',
    by: [{ party: 'procuratorate' }, { party: 'court' }],
    from: ['suing', 'as-sued', 'claims-changed'],
    requires: { documents: ['judgment'] },
    discharges: ['recordJudgment'],
    opens: ['reportJudgment'],
    tells: both,
    copies: judgmentCopies,
    outcomes: {
      supported: { name: '支持诉讼请求', to: 'judged', opens: ['followJudgment'] },
      dismissed: { name: '不支持诉讼请求', to: 'judged', opens: ['followJudgment'] },
      // 第九十九条第一款.
      mediated: {
        name: '民事公益诉讼调解',
        when: [{ not: isAdministrative }],
        to: 'enforcing',
        opens: ['confirmPerformance'],
      },
    },
  },

  // 第五十八条第一款.
  reportJudgment: {
    name: '一审裁判报上一级备案',
    by: [{ party: 'procuratorate' }],
    from: afterJudgment,
    targets: 'reportJudgment',
    discharges: ['reportJudgment'],
    copies: [{ document: 'judgment', to: { relation: 'superior-procuratorate', of: 'procuratorate' } }],
  },

  // 第五十八条第二款, 第六十条.
  appeal: {
    name: '人民检察院上诉',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['judged'],
    requires: { documents: ['appealPetition'] },
    to: 'appealed',
    discharges: ['followJudgment'],
    opens: ['recordFinalJudgment'],
    tells: both,
    copies: appealCopies,
  },

  // 第六十二条: the petition goes to the procuratorate above as well.
  recordAppeal: {
    name: '被告上诉',
    by: [{ party: 'respondent' }, { party: 'procuratorate' }],
    from: ['judged'],
    requires: { documents: ['appealPetition'] },
    to: 'appealed',
    discharges: ['followJudgment'],
    opens: ['recordFinalJudgment'],
    tells: both,
    copies: appealCopies,
  },

  recordFinalJudgment: {
    name: '收到二审裁判',
    by: [{ party: 'procuratorate' }, { party: 'court' }],
    from: ['appealed'],
    requires: { documents: ['judgment'] },
    discharges: ['recordFinalJudgment'],
    tells: both,
    copies: judgmentCopies,
    outcomes: {
      supported: { name: '支持诉讼请求', to: 'enforcing', opens: ['confirmPerformance'] },
      dismissed: { name: '不支持诉讼请求', to: 'suit-lost', opens: [letterToFinder] },
      remanded: { name: '发回重审', to: 'suing', opens: ['recordJudgment'] },
    },
  },

  recordEffect: {
    name: '一审裁判生效',
    by: [{ party: 'procuratorate' }, { party: 'court' }],
    from: ['judged'],
    discharges: ['followJudgment'],
    tells: both,
    outcomes: {
      supported: {
        name: '支持诉讼请求的裁判生效',
        when: [{ last: 'recordJudgment', outcome: 'supported' }],
        to: 'enforcing',
        opens: ['confirmPerformance'],
      },
      dismissed: {
        name: '不支持诉讼请求的裁判生效',
        when: [{ last: 'recordJudgment', outcome: 'dismissed' }],
        to: 'suit-lost',
        opens: [letterToFinder],
      },
    },
  },

  enforce: {
    name: '移送执行',
    by: [{ party: 'court' }],
    from: ['enforcing'],
    tells: both,
  },

  confirmPerformance: {
    name: '确认裁判已履行',
    by: [{ party: 'procuratorate' }],
    from: ['enforcing'],
    requires: { documents: ['performanceRecord'] },
    to: 'enforced',
    discharges: ['confirmPerformance'],
    opens: [letterToFinder],
    tells: both,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

const follow = { owedBy: 'procuratorate', modality: 'shall', kind: 'deadline', start: 'act' } as const;
const ladder = [remindADayBefore('procuratorate'), urge('procuratorate'), reportAbove] as const;

export const suitDuties = {
  // 第四十六条第三款: 公益诉讼起诉书应当自送达人民法院之日起五日内报上一级
  recordIndictment: {
    ...follow,
    name: '起诉书报上一级备案',
    acts: ['recordIndictment'],
    period: { rule: 'PIL-09' },
    during: [...trying, 'suit-withdrawn', 'suit-lost', 'enforced'],
    survivesEnd: true,
    ladder,
  },

  // 第八十四条: 并在三日内提交人民法院
  submitDecision: {
    ...follow,
    name: '向人民法院提交决定书',
    acts: ['submitDecision'],
    period: { rule: 'PIL-10' },
    during: ['withdrawal-decided', 'change-decided'],
    ladder,
  },

  recordJudgment: {
    ...follow,
    name: '出庭并取得一审裁判',
    acts: ['recordJudgment'],
    period: { none: '及时' },
    during: ['suing'],
    pausedWhile: { stages: ['withdrawal-decided', 'withdrawal-submitted', 'change-decided'] },
  },

  recordRuling: {
    ...follow,
    name: '取得是否准许撤回起诉的裁定',
    acts: ['recordRuling'],
    period: { none: '及时' },
    during: ['withdrawal-submitted'],
  },

  // 第五十八条第一款: 收到人民法院第一审公益诉讼判决书、裁定书后三日内报送
  reportJudgment: {
    ...follow,
    name: '一审裁判报上一级备案',
    acts: ['reportJudgment'],
    period: { rule: 'PIL-11' },
    during: ['judged', 'appealed', 'enforcing', 'suing', 'suit-withdrawn', 'suit-lost', 'enforced'],
    many: true,
    survivesEnd: true,
    ladder,
  },

  followJudgment: {
    ...follow,
    name: '审查一审裁判，决定是否上诉',
    acts: ['appeal', 'recordAppeal', 'recordEffect'],
    period: { none: '及时' },
    during: ['judged'],
  },

  recordFinalJudgment: {
    ...follow,
    name: '出庭并取得二审裁判',
    acts: ['recordFinalJudgment'],
    period: { none: '及时' },
    during: ['appealed'],
  },

  confirmPerformance: {
    ...follow,
    name: '跟进裁判履行',
    acts: ['confirmPerformance'],
    period: { none: '及时' },
    during: ['enforcing'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
