import { defineLifecycle } from '#libs/lifecycle/define-lifecycle.js';
import { challengeActs, challengeDuties } from './v1/challenge.lifecycle.js';
import { consultationActs, consultationDuties } from './v1/consultation.lifecycle.js';
import { isProcuratorates } from './v1/conditions.lifecycle.js';
import { documents } from './v1/documents.lifecycle.js';
import { examinationActs, examinationDuties } from './v1/examination.lifecycle.js';
import { facts } from './v1/facts.lifecycle.js';
import { followUpActs, followUpDuties } from './v1/follow-up.lifecycle.js';
import { handoverActs, handoverDuties } from './v1/handover.lifecycle.js';
import { links, parties } from './v1/parties.lifecycle.js';
import { penaltyActs, penaltyDuties } from './v1/penalty.lifecycle.js';
import { replyActs, replyDuties } from './v1/reply.lifecycle.js';
import { revocationActs, revocationDuties } from './v1/revocation.lifecycle.js';
import { serviceActs, serviceDuties } from './v1/service.lifecycle.js';
import { stages } from './v1/stages.lifecycle.js';

/**
 * 行刑衔接, in reverse: somebody who is not prosecuted, exempted from punishment or no longer investigated may still have
 * to be punished by the administration. Articles without a title are those of 《人民检察院行刑反向衔接工作指引》.
 * Each part stands in a file of its own under `v1/`, acts and duties together; names are checked here, where all meet.
 * What the texts leave open is listed in README.md.
 */
export const reverseReferralV1 = defineLifecycle({
  id: 'reverse-referral',
  version: 1,
  name: '行刑反向衔接案件',
  mechanisms: ['A02', 'A04'],
  sender: 'initiator',
  parties,
  stages,
  facts,
  documents,
  links,

  // The day of the opening is that of the decision. Whoever made it may open it: no position is named.
  opening: {
    name: '登记应当移送行政处罚审查的决定',
    by: { party: 'initiator' },
    requires: {
      facts: ['summary', 'origin'],
      documents: ['decision'],
      allowsFacts: ['enterprise'],
    },
    effect: {
      binds: [{ party: 'issuer', to: { party: 'initiator' } }],
      opens: [
        { duty: 'handOver', if: [isProcuratorates] },
        { duty: 'transferDirectly', if: [{ not: isProcuratorates }] },
      ],
    },
  },

  acts: {
    ...handoverActs,
    ...examinationActs,
    ...challengeActs,
    ...consultationActs,
    ...serviceActs,
    ...penaltyActs,
    ...replyActs,
    ...followUpActs,
    ...revocationActs,
  },

  duties: {
    ...handoverDuties,
    ...examinationDuties,
    ...challengeDuties,
    ...consultationDuties,
    ...serviceDuties,
    ...penaltyDuties,
    ...replyDuties,
    ...followUpDuties,
    ...revocationDuties,
  },
});
