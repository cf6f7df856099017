import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import type { Story } from '../../fixtures/story.js';
import {
  heard,
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
    because: 'the unit answers in writing (第八条)',
    from: served,
    leads: ['replied'],
    told: ['city-court'],
    copied: ['replyLetter → city-court'],
    owed: ['assess: city-court'],
    allows: { documents: ['rectificationEvidence'] },
  },
  {
    step: 'assess/adopted',
    because: 'what was suggested has been done',
    from: replied,
    leads: ['settled'],
    told: ['city-market'],
    owed: [],
  },
  {
    step: 'assess/partly',
    because: 'part of it has been done; the rest is owed by the day of the unit’s own plan',
    from: replied,
    leads: ['rectifying'],
    told: ['city-market'],
    owed: ['rectify: city-market', 'urge: city-court'],
  },
  {
    step: 'assess/evasive',
    because: 'words without measures answer nothing: the reply is owed as before',
    from: replied,
    leads: ['served'],
    told: ['city-market'],
    owed: ['reply: city-market', 'urge: city-court', 'sendNotice: city-court'],
  },
  {
    step: 'assess/justified',
    because: 'there was good reason not to do it',
    from: replied,
    leads: ['justified'],
    told: ['city-market'],
    owed: [],
  },
  {
    step: 'reportRectification',
    because: 'the unit reports what it has put right',
    from: rectifying,
    leads: ['result-reported'],
    told: ['city-court'],
    copied: ['rectificationReport → city-court'],
    owed: ['assessRectification: city-court'],
    allows: { documents: ['rectificationEvidence'] },
  },
  {
    step: 'assessRectification/sufficient',
    because: 'it is put right',
    from: resultReported,
    leads: ['settled'],
    told: ['city-market'],
    owed: [],
  },
  {
    step: 'assessRectification/insufficient',
    because: 'it is not put right, and stays owed',
    from: resultReported,
    leads: ['rectifying'],
    told: ['city-market'],
    owed: ['rectify: city-market', 'urge: city-court', 'sendNotice: city-court'],
  },
  {
    step: 'assessRectification/partly',
    because: 'what was taken up is enough',
    from: resultReported,
    leads: ['partly-settled'],
    told: ['city-market'],
    owed: [],
  },
  {
    step: 'requestExtension',
    because: 'more time is asked for while there is some left',
    from: served,
    told: ['city-court'],
    owed: ['reply: city-market', 'decideExtension: city-court'],
  },
  {
    step: 'decideExtension/grant',
    because: 'another day is named',
    from: () => served().then('requestExtension'),
    told: ['city-market'],
    owed: ['replyByDay: city-market'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideExtension/decline',
    because: 'the day stays',
    from: () => served().then('requestExtension'),
    told: ['city-market'],
    owed: ['reply: city-market'],
    signed: ['deputy', 'head'],
  },
]);

const onMinors = (): Story =>
  heard()
    .does('submitDraft', { facts: { concernsMinors: true, addresseeLevel: 'same' } })
    .then('deliberate/pass', 'sign/atOwnLevel', 'send/toAgency');

describe('the period of the reply', () => {
  it('two months: received 2026-07-31, due 2026-09-30 (G-1, JUD-01)', () => {
    expect(served().dues('reply')).toEqual({ due: endOf('2026-09-30'), conservative: endOf('2026-09-30') });
  });

  it('one month where it concerns the protection of minors: received 2026-07-31, due 2026-08-31 (G-3, SUG-03)', () => {
    expect(servedOnMinors().duty('reply').due).toBe(endOf('2026-08-31'));
  });

  it('a day that the court named counts, also beyond two months: they are only what is usual (第八条)', () => {
    expect(servedWithDay().duty('replyByDay').due).toBe(endOf('2026-08-20'));
    const later = sent().does('deliver/named', {
      facts: { receivedOn: '2026-07-31', replyBy: '2026-11-30' },
    });
    expect(later.duty('replyByDay').due).toBe(endOf('2026-11-30'));
  });

  it('a day named in a matter of minors counts not beyond one month (SUG-03)', () => {
    const story = onMinors().does('deliver/named', {
      facts: { receivedOn: '2026-07-31', replyBy: '2026-11-30' },
    });
    expect(story.duty('replyByDay').due).toBe(endOf('2026-08-31'));
  });

  it('no court knew this rule before 16 November 2023 (G-9)', () => {
    const early = sent().does('deliver/statutory', { facts: { receivedOn: '2023-11-15' } });
    expect(early.duty('reply').due).toBeNull();
  });
});

describe('more time for the reply', () => {
  it('may be asked for in every matter but one of minors under the month of the law', () => {
    expect(served().offered('city-market.handler')).toContain('requestExtension');
    expect(servedWithDay().offered('city-market.handler')).toContain('requestExtension');
    expect(servedOnMinors().offered('city-market.handler')).not.toContain('requestExtension');
  });

  it('replaces the two months by a day', () => {
    const story = served().then('requestExtension', 'decideExtension/grant');
    expect(story.duty('reply').standing).toBe('waived');
    expect(story.duty('replyByDay').due).toBe(endOf('2026-10-30'));
  });

  it('that was granted after the last day lets urging and notice go', () => {
    const story = served().then('requestExtension').at('2026-10-09 09:00');
    expect(story.owed).toContain('sendNotice: city-court');
    expect(story.then('decideExtension/grant').owed).toEqual(['replyByDay: city-market']);
  });
});

describe('the worth of a reply', () => {
  it('without measures discharges nothing: it is owed on its old clock', () => {
    expect(replied().then('assess/evasive').duty('reply')).toMatchObject({
      standing: 'open',
      due: endOf('2026-09-30'),
    });
  });

  it('taken up in part, with a plan, is no ground for a notice yet; a plan that is not kept is (D02)', () => {
    expect(rectifying().owed).not.toContain('sendNotice: city-court');
    expect(rectifying().at('2026-12-01 09:00').owed).toContain('sendNotice: city-court');
  });
});
