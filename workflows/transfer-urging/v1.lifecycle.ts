import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { answerActs, answerDuties } from './v1/answer.lifecycle.js';
import { opinionActs, opinionDuties } from './v1/opinion.lifecycle.js';
import { documents, facts, links, parties, stages } from './v1/words.lifecycle.js';

/**
 * 督促移送: the procuratorate finds a case that an agency should have transferred and did not. It closes with the id of the
 * transfer that it caused, or with written reasons that the procuratorate accepts. 移送规定 is
 * 《行政执法机关移送涉嫌犯罪案件的规定》. What the texts leave open is listed in README.md.
 */
export const transferUrgingV1 = defineLifecycle({
  id: 'transfer-urging',
  version: 1,
  name: '督促移送涉嫌犯罪案件',
  mechanisms: ['A03'],
  sender: 'procuratorate',
  parties,
  stages,
  facts,
  documents,
  links,

  opening: {
    name: '登记应当移送而未移送的案件',
    by: { party: 'procuratorate' },
    requires: { facts: ['summary'] },
    effect: { opens: ['decideOpinion'] },
  },

  acts: { ...opinionActs, ...answerActs },

  duties: { ...opinionDuties, ...answerDuties },
});
