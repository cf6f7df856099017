import { advance } from './advance.js';
import {
  eco,
  ecoHead,
  police,
  policeHead,
  received,
  refusedFiling,
  registered,
  sent,
} from './fixtures/rich-scenes.js';
import { someone } from './fixtures/rich-people.js';
import { actOf, at } from './fixtures/rich-story.js';
import { fold } from './fold.js';

const late = (act: string, when: string, recorded: string, by = eco, brought = {}) =>
  actOf(act, at(when), by, { recordedAt: at(recorded), ...brought });
const reason = { facts: { reason: 'content-9' } };

describe('an act entered late (decision 3)', () => {
  it('is appended where it is lawful now and not before its cause, though later acts are recorded', () => {
    const story = received()
      .act('extendReview', at('03-05 10:00'), policeHead)
      .takes(late('askSupplement', '03-04 09:00', '03-05 11:00', police, { documents: ['notice'] }));
    expect(story.referral.log.at(-1)).toMatchObject({ sequence: 7, event: { at: at('03-04 09:00') } });
    expect(story.referral.log.at(-1)).not.toHaveProperty('after');
  });

  it('takes acts of parallel tracks in whatever order they are recorded', () => {
    const asked = received().act('askSupplement', at('03-04 09:00'), police, { documents: ['notice'] });
    const extended = asked.act('complain', at('03-05 12:00'), eco, reason);
    const supplied = extended.takes(
      late('supply', '03-04 15:00', '03-05 13:00', eco, { documents: ['list'] }),
    );
    expect(supplied.duty('supplement#6')).toMatchObject({
      status: 'submitted',
      submittedAt: at('03-04 15:00'),
    });
  });

  it('is inserted where it belongs when it is no longer lawful at the end', () => {
    const story = refusedFiling().takes(late('extendReview', '03-04 10:00', '03-06 09:00', policeHead));
    expect(story.referral.log.at(-1)).toMatchObject({ sequence: 7, after: 5 });
    expect(story.duty('review#5')).toMatchObject({ extensions: ['D2'], status: 'discharged', closedBy: 6 });
    expect(fold(story.definition, story.referral.log, story.referral.dues)).toEqual(story.state);
  });

  it('leaves the ids of duties as they were, and those it opens carry its own sequence', () => {
    const story = sent()
      .act('receive', at('03-03 10:00'), police, {
        facts: { receivedOn: '2026-03-03' },
        documents: ['receipt'],
      })
      .act('engageExpert', at('03-05 10:00'), police)
      .takes(late('reroute', '03-04 10:00', '03-06 10:00', police, { facts: { newPolice: 'other-police' } }));
    expect(story.state.duties.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'decide#1',
        'send#3',
        'receive#4',
        'review#5',
        'press#5',
        'review#7',
        'handOver#7',
      ]),
    );
  });

  it('is refused with the steps that could no longer stand', () => {
    const story = received().act('complain', at('03-04 10:00'), eco, reason);
    expect(story.refuses(late('withdraw', '03-02 13:00', '03-05 10:00', ecoHead))).toEqual({
      code: 'STEPS_CONFLICT',
      facts: {
        steps: [
          { sequence: 5, act: 'receive', because: 'final' },
          { sequence: 6, act: 'complain', because: 'final' },
        ],
      },
    });
  });

  it('is a conflict with the first of several rounds', () => {
    const story = refusedFiling()
      .act('protest', at('03-06 10:00'), eco, reason)
      .act('replyProtest', at('03-07 10:00'), police, { outcome: 'overturn' });
    const refusal = story.refuses(
      late('decideFiling', '03-05 09:00', '03-08 10:00', police, { outcome: 'file', documents: ['notice'] }),
    );
    expect(refusal.code).toBe('STEPS_CONFLICT');
    expect(refusal.facts['steps']).toContainEqual({ sequence: 6, act: 'decideFiling', because: 'stage' });
  });

  it('is refused before its cause when no place takes it', () => {
    const refusal = sent().refuses(
      late('receive', '03-02 11:30', '03-03 10:00', police, {
        facts: { receivedOn: '2026-03-02' },
        documents: ['receipt'],
      }),
    );
    expect(refusal).toEqual({
      code: 'INSTANT_BEFORE_CAUSE',
      facts: { at: at('03-02 11:30'), cause: at('03-02 12:00') },
    });
  });

  it('is refused before the opening', () => {
    const refusal = registered().refuses(
      late('prepare', '03-02 08:59', '03-02 10:00', eco, { facts: { amount: 1 } }),
    );
    expect(refusal).toMatchObject({ code: 'INSTANT_BEFORE_CAUSE', facts: { cause: at('03-02 09:00') } });
  });

  it('may be the act of the unit that held the role then', () => {
    const rerouted = received()
      .act('complain', at('03-04 09:00'), eco, reason)
      .act('reroute', at('03-05 10:00'), police, { facts: { newPolice: 'other-police' } });
    const story = rerouted.takes(late('extendReview', '03-04 12:00', '03-05 12:00', policeHead));
    expect(story.referral.log.at(-1)).toMatchObject({ after: 6 });
    expect(rerouted.refuses(late('extendReview', '03-05 11:00', '03-05 12:00', policeHead))).toMatchObject({
      code: 'ACT_NOT_YOURS',
    });
  });

  it('may name a duty that was open then, and conflicts with the act that answered it since', () => {
    const story = received()
      .act('complain', at('03-04 09:00'), eco, reason)
      .act('answerComplaint', at('03-05 10:00'), police)
      .act('complain', at('03-06 09:00'), eco, reason);
    const refusal = story.refuses(
      late('answerComplaint', '03-04 12:00', '03-06 12:00', police, { duty: 'answerComplaint#6' }),
    );
    expect(refusal).toEqual({
      code: 'STEPS_CONFLICT',
      facts: { steps: [{ sequence: 7, act: 'answerComplaint', because: 'duty' }] },
    });
  });

  it('says what is missing when it is lawful in its place', () => {
    const refusal = refusedFiling().refuses(late('askSupplement', '03-04 10:00', '03-06 10:00', police));
    expect(refusal).toMatchObject({ code: 'DOCUMENT_REQUIRED', facts: { missing: ['notice'] } });
  });

  it('keeps several late entries in the order of their instants', () => {
    const story = refusedFiling()
      .takes(late('extendReview', '03-04 15:00', '03-06 09:00', policeHead))
      .takes(late('extendReview', '03-04 10:00', '03-06 10:00', someone('police', 'deputy-head')));
    expect(story.referral.log.slice(-2)).toMatchObject([{ after: 5 }, { after: 5 }]);
    expect(story.state.acts['extendReview']).toMatchObject({ count: 2, lastAt: at('03-04 15:00') });
  });

  it('stands between two late entries where its instant lies between theirs', () => {
    const story = refusedFiling()
      .takes(late('extendReview', '03-04 10:00', '03-06 09:00', policeHead))
      .takes(late('engageExpert', '03-04 20:00', '03-06 10:00', police))
      .takes(late('extendReview', '03-04 15:00', '03-06 11:00', someone('police', 'deputy-head')));
    expect(story.referral.log.slice(-3)).toMatchObject([{ after: 5 }, { after: 7 }, { after: 7 }]);
    expect(story.state.acts['extendReview']).toMatchObject({ lastPerson: 'police.deputy-head.1' });
  });
});

describe('rungs that a late entry leaves without reason', () => {
  const urged = () => received().tick(at('03-08 12:00'));

  it('fired as the referral was known then', () => {
    expect(urged().consequences).toEqual([
      { kind: 'rung', rung: 'review#5/remind', duty: 'review#5', to: { unit: 'police' }, modality: 'shall' },
      { kind: 'rung', rung: 'review#5/urge', duty: 'review#5', to: { unit: 'police' }, modality: 'shall' },
    ]);
  });

  it('are taken back, and stay on record', () => {
    const filed = urged().takes(
      late('decideFiling', '03-07 10:00', '03-09 10:00', police, { outcome: 'file', documents: ['notice'] }),
    );
    expect(filed.consequences).toContainEqual({ kind: 'retract', rung: 'review#5/urge' });
    expect(filed.consequences).not.toContainEqual({ kind: 'retract', rung: 'review#5/remind' });
    expect(filed.state.fired).toEqual(['review#5/remind', 'review#5/urge']);
  });

  it('are taken back once only', () => {
    const again = urged()
      .takes(
        late('decideFiling', '03-07 10:00', '03-09 10:00', police, {
          outcome: 'file',
          documents: ['notice'],
        }),
      )
      .takes(late('complain', '03-06 10:00', '03-09 11:00', eco, reason));
    expect(again.consequences.filter(({ kind }) => kind === 'retract')).toEqual([]);
  });

  it('are taken back once, though the entry is struck and made again', () => {
    const filing = (recorded: string) =>
      late('decideFiling', '03-07 10:00', recorded, police, { outcome: 'file', documents: ['notice'] });
    const struck = urged()
      .takes(filing('03-09 10:00'))
      .takes({
        ...{ kind: 'void', at: at('03-09 11:00'), recordedAt: at('03-09 11:00') },
        ...{ by: policeHead, step: 7, reason: 'content-2' },
      });
    expect(struck.duty('review#5').status).toBe('open');
    const again = struck.takes(filing('03-09 12:00'));
    expect(again.duty('review#5').status).toBe('discharged');
    expect(again.consequences.filter(({ kind }) => kind === 'retract')).toEqual([]);
  });

  it('are taken back where the clock turns out to have stood', () => {
    const asked = urged().takes(
      late('askSupplement', '03-05 10:00', '03-09 10:00', police, { documents: ['notice'] }),
    );
    expect(asked.consequences).toContainEqual({ kind: 'retract', rung: 'review#5/urge' });
    expect(asked.consequences).not.toContainEqual({ kind: 'retract', rung: 'review#5/remind' });
  });

  it('are not missed where what was entered changes nothing for them', () => {
    const complained = urged().takes(late('complain', '03-07 10:00', '03-09 10:00', eco, reason));
    expect(complained.consequences.filter(({ kind }) => kind === 'retract')).toEqual([]);
  });
});

describe('what an insertion sends', () => {
  it('is nothing that time had caused and sent before', () => {
    const story = refusedFiling()
      .tick(at('03-09 10:00'))
      .takes(late('extendReview', '03-04 10:00', '03-10 09:00', policeHead));
    expect(story.duty('administer#6t').status).toBe('open');
    expect(story.consequences).toEqual([{ kind: 'tell', to: { unit: 'eco' }, about: 'extendReview' }]);
  });

  it('is its own news, not that of the steps after it', () => {
    const verdict = advance(
      refusedFiling().definition,
      refusedFiling().referral,
      late('extendReview', '03-04 10:00', '03-06 09:00', policeHead),
    );
    expect(verdict).toMatchObject({
      ok: true,
      consequences: [{ kind: 'tell', to: { unit: 'eco' }, about: 'extendReview' }],
    });
  });
});
