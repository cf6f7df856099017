import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';
import { isNotToldToFile } from './conditions.lifecycle.js';

/** Where the case is not theirs (移送规定第七条, 公安程序第一百八十条第三款). */
export const jurisdictionActs = {
  // Free: the 24 hours do not bar a later forwarding, the lapsed period shows that it was late.
  forward: {
    name: '转送有管辖权的公安机关',
    by: [{ party: 'police' }],
    from: ['under-review'],
    free: true,
    when: [isNotToldToFile],
    requires: { facts: ['competentPolice'], documents: ['forwardingNotice'] },
    to: 'sent',
    discharges: ['forward'],
    opens: ['receive'],
    binds: [
      { party: 'formerPolice', to: { party: 'police' } },
      { party: 'police', to: { fact: 'competentPolice' } },
    ],
    tells: ['transferor', 'police', 'procuratorate'],
    copies: [{ document: 'forwardingNotice', to: 'transferor' }],
  },

  returnCase: {
    name: '退回不属公安机关管辖的案件',
    by: [{ party: 'police', positions: ['principal-head', 'deputy-head'] }],
    from: ['under-review'],
    when: [isNotToldToFile],
    requires: { facts: ['returnReason'], documents: ['returnNotice', 'returnedFile'] },
    to: 'returned',
    discharges: ['review'],
    opens: ['handle'],
    tells: ['transferor', 'procuratorate'],
    copies: [
      { document: 'returnNotice', to: 'transferor' },
      { document: 'returnedFile', to: 'transferor' },
      { document: 'returnNotice', to: 'procuratorate' },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const jurisdictionDuties = {
  // 第七条: 不属于本机关管辖的，应当在24小时内转送有管辖权的机关. Owed only where it is not theirs, so nobody is reminded.
  forward: {
    name: '不属本机关管辖的转送',
    owedBy: 'police',
    acts: ['forward'],
    modality: 'may',
    kind: 'window',
    period: { rule: 'FWD-03' },
    start: 'act',
    during: ['under-review'],
  },
} as const satisfies Readonly<Record<string, DutyDefinition>>;
