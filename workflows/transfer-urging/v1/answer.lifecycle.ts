import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { heads } from './opinion.lifecycle.js';

/** The agency's side: a transfer, or reasons. Nothing else ends the matter. */
export const answerActs = {
  // A promise is no transfer: the term runs on.
  agree: {
    name: '回复同意移送',
    by: [{ party: 'agency', positions: heads }],
    from: ['urged'],
    requires: { documents: ['reply'] },
    to: 'agreed',
    tells: ['procuratorate'],
    copies: [{ document: 'reply', to: 'procuratorate' }],
    links: [
      {
        as: 'transfer',
        lifecycle: 'criminal-transfer',
        if: [
          { not: { link: 'transfer', status: 'starting' } },
          { not: { link: 'transfer', status: 'open' } },
        ],
      },
    ],
  },

  // The procuratorate gets a copy of every transfer letter, and may record what it knows.
  recordTransfer: {
    name: '登记所引起的移送案件',
    by: [{ party: 'agency' }, { party: 'procuratorate' }],
    from: ['urged', 'agreed'],
    requires: { facts: ['transferReferral'], allowsDocuments: ['transferLetter'] },
    to: 'transferred',
    discharges: ['transfer'],
    tells: ['procuratorate', 'agency'],
  },

  giveReasons: {
    name: '书面说明不移送的理由',
    by: [{ party: 'agency', positions: heads }],
    from: ['urged', 'agreed'],
    requires: { documents: ['reasons'] },
    to: 'reasons-given',
    submits: ['transfer'],
    opens: ['assessReasons'],
    tells: ['procuratorate'],
    copies: [{ document: 'reasons', to: 'procuratorate' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const answerDuties = {
  // 环保行刑衔接办法第十四条: 应当自收到检察意见后3日内将案件移送公安机关. No other field has a text in the catalogue. Reasons
  // that are not accepted leave the old term as it was.
  transfer: {
    name: '按检察意见移送公安机关',
    owedBy: 'agency',
    acts: ['recordTransfer', 'giveReasons'],
    modality: 'shall',
    kind: 'deadline',
    period: {
      choose: [{ when: { fact: 'domain', is: 'environment' }, use: { rule: 'FWD-19' } }],
      otherwise: { none: '及时' },
    },
    start: 'act',
    during: ['urged', 'agreed', 'reasons-given'],
    ladder: [
      { id: 'remind', after: '-24h', modality: 'shall', notify: 'agency' },
      { id: 'overdue', after: '0h', modality: 'shall', notify: 'agency' },
      { id: 'procuratorate', after: '0h', modality: 'shall', notify: 'procuratorate' },
      // 移送规定第十六条: to be ordered to put it right, by the government of the level or the superior.
      {
        id: 'superior',
        after: '24h',
        modality: 'may',
        notify: { relation: 'line-superior', of: 'agency' },
      },
      {
        id: 'government',
        after: '24h',
        modality: 'may',
        notify: { relation: 'peer-government', of: 'agency' },
      },
    ],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
