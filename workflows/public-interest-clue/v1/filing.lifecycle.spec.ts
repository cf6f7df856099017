import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { evaluating, filed, proposed, unknown } from './fixtures/ways.js';

describeSteps([
  {
    step: 'proposeFiling',
    because: 'the prosecutor proposes, and nobody outside learns of it (第三十条)',
    from: evaluating,
    owed: ['decideFiling: jia-proc'],
    allows: { documents: ['preliminaryReport'] },
  },
  {
    step: 'decideFiling/administrative',
    because: 'the chief procurator files against an agency (第三十条, 第六十七条)',
    from: proposed,
    leads: ['filed'],
    told: ['jia-eco'],
    owed: ['serveFilingDecision: jia-proc', 'feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideFiling/both',
    because: 'beside it the wrongdoer is pursued in a matter of its own (第六十七条, 第八十五条)',
    from: proposed,
    leads: ['filed'],
    told: ['jia-eco'],
    owed: ['serveFilingDecision: jia-proc', 'feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideFiling/civil',
    because: 'the chief procurator files against the wrongdoer (第八十五条)',
    from: proposed,
    leads: ['civil-investigating'],
    told: ['jia-eco'],
    owed: ['investigate: jia-proc', 'feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideFiling/undetermined',
    because: 'grave harm is investigated though nobody can say whose (第二十九条)',
    from: proposed,
    leads: ['respondent-unknown'],
    told: ['jia-eco'],
    owed: ['identify: jia-proc', 'feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideFiling/notFile',
    because: 'the finder gets the decision with its reasons (第三十条)',
    from: proposed,
    leads: ['not-filed'],
    told: ['jia-eco'],
    copied: ['nonFilingDecision → jia-eco'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideFiling/suggest',
    because: 'where no case is filed, governance may still be suggested',
    from: proposed,
    leads: ['governance-suggested'],
    told: ['jia-eco'],
    copied: ['nonFilingDecision → jia-eco'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'identify/agency',
    because: 'the agency has been found: it is to be served',
    from: unknown,
    leads: ['filed'],
    told: ['jia-eco'],
    owed: ['serveFilingDecision: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'identify/wrongdoer',
    because: 'no agency, but a wrongdoer has been found',
    from: unknown,
    leads: ['civil-investigating'],
    told: ['jia-eco'],
    owed: ['investigate: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'serveFilingDecision',
    because: 'the agency learns of it from the decision (第七十条)',
    from: filed,
    leads: ['investigating'],
    told: ['jia-market', 'jia-eco'],
    copied: ['filingDecision → jia-market'],
    owed: ['investigate: jia-proc'],
  },
]);

describe('the decision to file (第三十条)', () => {
  it('is the chief procurator’s alone, over another’s proposal', () => {
    expect(proposed().does('decideFiling/administrative', { by: 'jia-proc.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
    const story = evaluating().does('proposeFiling', { by: 'jia-proc.head' });
    expect(story.does('decideFiling/administrative').refusal).toBe('ACT_NOT_LAWFUL apart');
  });

  it('needs the proposal', () => {
    expect(evaluating().does('decideFiling/notFile').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  it('names as respondent an agency with duties of supervision, and no court', () => {
    const story = proposed().does('decideFiling/administrative', { facts: { respondent: 'jia-court' } });
    expect(story.refusal).toBe('PARTY_KIND_WRONG');
  });
});

describe('the service of the decision (第七十条, 7 days)', () => {
  it('of a decision of 24 September 2026 is due after the National Day holidays, on 8 October (D-9)', () => {
    const story = proposed({ at: '2026-09-24 05:00' }).then('decideFiling/administrative');
    expect(story.dues('serveFilingDecision')).toEqual({
      due: endOf('2026-10-08'),
      conservative: endOf('2026-10-08'),
    });
  });

  it('is the first that the agency hears of it', () => {
    const steps = proposed().then('decideFiling/administrative');
    expect(steps.told).toEqual(['jia-eco']);
    expect(steps.then('serveFilingDecision').told).toContain('jia-market');
  });

  it('begins anew to count where the agency was found only later (第二十九条)', () => {
    const story = unknown().at('2026-04-01 09:00').then('identify/agency');
    expect(story.duty('serveFilingDecision').due).toBe(endOf('2026-04-08'));
  });
});

describe('what follows from a decision', () => {
  it('beside the case against the agency is a clue of its own against the wrongdoer, and its outcome is told', () => {
    const story = proposed().then('decideFiling/both');
    expect(story.referral.state.links).toMatchObject([{ as: 'civil', lifecycle: 'public-interest-clue' }]);
    expect(story.then('serveFilingDecision').hears('civil', 'closed', 'enforced').told).toEqual([
      'jia-eco',
      'jia-proc',
    ]);
    expect(story.stage).toBe('investigating');
  });

  it('not to file may be a suggestion on governance: with its end this ends, and the finder hears of it', () => {
    const story = proposed().then('decideFiling/suggest', 'feedBack');
    expect(story.referral.state.links).toMatchObject([
      { as: 'governance', lifecycle: 'procuratorial-suggestion' },
    ]);
    expect(story.hears('governance', 'open').stage).toBe('governance-suggested');
    expect(story.hears('governance', 'closed', 'adopted').told).toEqual(['jia-eco', 'jia-proc']);
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'not-filed' });
  });
});
