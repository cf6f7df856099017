import type { Issuer } from '../../suggestion-family/issuer.js';
import { offer } from '../../suggestion-family/rungs.lifecycle.js';
import { urgeOnce } from '../../suggestion-family/urging.lifecycle.js';

/** The procuratorate, as one of those who issue suggestions. */
export const procuratorial = {
  role: 'procuratorate',
  replyRule: 'SUG-02',
  examination: { rule: 'SUG-05' },
  uponSilence: [urgeOnce],
  untilAnswered: ['urge'],
  ladder: [
    offer('superior', '3d', 'copySupervision'),
    offer('circular', '10d', 'circulate'),
    offer('report', '10d', 'reportToSuperior'),
    offer('further', '20d', 'reportFurther'),
  ],
  // 第十九条: only a day that the procuratorate named, for urgency, is its own to move; two months are the text's.
  extendable: [{ duty: 'replyByDay', is: 'running' }],
} as const satisfies Issuer<'procuratorate'>;
