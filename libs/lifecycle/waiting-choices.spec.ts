import { eco, received, refusedFiling } from './fixtures/rich-scenes.js';
import { at, type Story } from './fixtures/rich-story.js';
import { waitingChoices } from './waiting-choices.js';

const choices = ({ definition, referral }: Story, now: string) =>
  waitingChoices(definition, referral, now, () => undefined);
const complain = {
  ...{ id: 'review#5/complain', dutyId: 'review#5', act: 'complain' },
  ...{ since: '2026-03-09T16:00:00.000Z', until: null },
};

describe('a choice waits', () => {
  it('from the instant of the rung that offers it, for every unit that may perform the act', () => {
    const late = received().tick(at('03-10 12:00'));
    expect(choices(late, at('03-10 12:00')).filter(({ act }) => act === 'complain')).toEqual([
      { ...complain, unit: 'eco' },
      { ...complain, unit: 'proc' },
    ]);
  });

  it('not before its rung has fired, though the act is lawful all the time', () => {
    const early = received().tick(at('03-08 12:00'));
    expect(choices(early, at('03-08 12:00')).map(({ act }) => act)).not.toContain('complain');
  });

  it('from the due instant of what only time opens', () => {
    expect(choices(received(), at('03-03 10:00'))).toEqual([
      {
        ...{ id: 'press#5', dutyId: 'press#5', unit: 'proc', act: 'press' },
        ...{ since: '2026-03-05T02:00:00.000Z', until: null },
      },
    ]);
  });

  it('until the act is performed', () => {
    const done = received()
      .tick(at('03-10 12:00'))
      .act('complain', at('03-10 13:00'), eco, { facts: { reason: 'content-1' } });
    expect(choices(done, at('03-10 13:00')).map(({ id }) => id)).not.toContain('review#5/complain');
  });

  it('anew where it had been performed before the rung fired', () => {
    const before = received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .tick(at('03-10 12:00'));
    expect(choices(before, at('03-10 12:00')).map(({ id }) => id)).toContain('review#5/complain');
  });

  it('while a right is open, and says when it lapses', () => {
    expect(choices(refusedFiling(), at('03-05 10:00'))).toContainEqual({
      ...{ id: 'protestWindow#6', dutyId: 'protestWindow#6', unit: 'eco', act: 'protest' },
      ...{ since: '2026-03-05T02:00:00.000Z', until: '2026-03-08T02:00:00.000Z' },
    });
  });
});
