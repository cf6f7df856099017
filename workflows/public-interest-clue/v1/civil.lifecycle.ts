import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isExamined, letterToFinder } from './conditions.lifecycle.js';

/** Against the wrongdoer: the announcement before a suit, and those who may sue instead (第八十九条至第九十六条, 第一百条至第一百零三条). */
export const civilActs = {
  announce: {
    name: '告知适格主体',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['civil-investigating'],
    discharges: ['conclude'],
    tells: ['finder'],
    outcomes: {
      // 第九十一条: in a medium with influence in the whole country.
      public: {
        name: '发布公告',
        requires: { documents: ['announcement'] },
        to: 'announcing',
        opens: ['announcement', 'reportExamination', 'examineCivil'],
      },
      // 第九十二条.
      kin: {
        name: '直接征询英雄烈士近亲属意见',
        when: [{ fact: 'field', is: 'heroes' }],
        requires: { documents: ['kinInquiry'] },
        to: 'kin-inquired',
        opens: ['recordKinAnswer'],
      },
    },
  },

  // 第九十六条第三项. What else the kin may answer is in `recordOthers`.
  recordKinAnswer: {
    name: '近亲属不起诉或者没有近亲属',
    by: [{ party: 'procuratorate' }],
    from: ['kin-inquired'],
    requires: { documents: ['kinAnswer'] },
    to: 'civil-examining',
    discharges: ['recordKinAnswer'],
    opens: ['reportExamination', { duty: 'examineCivil', start: 'act' }],
    tells: ['finder'],
  },

  // 第九十条第二项至第四项.
  recordOthers: {
    name: '适格主体已起诉或者已达成赔偿协议',
    by: [{ party: 'procuratorate', positions: ['principal-head'] }],
    from: ['announcing', 'kin-inquired', 'civil-examining'],
    free: true,
    when: [isExamined],
    requires: { facts: ['othersAction'] },
    discharges: ['recordKinAnswer', 'examineCivil', 'examineFurther'],
    tells: ['finder'],
    outcomes: {
      terminate: {
        name: '终结案件',
        requires: { documents: ['terminationDecision'] },
        to: 'terminated',
        opens: [letterToFinder],
      },
      // 第一百条, 第一百零一条.
      support: {
        name: '支持起诉',
        requires: { documents: ['supportOpinion'] },
        to: 'supporting',
        opens: ['concludeSupport'],
      },
    },
  },

  concludeSupport: {
    name: '支持起诉终结',
    by: [{ party: 'procuratorate' }],
    from: ['supporting'],
    to: 'support-ended',
    discharges: ['concludeSupport'],
    opens: [letterToFinder],
    tells: ['finder'],
    outcomes: {
      judged: { name: '受支持的诉讼已审结', requires: { facts: ['supportResult'] } },
      // 第一百零二条; what then is not protected may be filed anew (第一百零三条).
      withdrawn: { name: '撤回支持起诉', requires: { documents: ['supportWithdrawal'] } },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const civilDuties = {
  // 检察公益诉讼解释第十三条: 应当依法公告，公告期间为三十日
  announcement: {
    name: '公告期满，转入审查起诉',
    owedBy: 'procuratorate',
    acts: [],
    modality: 'may',
    kind: 'trigger',
    period: { rule: 'PIL-08' },
    start: 'act',
    during: ['announcing'],
    atDue: { to: 'civil-examining', tells: ['procuratorate', 'finder'] },
  },

  recordKinAnswer: {
    name: '取得近亲属意见',
    owedBy: 'procuratorate',
    acts: ['recordKinAnswer', 'recordOthers'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['kin-inquired'],
  },

  concludeSupport: {
    name: '跟进受支持的诉讼',
    owedBy: 'procuratorate',
    acts: ['concludeSupport'],
    modality: 'shall',
    kind: 'deadline',
    period: { none: '及时' },
    start: 'act',
    during: ['supporting'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
