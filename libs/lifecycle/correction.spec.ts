import { eco, ecoHead, police, policeHead, received, refusedFiling } from './fixtures/rich-scenes.js';
import { someone } from './fixtures/rich-people.js';
import { advance, withDues } from './advance.js';
import { answered } from './fixtures/rich-almanac.js';
import { errand, errandOpening } from './fixtures/rich-errand.js';
import { actOf, at, Story } from './fixtures/rich-story.js';
import type { ActEvent, Performer, ReplaceEvent, VoidEvent } from './state.js';

const striking = (step: number, when: string, by: Performer): VoidEvent => ({
  ...{ kind: 'void', at: at(when), recordedAt: at(when), by },
  ...{ step, reason: 'content-reason' },
});
const putting = (step: number, when: string, by: Performer, act: ActEvent): ReplaceEvent => ({
  ...striking(step, when, by),
  kind: 'replace',
  act: { ...act, recordedAt: at(when) },
});

describe('a step struck by a second person (decision 4)', () => {
  it('no longer counts: the referral stands as if it had not been', () => {
    const story = received().takes(striking(5, '03-03 11:00', policeHead));
    expect(story.state.tracks['main']).toBe('sent');
    expect(story.duty('receive#4').status).toBe('open');
    expect(story.state.sequence).toBe(6);
    expect(story.state.facts).not.toHaveProperty('receivedOn');
  });

  it('stays in the log', () => {
    const story = received().takes(striking(5, '03-03 11:00', policeHead));
    expect(story.referral.log[4]).toMatchObject({ sequence: 5, event: { kind: 'act', act: 'receive' } });
  });

  it('is told to whoever was told of it, not to the unit that corrects', () => {
    const story = received().takes(striking(5, '03-03 11:00', policeHead));
    expect(story.consequences).toEqual([{ kind: 'tell', to: { unit: 'eco' }, about: 'void:5' }]);
  });

  it('may be put back', () => {
    const story = received().takes(striking(5, '03-03 11:00', policeHead));
    const receive = actOf('receive', at('03-03 10:00'), police, {
      facts: { receivedOn: '2026-03-03' },
      documents: ['receipt'],
    });
    const back = story.takes(putting(5, '03-03 12:00', policeHead, receive));
    expect(back.state.tracks['main']).toBe('review');
    expect(back.duty('review#5').status).toBe('open');
  });

  it('is not struck by its own performer', () => {
    expect(received().refuses(striking(5, '03-03 11:00', police))).toEqual({
      code: 'ACT_NOT_YOURS',
      facts: { act: 'receive', because: 'second-person' },
    });
  });

  it('is not struck by another unit', () => {
    expect(received().refuses(striking(5, '03-03 11:00', ecoHead))).toMatchObject({
      code: 'ACT_NOT_YOURS',
      facts: { because: 'unit' },
    });
  });

  it('is kept where later steps rest on it', () => {
    expect(received().refuses(striking(4, '03-03 11:00', ecoHead))).toEqual({
      code: 'STEPS_CONFLICT',
      facts: { steps: [{ sequence: 5, act: 'receive', because: 'stage' }] },
    });
  });

  it.each([
    ['the opening', 1],
    ['a step that is not there', 99],
  ])('must be an act: not %s', (_what, step) => {
    expect(received().refuses(striking(step, '03-03 11:00', ecoHead))).toEqual({
      code: 'FIELD_INVALID',
      facts: { fields: ['step'] },
    });
  });

  it('is struck once', () => {
    const story = received().takes(striking(5, '03-03 11:00', policeHead));
    expect(story.refuses(striking(5, '03-03 12:00', policeHead)).code).toBe('FIELD_INVALID');
  });

  it('takes back the rungs that followed from it', () => {
    const story = received()
      .tick(at('03-08 12:00'))
      .takes(striking(5, '03-09 10:00', policeHead));
    expect(story.consequences).toContainEqual({ kind: 'retract', rung: 'review#5/urge' });
  });

  it('conflicts with a later opening of the duty that it had closed', () => {
    const story = refusedFiling()
      .act('protest', at('03-06 10:00'), eco, { facts: { reason: 'content-2' } })
      .act('replyProtest', at('03-07 10:00'), police, { outcome: 'overturn' });
    const refusal = story.refuses(striking(6, '03-08 10:00', policeHead));
    expect(refusal).toMatchObject({ code: 'STEPS_CONFLICT' });
    expect(refusal.facts['steps']).toHaveLength(2);
  });
});

describe('a step replaced by another act', () => {
  const receive = (receivedOn: string) =>
    actOf('receive', at('03-03 10:00'), police, { facts: { receivedOn }, documents: ['receipt'] });

  it('counts in the place of the first, and its duties keep their names', () => {
    const story = received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .takes(putting(5, '03-05 10:00', policeHead, receive('2026-03-02')));
    expect(story.duty('review#5')).toMatchObject({ startAt: at('03-02 00:00'), status: 'open' });
    expect(story.duty('answerComplaint#6').status).toBe('open');
    expect(story.state.sequence).toBe(7);
  });

  it('is judged in that place', () => {
    const wrong = { ...receive('2026-03-02'), documents: [] };
    expect(received().refuses(putting(5, '03-05 10:00', policeHead, wrong))).toMatchObject({
      code: 'DOCUMENT_REQUIRED',
      facts: { missing: ['receipt'] },
    });
    const stranger = { ...receive('2026-03-02'), act: 'constructor' };
    expect(received().refuses(putting(5, '03-05 10:00', policeHead, stranger)).code).toBe('UNKNOWN_ACT');
  });

  it('tells again, and tells that it was replaced', () => {
    const story = received().takes(putting(5, '03-05 10:00', policeHead, receive('2026-03-02')));
    expect(story.consequences).toEqual([
      { kind: 'tell', to: { unit: 'eco' }, about: 'replace:5' },
      { kind: 'tell', to: { unit: 'eco' }, about: 'receive' },
    ]);
  });

  it('does not start a link a second time', () => {
    const engaged = received().act('engageExpert', at('03-04 10:00'), police);
    expect(engaged.consequences).toContainEqual({ kind: 'start-link', as: 'expert', lifecycle: 'expertise' });
    const again = engaged.takes(
      putting(6, '03-05 10:00', policeHead, actOf('engageExpert', at('03-04 11:00'), police)),
    );
    expect(again.consequences.filter(({ kind }) => kind === 'start-link')).toEqual([]);
    expect(again.state.links).toHaveLength(1);
  });

  it('may not be given to another unit', () => {
    const other = { ...receive('2026-03-02'), by: eco };
    expect(received().refuses(putting(5, '03-05 10:00', policeHead, other))).toMatchObject({
      code: 'ACT_NOT_YOURS',
      facts: { because: 'unit' },
    });
  });

  it('needs a person other than whoever replaced it before', () => {
    const once = received().takes(
      putting(5, '03-05 10:00', policeHead, {
        ...receive('2026-03-02'),
        by: someone('police', 'handler', 2),
      }),
    );
    expect(once.refuses(striking(5, '03-05 11:00', someone('police', 'handler', 2)))).toMatchObject({
      code: 'ACT_NOT_YOURS',
    });
  });

  it('comes neither from the future nor to a referral that has moved on', () => {
    const future = putting(5, '03-03 11:00', policeHead, { ...receive('2026-03-02'), at: at('03-03 12:00') });
    expect(received().refuses(future).code).toBe('INSTANT_IN_FUTURE');
    expect(received().refuses(striking(5, '03-03 11:00', policeHead), { expectedSequence: 4 })).toEqual({
      code: 'SEQUENCE_MOVED',
      facts: { sequence: 5 },
    });
  });
});

describe('a correction after which a duty would be opened while it is open', () => {
  it('conflicts with the step that opens it, and is no bug of the definition', () => {
    const gov = someone('gov');
    const court = someone('court');
    const story = Story.open(errand({ acts: { again: { opens: ['run'] } } }), errandOpening)
      .act('finish', at('03-02 10:00'), court)
      .act('again', at('03-02 11:00'), gov);
    expect(story.refuses(striking(2, '03-02 12:00', someone('court', 'principal-head')))).toEqual({
      code: 'STEPS_CONFLICT',
      facts: { steps: [{ sequence: 3, act: 'again', because: 'duty' }] },
    });
  });
});

describe('an act that was accepted before its due instant was known', () => {
  it('stays accepted, and no later entry is refused for it', () => {
    const { definition, referral } = refusedFiling();
    const dues = Object.fromEntries(
      Object.entries(referral.dues).filter(([key]) => !key.startsWith('["H72"')),
    );
    const unanswered = withDues(definition, { ...referral, dues }, {});
    const protest = actOf('protest', at('03-09 10:00'), eco, { facts: { reason: 'content-2' } });
    const accepted = advance(definition, unanswered, protest);
    if (!accepted.ok) throw new Error(accepted.refusal.code);
    const known = answered(definition, accepted.referral);
    expect(known.state.duties).toContainEqual(
      expect.objectContaining({ id: 'protestWindow#6', status: 'lapsed', closedAt: at('03-08 10:00') }),
    );
    const extend = actOf('extendReview', at('03-04 10:00'), policeHead, { recordedAt: at('03-10 10:00') });
    expect(advance(definition, known, extend)).toMatchObject({ ok: true, step: { after: 5 } });
  });
});
