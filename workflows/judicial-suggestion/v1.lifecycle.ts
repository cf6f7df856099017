import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { changeActs } from '../suggestion-family/change.lifecycle.js';
import { extensionActs, extensionDuties } from '../suggestion-family/extension.lifecycle.js';
import { upwardDuties } from '../suggestion-family/level.lifecycle.js';
import { objectionActs, objectionDuties } from '../suggestion-family/objection.lifecycle.js';
import { opinionActs, opinionDuties } from '../suggestion-family/opinion.lifecycle.js';
import { replyDuties } from '../suggestion-family/reply.lifecycle.js';
import { urgingActs, urgingDuties } from '../suggestion-family/urging.lifecycle.js';
import { documents } from './v1/documents.lifecycle.js';
import { draftingActs, draftingDuties } from './v1/drafting.lifecycle.js';
import { facts } from './v1/facts.lifecycle.js';
import { judicial } from './v1/issuer.lifecycle.js';
import { levelActs } from './v1/level.lifecycle.js';
import { noticeActs, noticeDuties } from './v1/notice.lifecycle.js';
import { parties } from './v1/parties.lifecycle.js';
import { actsOnReply } from './v1/reply.lifecycle.js';
import { actsOfService, dutiesOfService } from './v1/service.lifecycle.js';
import { stages } from './v1/stages.lifecycle.js';

/**
 * 司法建议 of the kind that serves comprehensive governance. What a court shares with every issuer of suggestions stands in
 * `suggestion-family`, what is its own under `v1/`. Articles without a title are those of
 * 《最高人民法院关于综合治理类司法建议工作若干问题的规定》. What the texts leave open is listed in README.md.
 */
export const judicialSuggestionV1 = defineLifecycle({
  id: 'judicial-suggestion',
  version: 1,
  name: '司法建议',
  mechanisms: ['D01', 'D02'],
  sender: 'court',
  parties,
  stages,
  facts,
  documents,

  opening: {
    name: '登记司法建议事项',
    by: { party: 'court' },
    requires: { facts: ['summary'] },
    effect: { opens: ['submitDraft'] },
  },

  acts: {
    ...opinionActs('court'),
    ...draftingActs,
    ...levelActs,
    ...actsOfService,
    ...objectionActs(judicial),
    ...changeActs([{ party: 'court', positions: ['principal-head'] }], judicial),
    ...actsOnReply,
    ...extensionActs(judicial),
    ...urgingActs('court'),
    ...noticeActs,
  },

  duties: {
    ...opinionDuties,
    ...draftingDuties,
    ...upwardDuties,
    ...dutiesOfService,
    ...objectionDuties(judicial),
    ...replyDuties(judicial),
    ...extensionDuties('court'),
    ...urgingDuties('court'),
    ...noticeDuties,
  },
});
