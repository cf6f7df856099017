import type { Referral } from '#libs/lifecycle/index.js';
import type { LifecycleEvent, Step } from '#libs/lifecycle/state.js';
import { asRecorded } from './as-recorded.js';

const first = { at: '2026-03-02T01:00:00.000Z', recordedAt: '2026-03-02T01:00:00.100Z' };
const again = { at: '2026-03-02T01:00:00.000Z', recordedAt: '2026-03-02T01:00:00.259Z' };
const by = { person: 'city-eco.head', unit: 'city-eco', position: 'principal-head' } as const;
const approved = { kind: 'act', act: 'decide', by, facts: {}, documents: [] } as const;

const played = (event: LifecycleEvent): Referral => {
  const opening = { ...approved, kind: 'opening', parties: {}, unitKinds: {}, ...first } as const;
  const log: Step[] = [
    { sequence: 1, event: opening },
    { sequence: 2, event },
  ];
  return { log, dues: {}, state: {} as Referral['state'] };
};

describe('a step whose task was lost and played again at another time', () => {
  it('keeps the instants that were recorded', () => {
    const { log } = asRecorded(played({ ...approved, ...again }), first);
    expect(log.map(({ event }) => event.recordedAt)).toEqual([first.recordedAt, first.recordedAt]);
  });

  it('keeps them in the act that a correction puts in the place of another', () => {
    const act = { ...approved, at: '2026-03-01T01:00:00.000Z', recordedAt: again.recordedAt };
    const { log } = asRecorded(
      played({ kind: 'replace', by, step: 1, reason: 'content-1', act, ...again }),
      first,
    );
    expect(log[1]?.event).toMatchObject({ ...first, act: { at: act.at, recordedAt: first.recordedAt } });
  });

  it.each([
    { because: 'the clock read the same', instants: again },
    { because: 'an old history does not say', instants: undefined },
  ])('is the very same where $because', ({ instants }) => {
    const referral = played({ ...approved, ...again });
    expect(asRecorded(referral, instants)).toBe(referral);
  });
});
