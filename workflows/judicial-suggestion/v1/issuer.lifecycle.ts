import type { Issuer } from '../../suggestion-family/issuer.js';
import { offer } from '../../suggestion-family/rungs.lifecycle.js';
import { urgeOnce } from '../../suggestion-family/urging.lifecycle.js';

/** The court, as one of those who issue suggestions. */
export const judicial = {
  role: 'court',
  replyRule: 'JUD-01',
  // No text on objections to a court's suggestion was seen.
  examination: { none: '及时' },
  // D02: 不反馈、不落实司法建议的情况，要及时通报有关主管部门. Once is enough: from then on the department handles it.
  uponSilence: [
    urgeOnce,
    {
      duty: 'sendNotice',
      if: [{ duty: 'sendNotice', is: 'not-open' }, { not: { done: 'sendNotice' } }],
    },
  ],
  untilAnswered: ['urge', 'sendNotice'],
  ladder: [offer('superior', '3d', 'copyToSuperior')],
  // 第八条: two months are what is usual, so the court may name a later day; a law's one month is no court's to move.
  extendable: [
    {
      any: [
        { duty: 'reply', is: 'running' },
        { duty: 'replyByDay', is: 'running' },
      ],
    },
    { any: [{ not: { fact: 'concernsMinors', is: true } }, { duty: 'replyByDay', is: 'open' }] },
  ],
} as const satisfies Issuer<'court'>;
