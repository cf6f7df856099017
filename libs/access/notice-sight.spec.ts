import type { Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { noticeSight, type NoticeSight } from './notice-sight.js';
import type { ReferralTale } from './sight.js';
import { viewerOf } from './viewer.js';

const at = '2026-03-02T01:00:00.000Z';
const definition = {
  acts: { send: { tells: ['police'] } },
  opening: {},
} as unknown as LifecycleDefinition;
const by = (unit: string) => ({ person: `${unit}.handler`, unit, position: 'handler' as const });
const opening: Step = {
  sequence: 1,
  event: {
    ...{ kind: 'opening', at, recordedAt: at, by: by('city-eco'), facts: {}, documents: [] },
    ...{ parties: {}, unitKinds: {} },
  },
};
const sent: Step = {
  sequence: 2,
  event: {
    kind: 'act',
    act: 'send',
    ...{ at, recordedAt: at, by: by('city-eco'), facts: {}, documents: [] },
  },
};
const tale = (log: readonly Step[], policeLeftAt: number | null = null): ReferralTale => ({
  definition,
  log,
  starterUnit: 'city-eco',
  parties: [
    { role: 'sender', unit: 'city-eco', from: 1, until: null },
    { role: 'police', unit: 'city-police', from: 1, until: policeLeftAt },
  ],
  duties: [],
});

describe('what a notice says to the unit that it is addressed to', () => {
  it.each<[NoticeSight, string, string, number, ReferralTale]>([
    ['readable', 'city-eco', 'started the referral', 2, tale([opening, sent])],
    ['readable', 'city-police', 'was told of it', 2, tale([opening, sent])],
    [
      ...(['addressed', 'city-police', 'is named, and nothing has come to it but this'] as const),
      ...([1, tale([opening])] as const),
    ],
    ['addressed', 'prov-eco', 'is a superior who takes no part', 2, tale([opening, sent])],
    ['readable', 'city-police', 'left, after this', 2, tale([opening, sent], 3)],
    ['withheld', 'city-police', 'left, before this', 4, tale([opening, sent], 3)],
  ])('is %s where %s %s', (sight, unit, _because, sequence, told) => {
    const viewer = viewerOf({ sub: `${unit}.handler`, unit, position: 'handler' });
    expect(noticeSight(viewer, { recipient: unit, sequence }, told, () => undefined)).toBe(sight);
  });

  it('is withheld from everybody else', () => {
    const told = tale([opening, sent]);
    const others = [
      viewerOf({ sub: 'city-eco.head', unit: 'city-eco', position: 'principal-head' }),
      viewerOf({ sub: 'auditor', roles: ['auditor'] }),
    ];
    for (const viewer of others)
      expect(noticeSight(viewer, { recipient: 'city-police', sequence: 2 }, told, () => undefined)).toBe(
        'withheld',
      );
  });
});
