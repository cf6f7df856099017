import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { extensionActs, extensionDuties } from '../suggestion-family/extension.lifecycle.js';
import { upwardActs, upwardDuties } from '../suggestion-family/level.lifecycle.js';
import { opinionActs, opinionDuties } from '../suggestion-family/opinion.lifecycle.js';
import { replyActs, replyDuties } from '../suggestion-family/reply.lifecycle.js';
import { urgingActs, urgingDuties } from '../suggestion-family/urging.lifecycle.js';
import { documents } from './v1/documents.lifecycle.js';
import { draftingActs, draftingDuties } from './v1/drafting.lifecycle.js';
import { escalationActs } from './v1/escalation.lifecycle.js';
import { facts } from './v1/facts.lifecycle.js';
import { investigationActs, investigationDuties } from './v1/investigation.lifecycle.js';
import { procuratorial } from './v1/issuer.lifecycle.js';
import { levelActs, levelDuties } from './v1/level.lifecycle.js';
import { litigationActs } from './v1/litigation.lifecycle.js';
import { actsOnObjection, dutiesOnObjection } from './v1/objection.lifecycle.js';
import { links, parties } from './v1/parties.lifecycle.js';
import { actsOfService, dutiesOfService } from './v1/service.lifecycle.js';
import { stages } from './v1/stages.lifecycle.js';

/**
 * 检察建议: social governance, correction of illegality, others. What a procuratorate shares with every issuer of suggestions
 * stands in `suggestion-family`, what is its own under `v1/`. Articles without a title are those of
 * 《人民检察院检察建议工作规定》. What the texts leave open is listed in README.md.
 */
export const procuratorialSuggestionV1 = defineLifecycle({
  id: 'procuratorial-suggestion',
  version: 1,
  name: '检察建议',
  mechanisms: ['C01', 'C02', 'C03', 'C04'],
  sender: 'procuratorate',
  parties,
  stages,
  facts,
  documents,
  links,

  // By whoever found the matter in its work, or by another referral that led here.
  opening: {
    name: '登记检察建议线索',
    by: { party: 'procuratorate' },
    requires: { facts: ['suggestionType', 'summary'] },
    effect: { opens: ['decideInvestigation'] },
  },

  acts: {
    ...investigationActs,
    ...opinionActs('procuratorate'),
    ...draftingActs,
    ...upwardActs('procuratorate', 'superior-procuratorate', 'superior'),
    ...levelActs,
    ...actsOfService,
    ...actsOnObjection,
    ...replyActs(procuratorial),
    ...extensionActs(procuratorial),
    ...urgingActs('procuratorate'),
    ...escalationActs,
    ...litigationActs,
  },

  duties: {
    ...investigationDuties,
    ...opinionDuties,
    ...draftingDuties,
    ...upwardDuties,
    ...levelDuties,
    ...dutiesOfService,
    ...dutiesOnObjection,
    ...replyDuties(procuratorial),
    ...extensionDuties('procuratorate'),
    ...urgingDuties('procuratorate'),
  },
});
