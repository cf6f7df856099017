import { allHold, holds } from './conditions.js';
import { eco, police, received, refusedFiling } from './fixtures/rich-scenes.js';
import { at, type Story } from './fixtures/rich-story.js';
import { richTransfer } from './fixtures/rich-transfer.js';
import type { Condition } from './vocabulary.js';

const heldBy = (story: Story, condition: Condition, when = '03-04 10:00') =>
  holds(story.definition, story.state, condition, at(when));

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [{ fact: 'kind', is: 'criminal' }, true],
    [{ fact: 'kind', is: ['other', 'criminal'] }, true],
    [{ fact: 'kind', is: 'other' }, false],
    [{ fact: 'urgent', is: true }, false],
    [{ known: 'receivedOn' }, true],
    [{ known: 'constructor' }, false],
    [{ done: 'decide' }, true],
    [{ done: 'decide', outcome: 'approve' }, true],
    [{ done: 'decide', outcome: 'refuse' }, false],
    [{ done: 'constructor' }, false],
    [{ last: 'decide', outcome: 'approve' }, true],
    [{ last: 'receive', outcome: 'approve' }, false],
    [{ count: 'receive', below: 2 }, true],
    [{ count: 'receive', below: 1 }, false],
    [{ count: 'complain', below: 1 }, true],
    [{ party: 'police', kind: 'public-security' }, true],
    [{ party: 'police', kind: 'court' }, false],
    [{ party: 'former', kind: 'public-security' }, false],
    [{ bound: 'watcher' }, true],
    [{ bound: 'former' }, false],
    [{ link: 'expert', status: 'open' }, false],
    [{ link: 'expert', outcome: 'done' }, false],
    [{ stage: 'review' }, true],
    [{ stage: 'complete' }, true],
    [{ stage: 'lacking' }, false],
    [{ not: { stage: 'lacking' } }, true],
    [{ any: [{ stage: 'lacking' }, { stage: 'review' }] }, true],
    [{ any: [] }, false],
    [{ duty: 'review', is: 'open' }, true],
    [{ duty: 'review', is: 'not-open' }, false],
    [{ duty: 'decide', is: 'not-open' }, true],
    [{ duty: 'decide', is: 'never-opened' }, false],
    [{ duty: 'report', is: 'never-opened' }, true],
    [{ duty: 'report', is: 'not-open' }, true],
    [{ duty: 'review', is: 'submitted' }, false],
  ])('%j of a referral in review: %p', (condition, expected) => {
    expect(heldBy(received(), condition)).toBe(expected);
  });

  it("is about the act's legal instant: running to the last one, late after it", () => {
    const is = (state: 'running' | 'late' | 'matured', when: string) =>
      heldBy(received(), { duty: 'review', is: state }, when);
    expect([is('running', '03-08 00:00'), is('late', '03-08 00:00'), is('matured', '03-08 00:00')]).toEqual([
      ...[true, false, false],
    ]);
    expect([is('running', '03-08 00:01'), is('late', '03-08 00:01'), is('matured', '03-08 00:01')]).toEqual([
      ...[false, true, true],
    ]);
  });

  it('finds a duty matured whatever became of it, and late only while it is open', () => {
    const filed = received().act('decideFiling', at('03-04 10:00'), police, {
      outcome: 'file',
      documents: ['notice'],
    });
    expect(heldBy(filed, { duty: 'review', is: 'matured' }, '03-09 00:00')).toBe(true);
    expect(heldBy(filed, { duty: 'review', is: 'late' }, '03-09 00:00')).toBe(false);
  });

  it('runs without a due instant, and while the clock stands', () => {
    const asked = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    expect(heldBy(asked, { duty: 'review', is: 'running' }, '12-31 00:00')).toBe(true);
    expect(heldBy(asked, { duty: 'review', is: 'late' }, '12-31 00:00')).toBe(false);
  });

  it('sees earlier rounds with `done`, and only the newest with `last`', () => {
    const story = refusedFiling()
      .act('protest', at('03-06 10:00'), eco, { facts: { reason: 'content-2' } })
      .act('replyProtest', at('03-07 10:00'), police, { outcome: 'overturn' })
      .act('decideFiling', at('03-08 10:00'), police, { outcome: 'file', documents: ['notice'] });
    expect(heldBy(story, { done: 'decideFiling', outcome: 'refuse' })).toBe(true);
    expect(heldBy(story, { last: 'decideFiling', outcome: 'refuse' })).toBe(false);
  });

  it('looks at the newest link of its name', () => {
    const news = (when: string, status: 'open' | 'closed') =>
      ({
        kind: 'link',
        at: at(when),
        recordedAt: at(when),
        as: 'expert',
        referralId: 'e-1',
        status,
        outcome: 'done',
      }) as const;
    const story = received()
      .act('engageExpert', at('03-04 10:00'), police)
      .takes(news('03-04 11:00', 'closed'))
      .act('engageExpert', at('03-04 12:00'), police);
    expect(heldBy(story, { link: 'expert', status: 'starting' })).toBe(true);
    expect(heldBy(story, { link: 'expert', outcome: 'done' })).toBe(false);
  });

  it('in a list means all of them, and no list means none', () => {
    const { state } = received();
    const both: Condition[] = [{ stage: 'review' }, { stage: 'lacking' }];
    expect(allHold(richTransfer, state, both, at('03-04 10:00'))).toBe(false);
    expect(allHold(richTransfer, state, undefined, at('03-04 10:00'))).toBe(true);
  });
});
