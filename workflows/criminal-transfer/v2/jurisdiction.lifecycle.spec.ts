import { endOf, on } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { received, returned, toldToFileForDelay } from './fixtures/ways.js';

describeSteps([
  {
    step: 'forward',
    because: 'the competent police become the party, and sign for themselves (第七条)',
    from: received,
    leads: ['sent'],
    told: ['city-eco', 'jia-police', 'city-proc'],
    copied: ['forwardingNotice → city-eco'],
    owed: ['receive: jia-police'],
  },
  {
    step: 'returnCase',
    because: 'what is no business of any police goes back with reasons and file (公安程序第一百八十条第三款)',
    from: received,
    leads: ['returned'],
    told: ['city-eco', 'city-proc'],
    copied: ['returnNotice → city-eco', 'returnedFile → city-eco', 'returnNotice → city-proc'],
    owed: ['handle: city-eco'],
    signed: ['deputy', 'head'],
  },
]);

const acceptedElsewhere = () =>
  received().then('forward').does('receive', { by: 'jia-police.handler', at: '2026-03-03 09:00' });

describe('forwarding (第七条, 24 hours)', () => {
  it('is counted from the acceptance, to the minute', () => {
    expect(received().duty('forward').due).toBe(on('2026-03-03 13:00'));
  });

  it('blames nobody where the case is theirs, and can be recorded where it comes late', () => {
    const story = received().at('2026-03-03 13:01');
    expect(story.duty('forward').standing).toBe('lapsed');
    expect(story.then('forward').stage).toBe('sent');
    expect(story.duty('forward').standing).toBe('lapsed');
    expect(received().then('forward').duty('forward').standing).toBe('discharged');
  });

  it('gives the new police a review of their own, from their own acceptance', () => {
    const story = acceptedElsewhere();
    expect(story.duty('review')).toEqual({
      standing: 'open',
      due: endOf('2026-03-06'),
      unit: 'jia-police',
    });
    expect(story.count('review')).toBe(2);
    expect(story.owed).toEqual([
      'review: jia-police',
      '(forward: jia-police)',
      '(askSupplement: jia-police)',
    ]);
  });

  it('leaves the former police without a say', () => {
    expect(acceptedElsewhere().offered('city-police.head')).toEqual([]);
    expect(acceptedElsewhere().does('decideFiling/file').refusal).toBe('ACT_NOT_YOURS unit');
  });

  it('can happen again', () => {
    const story = acceptedElsewhere().does('forward', {
      by: 'jia-police.handler',
      facts: { competentPolice: 'yi-police' },
    });
    expect(story.owed).toEqual(['receive: yi-police']);
    expect(story.referral.state.parties).toMatchObject({ police: 'yi-police', formerPolice: 'jia-police' });
  });

  it('takes no unit that is no police', () => {
    const story = received().does('forward', { facts: { competentPolice: 'city-proc' } });
    expect(story.refusal).toBe('PARTY_KIND_WRONG');
  });

  it.each(['forward', 'returnCase', 'decideFiling/notFile'])(
    'is no way round a notice to file, nor is any other: %s',
    (step) => {
      for (const further of [[], ['issueCorrection'], ['issueCorrection', 'reportToSuperior']])
        expect(
          toldToFileForDelay()
            .then(...further)
            .does(step).refusal,
        ).toMatch(/^(ACT_NOT_LAWFUL condition|OUTCOME_NOT_OFFERED)$/);
      const consulted = toldToFileForDelay().then('issueCorrection', 'reportToSuperior', 'consult/file');
      expect(consulted.does(step).refusal).toMatch(/^(ACT_NOT_LAWFUL condition|OUTCOME_NOT_OFFERED)$/);
    },
  );
});

describe('what came back', () => {
  it('is handled by the agency, or passed on to the authority that is competent', () => {
    expect(
      returned()
        .offered('city-eco.handler')
        .filter((step) => step.startsWith('handle')),
    ).toEqual([
      'handleAdministratively/punish',
      'handleAdministratively/noPenalty',
      'handleAdministratively/passOn',
    ]);
  });

  it('closes the review', () => {
    expect(returned().duty('review').standing).toBe('discharged');
  });
});
