import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import type { Story } from '../../fixtures/story.js';
import {
  drafting,
  late,
  rectifying,
  replied,
  resultReported,
  sent,
  served,
  servedOnMinors,
  servedWithDay,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'reply',
    because: 'the unit answers in writing (第十九条)',
    from: served,
    leads: ['replied'],
    told: ['city-proc'],
    copied: ['replyLetter → city-proc'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'assess: city-proc'],
    allows: { documents: ['rectificationEvidence'] },
  },
  {
    step: 'assess/adopted',
    because: 'what was suggested has been done',
    from: replied,
    leads: ['settled'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc'],
  },
  {
    step: 'assess/partly',
    because: 'part of it has been done; the rest is owed by the day of the unit’s own plan',
    from: replied,
    leads: ['rectifying'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', 'rectify: city-market', 'urge: city-proc'],
  },
  {
    step: 'assess/evasive',
    because: 'words without measures answer nothing: the reply is owed as before',
    from: replied,
    leads: ['served'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market', 'urge: city-proc'],
  },
  {
    step: 'assess/justified',
    because: 'there was good reason not to do it',
    from: replied,
    leads: ['justified'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc'],
  },
  {
    step: 'reportRectification',
    because: 'the unit reports what it has put right',
    from: rectifying,
    leads: ['result-reported'],
    told: ['city-proc'],
    copied: ['rectificationReport → city-proc'],
    owed: ['fileWithSuperior: city-proc', 'assessRectification: city-proc'],
    allows: { documents: ['rectificationEvidence'] },
  },
  {
    step: 'assessRectification/sufficient',
    because: 'it is put right',
    from: resultReported,
    leads: ['settled'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc'],
  },
  {
    step: 'assessRectification/insufficient',
    because: 'it is not put right, and stays owed',
    from: resultReported,
    leads: ['rectifying'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', 'rectify: city-market', 'urge: city-proc'],
  },
  {
    step: 'requestExtension',
    because: 'more time is asked for while there is some left',
    from: servedWithDay,
    told: ['city-proc'],
    owed: [
      'fileWithSuperior: city-proc',
      '(object: city-market)',
      'replyByDay: city-market',
      'decideExtension: city-proc',
    ],
  },
  {
    step: 'decideExtension/grant',
    because: 'another day is named',
    from: () => servedWithDay().then('requestExtension'),
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideExtension/decline',
    because: 'the day stays',
    from: () => servedWithDay().then('requestExtension'),
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
    signed: ['deputy', 'head'],
  },
]);

const receivedOn = (day: string): Story =>
  sent({ at: '2025-12-01 09:00' }).does('deliver/statutory', {
    at: `${day} 10:00`,
    facts: { receivedOn: day, objectBy: '2026-12-31' },
  });

const onMinors = (at: string): Story =>
  drafting({ at })
    .does('submitDraft/others', { facts: { concernsMinors: true, addresseeLevel: 'same' } })
    .then('sign/issue', 'send');

describe('the period of the reply', () => {
  it.each([
    {
      received: '2025-12-15',
      conservative: '2026-02-15',
      due: '2026-02-24',
      because: 'the last day falls in the Spring Festival (C-3)',
    },
    {
      received: '2025-12-24',
      conservative: '2026-02-24',
      due: '2026-02-24',
      because: 'the corresponding day is a working day (C-3)',
    },
  ])('two months, received $received: due $due, $because', ({ received, conservative, due }) => {
    expect(receivedOn(received).dues('reply')).toEqual({
      due: endOf(due),
      conservative: endOf(conservative),
    });
  });

  it('one month where it concerns the protection of minors: received 2026-08-31, due 2026-09-30 (C-1, SUG-03)', () => {
    const story = onMinors('2026-08-31 08:00').does('deliver/statutory', {
      facts: { receivedOn: '2026-08-31', objectBy: '2026-09-10' },
    });
    expect(story.duty('reply').due).toBe(endOf('2026-09-30'));
    expect(servedOnMinors().duty('reply').due).toBe(endOf('2026-04-02'));
  });

  it('a day that the procuratorate named counts, and not beyond two months (第十九条)', () => {
    expect(servedWithDay().duty('replyByDay').due).toBe(endOf('2026-03-20'));
    const tooLate = sent().does('deliver/named', {
      facts: { receivedOn: '2026-03-02', objectBy: '2026-03-16', replyBy: '2026-07-31' },
    });
    expect(tooLate.duty('replyByDay').due).toBe(endOf('2026-05-06'));
  });

  it('a day named in a matter of minors counts not beyond one month (SUG-03)', () => {
    const story = onMinors('2026-03-02 08:00').does('deliver/named', {
      facts: { receivedOn: '2026-03-02', objectBy: '2026-03-16', replyBy: '2026-04-30' },
    });
    expect(story.duty('replyByDay').due).toBe(endOf('2026-04-02'));
  });
});

describe('the worth of a reply', () => {
  it('without measures discharges nothing: it is owed on its old clock, and late on its old day', () => {
    const story = replied().then('assess/evasive');
    expect(story.duty('reply')).toMatchObject({ standing: 'open', due: endOf('2026-05-06') });
    expect(story.at('2026-05-07 09:00').duty('reply').standing).toBe('overdue');
    expect(story.count('reply')).toBe(1);
  });

  it('that came in time and is judged late was in time', () => {
    const story = replied().at('2026-05-20 09:00');
    expect(story.duty('reply').standing).toBe('submitted');
    expect(story.then('assess/adopted').stage).toBe('settled');
  });

  it('that came late is judged like any other, and ends the urging', () => {
    const story = late();
    expect(story.owed).toContain('urge: city-proc');
    expect(story.then('reply').owed).not.toContain('urge: city-proc');
  });

  it('of words alone, judged after the last day, is urged once', () => {
    const story = replied().at('2026-05-20 09:00').then('assess/evasive').at('2026-05-21 09:00');
    expect(story.owed.filter((owed) => owed === 'urge: city-proc')).toHaveLength(1);
  });

  it('with a plan is measured by the day of that plan, and late after it', () => {
    const story = rectifying();
    expect(story.duty('rectify').due).toBe(endOf('2026-04-30'));
    expect(story.then('urge').at('2026-05-01 09:00').owed).toContain('urge: city-proc');
    expect(story.duty('rectify').standing).toBe('overdue');
  });

  it('whose measures fall short again stays owed on the day of the plan', () => {
    const story = resultReported().then('assessRectification/insufficient');
    expect(story.duty('rectify')).toMatchObject({ standing: 'open', due: endOf('2026-04-30') });
  });
});

describe('more time for the reply', () => {
  it('is no part of the two months of the text: only a day that the procuratorate named is its own to move', () => {
    expect(served().offered('city-market.handler')).not.toContain('requestExtension');
    expect(servedWithDay().offered('city-market.handler')).toContain('requestExtension');
  });

  it('is asked for before the day has passed, once at a time', () => {
    expect(servedWithDay().does('requestExtension', { at: '2026-03-20 23:59' }).refusal).toBeUndefined();
    expect(servedWithDay().does('requestExtension', { at: '2026-03-21 00:01' }).refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(servedWithDay().then('requestExtension').does('requestExtension').refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
  });

  it('is another day, with a ladder of its own, and never one beyond the two months', () => {
    const granted = servedWithDay().then('requestExtension', 'decideExtension/grant');
    expect(granted.duty('replyByDay').due).toBe(endOf('2026-04-10'));
    expect(granted.count('replyByDay')).toBe(2);
    const tooLong = servedWithDay()
      .then('requestExtension')
      .does('decideExtension/grant', { facts: { replyBy: '2026-12-31' } });
    expect(tooLong.duty('replyByDay').due).toBe(endOf('2026-05-06'));
  });

  it('is not given by silence: the day passes while nobody decides', () => {
    expect(servedWithDay().then('requestExtension').at('2026-03-21 09:00').duty('replyByDay').standing).toBe(
      'overdue',
    );
  });
});
