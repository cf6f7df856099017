import { periodQuestion } from './period-question.js';

describe('what the calculator asks', () => {
  it('asks for nothing that was left empty', () => {
    expect(
      periodQuestion({ ruleId: 'FWD-04', startAt: '2026-02-13T10:00', setOn: '', inCustody: false }),
    ).toEqual({
      ruleId: 'FWD-04',
      startAt: '2026-02-13T10:00:00+08:00',
    });
  });

  it('sends custody and the day that the issuer named as facts, and whether the answer must be final', () => {
    const values = {
      ruleId: 'X',
      startAt: '2026-02-13T10:00',
      setOn: '2026-03-01',
      inCustody: true,
      final: true,
    };
    expect(periodQuestion(values)).toMatchObject({
      facts: { inCustody: true, setOn: '2026-03-01' },
      final: true,
    });
  });

  it.each([
    {
      event: {
        kind: 'suspend',
        at: '2025-12-10T10:00',
        document: ' 移送书1号 ',
        ground: 'left from another choice',
      },
      sent: { kind: 'suspend', at: '2025-12-10T10:00:00+08:00', document: '移送书1号' },
      because: 'an event carries what its kind asks for and nothing else',
    },
    {
      event: {
        kind: 'exclude',
        at: '2025-12-10T10:00',
        until: '2025-12-12T10:00',
        ground: '鉴定',
        document: '1',
      },
      sent: {
        kind: 'exclude',
        at: '2025-12-10T10:00:00+08:00',
        until: '2025-12-12T10:00:00+08:00',
        ground: '鉴定',
        document: '1',
      },
      because: 'a span that does not count has two ends and a ground',
    },
    {
      event: { kind: 'extend', at: '2025-12-10T10:00', extension: 'to-30', document: '1' },
      sent: {
        kind: 'extend',
        at: '2025-12-10T10:00:00+08:00',
        extension: 'to-30',
        document: '1',
      },
      because: 'where nobody is named, nobody approved it',
    },
  ] as const)('sends $event.kind: $because', ({ event, sent }) => {
    expect(periodQuestion({ events: [event] }).events).toEqual([sent]);
  });
});
