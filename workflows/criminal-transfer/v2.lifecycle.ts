import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { administrativeActs, administrativeDuties } from './v2/administrative.lifecycle.js';
import { decisionActs, decisionDuties } from './v2/decision.lifecycle.js';
import { delaySupervisionActs, delaySupervisionDuties } from './v2/delay-supervision.lifecycle.js';
import { documents } from './v2/documents.lifecycle.js';
import { extensionActs, extensionDuties } from './v2/extension.lifecycle.js';
import { facts } from './v2/facts.lifecycle.js';
import { filingSupervisionActs, filingSupervisionDuties } from './v2/filing-supervision.lifecycle.js';
import { investigationActs, investigationDuties } from './v2/investigation.lifecycle.js';
import { jurisdictionActs, jurisdictionDuties } from './v2/jurisdiction.lifecycle.js';
import { noticeToFileActs, noticeToFileDuties } from './v2/notice-to-file.lifecycle.js';
import { links, parties } from './v2/parties.lifecycle.js';
import { reconsiderationActs, reconsiderationDuties } from './v2/reconsideration.lifecycle.js';
import { reviewActs, reviewDuties } from './v2/review.lifecycle.js';
import { sendingActs, sendingDuties } from './v2/sending.lifecycle.js';
import { stages } from './v2/stages.lifecycle.js';
import { supplementActs, supplementDuties } from './v2/supplement.lifecycle.js';

/**
 * 行刑衔接, forward, with every branch: an agency hands a suspected crime to the police, under the eyes of the procuratorate.
 * Articles without a title are those of 《行政执法机关移送涉嫌犯罪案件的规定》; 公安程序 is 《公安机关办理刑事案件程序规定》.
 * Each part stands in a file of its own under `v2/`, acts and duties together; names are checked here, where all meet.
 * What the texts leave open is listed in README.md.
 */
export const criminalTransferV2 = defineLifecycle({
  id: 'criminal-transfer',
  version: 2,
  name: '行政执法机关移送涉嫌犯罪案件',
  mechanisms: ['A01', 'A04', 'A11'],
  sender: 'transferor',
  parties,
  stages,
  facts,
  documents,
  links,

  // The task force of two or more has looked into it and reports: with that the head's three days begin.
  opening: {
    name: '提出移送书面报告',
    by: { party: 'transferor', positions: ['handler'] },
    requires: {
      facts: ['summary', 'suspectedOffence', 'domain', 'ground', 'enterprise'],
      documents: ['taskForceRecord', 'caseReport'],
      allowsFacts: ['amount', 'penaltyCaseFiledOn'],
      allowsDocuments: ['legalReview'],
    },
    effect: {
      opens: ['decide', { duty: 'reviewImpact', if: [{ fact: 'enterprise', is: true }] }],
    },
  },

  acts: {
    ...decisionActs,
    ...sendingActs,
    ...jurisdictionActs,
    ...supplementActs,
    ...extensionActs,
    ...reviewActs,
    ...reconsiderationActs,
    ...filingSupervisionActs,
    ...delaySupervisionActs,
    ...noticeToFileActs,
    ...investigationActs,
    ...administrativeActs,
  },

  duties: {
    ...decisionDuties,
    ...sendingDuties,
    ...jurisdictionDuties,
    ...supplementDuties,
    ...reviewDuties,
    ...extensionDuties,
    ...reconsiderationDuties,
    ...filingSupervisionDuties,
    ...delaySupervisionDuties,
    ...noticeToFileDuties,
    ...investigationDuties,
    ...administrativeDuties,
  },
});
