import { judgeSequence } from './judge-sequence.js';
import type { Referral } from './referral.js';

const referral = (...kinds: readonly string[]): Referral =>
  ({
    log: kinds.map((kind, index) => ({ sequence: index + 1, event: { kind } })),
    state: { sequence: kinds.length },
  }) as unknown as Referral;

describe('the sequence that a caller has seen', () => {
  it.each<[string, readonly string[], number, string | null]>([
    ['the newest step', ['opening', 'act'], 2, null],
    ['everything but a reminder', ['opening', 'act', 'tick'], 2, null],
    ['the reminder too', ['opening', 'act', 'tick'], 3, null],
    ['not the newest act', ['opening', 'act'], 1, 'SEQUENCE_MOVED'],
    ['not the act behind a reminder', ['opening', 'act', 'tick'], 1, 'SEQUENCE_MOVED'],
    ['more than there is', ['opening'], 2, 'SEQUENCE_MOVED'],
  ])('includes %s', (_what, kinds, expected, code) => {
    expect(judgeSequence(referral(...kinds), expected)?.code ?? null).toBe(code);
  });

  it('is not asked of who does not say', () => {
    expect(judgeSequence(referral('opening', 'act'), undefined)).toBeNull();
  });
});
