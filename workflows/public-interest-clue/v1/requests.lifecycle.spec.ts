import { withOwnTerms } from '../../fixtures/own-terms.js';
import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { civilExamining, examining, investigating } from './fixtures/ways.js';

describeSteps([
  {
    step: 'ask',
    because: 'the unit asked owes an answer, and nothing waits for it (B02, 第三十六条)',
    from: investigating,
    told: ['jia-police'],
    copied: ['requestLetter → jia-police'],
    owed: ['investigate: jia-proc', 'assist: jia-police'],
  },
  {
    step: 'assist/answer',
    because: 'what was asked for is given (B02)',
    from: () => investigating().then('ask'),
    told: ['jia-proc'],
    copied: ['assistance → jia-proc'],
    owed: ['investigate: jia-proc', 'acknowledge: jia-proc'],
  },
  {
    step: 'assist/decline',
    because: 'who cannot help says why (B02)',
    from: () => investigating().then('ask'),
    told: ['jia-proc'],
    owed: ['investigate: jia-proc', 'acknowledge: jia-proc'],
  },
  {
    step: 'acknowledge',
    because: 'who asked confirms the answer (B02)',
    from: () => investigating().then('ask', 'assist/answer'),
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'entrust',
    because: 'the procuratorate of another place investigates there (第四十三条)',
    from: investigating,
    told: ['yi-proc'],
    copied: ['entrustment → yi-proc'],
    owed: ['investigate: jia-proc', 'investigateElsewhere: yi-proc'],
  },
  {
    step: 'reportEntrusted',
    because: 'it reports what it found (第四十三条)',
    from: () => investigating().then('entrust'),
    told: ['jia-proc'],
    copied: ['entrustedReport → jia-proc'],
    owed: ['investigate: jia-proc'],
  },
  {
    step: 'commissionAppraisal',
    because: 'an institution appraises (第四十一条)',
    from: investigating,
    leads: ['appraising'],
    owed: ['investigate: jia-proc', 'receiveAppraisal: jia-proc'],
  },
  {
    step: 'receiveAppraisal',
    because: 'its opinion has come',
    from: () => investigating().then('commissionAppraisal'),
    leads: ['no-appraisal'],
    owed: ['investigate: jia-proc'],
  },
]);

const ofPolice = { facts: { requestType: 'evidence', requestedUnit: 'jia-police', request: 'text-1' } };
const ofEco = { facts: { requestType: 'expertise', requestedUnit: 'jia-gov', request: 'text-2' } };
const own = withOwnTerms({ 'consultation-request': 5, 'evidence-request': 10, 'expertise-request': 15 });

describe('requests (B02)', () => {
  it('may be open at once to different units, each answered by the one that was asked', () => {
    const story = investigating().does('ask', ofPolice).does('ask', ofEco);
    expect(story.owed).toEqual(['investigate: jia-proc', 'assist: jia-police', 'assist: jia-gov']);
    const [police = '', gov = ''] = story.referral.state.duties
      .filter(({ duty }) => duty === 'assist')
      .map(({ id }) => id);
    expect(story.does('assist/answer', { by: 'jia-gov.handler', duty: police }).refusal).toBe(
      'FIELD_INVALID',
    );
    expect(story.does('assist/answer', { duty: police }).refusal).toBeUndefined();
    expect(story.does('assist/decline', { by: 'jia-gov.handler', duty: gov }).refusal).toBeUndefined();
    expect(story.owed).toEqual(['investigate: jia-proc', 'acknowledge: jia-proc', 'acknowledge: jia-proc']);
  });

  it.each([
    { requestType: 'consultation', due: '2026-03-09', because: 'five days here' },
    { requestType: 'evidence', due: '2026-03-12', because: 'ten days here' },
    { requestType: 'expertise', due: '2026-03-17', because: 'fifteen days here' },
  ])(
    'for $requestType have a term of their own where a deployment set one: $because',
    ({ requestType, due }) => {
      const asked = { facts: { ...ofPolice.facts, requestType } };
      expect(investigating({ rules: own }).does('ask', asked).duty('assist').due).toBe(endOf(due));
      expect(investigating().does('ask', asked).duty('assist').due).toBeNull();
    },
  );

  it('keep the term of their own kind, whatever is asked next', () => {
    const story = investigating({ rules: own }).does('ask', ofPolice).does('ask', ofEco);
    const dues = story.referral.state.duties.filter(({ duty }) => duty === 'assist').map(({ due }) => due);
    expect(dues).toEqual([endOf('2026-03-12'), endOf('2026-03-17')]);
  });

  it('never hold up the case: unanswered, it goes on to its end', () => {
    const story = investigating().then('ask', 'reportInvestigation', 'decideSuggestion');
    expect(story.then('serveSuggestion/delivered').owed).toContain('assist: jia-police');
    const { duties } = story.definition;
    const waiting = Object.entries(duties).filter(([, { pausedWhile }]) =>
      pausedWhile?.duties?.some((duty) => ['assist', 'acknowledge', 'investigateElsewhere'].includes(duty)),
    );
    expect(waiting).toEqual([]);
  });
});

describe('an investigation elsewhere (第四十三条, 30 days)', () => {
  it('entrusted on 2 March is due on 1 April 2026', () => {
    expect(investigating().then('entrust').duty('investigateElsewhere')).toMatchObject({
      unit: 'yi-proc',
      due: endOf('2026-04-01'),
    });
  });
});

describe('an appraisal (第四十一条, 第四十八条)', () => {
  it('leaves its time out of the examination against an agency', () => {
    const story = examining().then('commissionAppraisal');
    expect(story.duty('examine')).toMatchObject({ standing: 'suspended', due: null });
    expect(story.at('2026-05-17 10:00').then('receiveAppraisal').duty('examine').due).toBe(
      endOf('2026-06-16'),
    );
  });

  it('leaves its time out of the examination against a wrongdoer', () => {
    expect(civilExamining().then('commissionAppraisal').duty('examineCivil').standing).toBe('suspended');
  });
});
