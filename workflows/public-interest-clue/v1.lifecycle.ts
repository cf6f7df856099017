import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { civilActs, civilDuties } from './v1/civil.lifecycle.js';
import { documents } from './v1/documents.lifecycle.js';
import { examinationActs, examinationDuties } from './v1/examination.lifecycle.js';
import { facts } from './v1/facts.lifecycle.js';
import { feedbackActs, feedbackDuties } from './v1/feedback.lifecycle.js';
import { filingActs, filingDuties } from './v1/filing.lifecycle.js';
import { findingActs, findingDuties } from './v1/finding.lifecycle.js';
import { jurisdictionActs, jurisdictionDuties } from './v1/jurisdiction.lifecycle.js';
import { negotiationActs, negotiationDuties } from './v1/negotiation.lifecycle.js';
import { links, parties } from './v1/parties.lifecycle.js';
import { rectificationActs, rectificationDuties } from './v1/rectification.lifecycle.js';
import { requestActs, requestDuties } from './v1/requests.lifecycle.js';
import { stages } from './v1/stages.lifecycle.js';
import { suggestionActs, suggestionDuties } from './v1/suggestion.lifecycle.js';
import { suitActs, suitDuties } from './v1/suit.lifecycle.js';
import { supervisionActs } from './v1/supervision.lifecycle.js';

/**
 * 公益诉讼线索, from whoever finds it to the judgment that was carried out: finding, handover, filing, negotiation, suggestion,
 * rectification, suit, and word back to the finder at every turn. Articles without a title are those of
 * 《人民检察院公益诉讼办案规则》; 检察公益诉讼解释 is 《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释》.
 * Each part stands in a file of its own under `v1/`, acts and duties together; names are checked here, where all meet.
 * What the texts leave open is listed in README.md.
 */
export const publicInterestClueV1 = defineLifecycle({
  id: 'public-interest-clue',
  version: 1,
  name: '公益诉讼线索移送与办理',
  mechanisms: ['B01', 'B02', 'B03', 'B04', 'B05'],
  sender: 'finder',
  parties,
  stages,
  facts,
  documents,
  links,

  opening: {
    name: '登记发现的公益受损问题',
    by: { party: 'finder' },
    requires: { facts: ['summary', 'field'], allowsDocuments: ['clueMaterials'] },
    effect: { opens: ['assess'] },
  },

  acts: {
    ...findingActs,
    ...jurisdictionActs,
    ...filingActs,
    ...feedbackActs,
    ...negotiationActs,
    ...requestActs,
    ...suggestionActs,
    ...rectificationActs,
    ...examinationActs,
    ...civilActs,
    ...suitActs,
    ...supervisionActs,
  },

  duties: {
    ...findingDuties,
    ...jurisdictionDuties,
    ...filingDuties,
    ...feedbackDuties,
    ...negotiationDuties,
    ...requestDuties,
    ...suggestionDuties,
    ...rectificationDuties,
    ...examinationDuties,
    ...civilDuties,
    ...suitDuties,
  },
});
