import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { decided, exempted, handedOver } from './fixtures/ways.js';

describeSteps([
  {
    step: 'handOver',
    because: 'the criminal department gives its view and the file (第九条)',
    from: decided,
    leads: ['handed-over'],
    owed: ['register: city-proc'],
  },
  {
    step: 'register',
    because: 'with the registration the ten working days begin, and nobody outside learns more',
    from: handedOver,
    leads: ['examining'],
    owed: ['examine: city-proc'],
  },
  {
    step: 'transferDirectly',
    because: 'a court sends the matter to the authority itself (行政处罚法第二十七条)',
    from: exempted,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    copied: ['transferLetter → city-eco', 'decision → city-eco'],
    owed: ['replyPromptly: city-eco'],
    allows: { documents: ['evidence', 'seizedProperty'] },
  },
]);

describe('from one department to the other (第九条, 3 working days)', () => {
  it('a decision of 11 February 2026 is due on the made-up Saturday of 14 February (B-1)', () => {
    expect(decided({ at: '2026-02-11 10:00' }).duty('handOver').due).toBe(endOf('2026-02-14'));
  });

  it('has no last instant while the guide’s rule is not in use, and is owed all the same', () => {
    const story = decided({ at: '2026-02-11 10:00', activations: NO_ACTIVATIONS });
    expect(story.duty('handOver')).toMatchObject({ standing: 'open', due: null });
  });

  it('is the procuratorate’s way alone: what a court or the police decided is not examined', () => {
    expect(exempted().does('handOver', { by: 'city-court.handler' }).refusal).toBe('ACT_NOT_LAWFUL duty');
    expect(decided().does('transferDirectly', { by: 'city-proc.handler' }).refusal).toBe(
      'ACT_NOT_LAWFUL duty',
    );
  });
});

describe('what the police send back after withdrawing a case (移送规定第十三条)', () => {
  const withdrawn = () =>
    decided({
      by: 'city-police.handler',
      parties: { initiator: 'city-police', agency: 'city-eco' },
      facts: { origin: 'case-withdrawn' },
    });

  it('goes to the agency that once transferred it, promptly and without examination', () => {
    expect(withdrawn().owed).toEqual(['transferDirectly: city-police']);
    const story = withdrawn().does('transferDirectly', { by: 'city-police.handler' });
    expect(story.told).toEqual(['city-eco']);
    expect(story.owed).toEqual(['replyPromptly: city-eco']);
    expect(story.duty('replyPromptly').due).toBeNull();
  });

  it('comes to an end that tells the police', () => {
    const story = withdrawn()
      .does('transferDirectly', { by: 'city-police.handler' })
      .then('fileCase', 'decideOnPenalty/penalise', 'replyResult/penalised')
      .does('evaluate/penalised', { by: 'city-police.handler' });
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'penalised' });
  });
});
