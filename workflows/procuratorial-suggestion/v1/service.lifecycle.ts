import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { service, serviceDuties } from '../../suggestion-family/service.lifecycle.js';
import { overdue, remindADayBefore } from '../../suggestion-family/rungs.lifecycle.js';
import { SERVED } from '../../suggestion-family/stages.lifecycle.js';

/** 第十六条 asks that the suggestion name the last day for an objection: without it no service is complete. */
const stating = { facts: ['objectBy'], opens: ['object'] } as const;

/** Sending, service and filing with the procuratorate above. Sending and service are two days, each with a clock of its own. */
export const actsOfService = {
  send: {
    name: '发出检察建议书',
    by: [{ party: 'procuratorate' }],
    from: ['signed'],
    to: 'sent',
    discharges: ['send'],
    opens: ['serve', 'fileWithSuperior'],
    tells: ['originator'],
  },

  deliver: service('procuratorate', { name: '书面送达', documents: ['serviceRecord'], ...stating }),

  // 宣告 only with the consent of whoever is to hear it.
  announce: service('procuratorate', {
    name: '现场宣告送达',
    documents: ['announcementConsent', 'announcementRecord'],
    ...stating,
  }),

  mail: service('procuratorate', { name: '邮寄送达', documents: ['postalRecord'], ...stating }),

  // No text lets a suggestion of these types be left in place: a refusal is kept, and another way is taken.
  recordRefusal: {
    name: '记录拒绝签收',
    by: [{ party: 'procuratorate' }],
    from: ['sent'],
    requires: { facts: ['serviceRefusal'], documents: ['serviceRecord'] },
    tells: ['originator'],
  },

  fileWithSuperior: {
    name: '报上一级人民检察院备案',
    by: [{ party: 'procuratorate' }],
    from: ['sent', ...SERVED, 'withdrawn', 'settled', 'justified', 'litigated'],
    requires: { documents: ['filingReport'] },
    discharges: ['fileWithSuperior'],
    outcomes: {
      here: {
        name: '上一级院在本系统内',
        binds: [{ party: 'superior', to: { relation: 'superior-procuratorate', of: 'procuratorate' } }],
        tells: ['superior'],
        copies: [
          { document: 'suggestion', to: 'superior' },
          { document: 'filingReport', to: 'superior' },
        ],
      },
      elsewhere: { name: '上一级院不在本系统内' },
    },
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const dutiesOfService = {
  ...serviceDuties('procuratorate', ['deliver', 'announce', 'mail']),

  // 第二十一条: 应当于五日内报上一级人民检察院, from the day on which it went out and not from service.
  fileWithSuperior: {
    name: '报上一级人民检察院备案',
    owedBy: 'procuratorate',
    acts: ['fileWithSuperior'],
    modality: 'shall',
    kind: 'deadline',
    period: { rule: 'SUG-04' },
    start: 'act',
    during: ['sent', ...SERVED],
    survivesEnd: true,
    ladder: [remindADayBefore('procuratorate'), overdue('procuratorate')],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
