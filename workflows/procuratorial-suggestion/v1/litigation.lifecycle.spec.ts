import { describeSteps } from '../../fixtures/describe-steps.js';
import { afterLitigation, inLitigation, late, lateGovernance, served } from './fixtures/ways.js';

describeSteps([
  {
    step: 'turnToLitigation',
    because: 'the public interest is harmed: a clue for a suit (第二十五条)',
    from: late,
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market', 'urge: city-proc'],
    signed: ['head'],
  },
  {
    step: 'closeAfterLitigation',
    because: 'the other procedure has ended, and nothing more is asked for here',
    from: afterLitigation,
    leads: ['litigated'],
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc'],
  },
]);

describe('where the public interest is harmed', () => {
  it('hands the clue to the public-interest procedure, opened with all that it asks for', () => {
    const { links } = inLitigation().definition;
    expect(links?.['publicInterest']?.opensWith).toEqual({
      parties: { finder: 'procuratorate', procuratorate: 'procuratorate' },
      facts: { summary: 'publicHarm', field: 'publicInterestField' },
    });
    expect(inLitigation().consequences).toContainEqual({
      kind: 'start-link',
      as: 'publicInterest',
      lifecycle: 'public-interest-clue',
    });
  });

  it('never from a governance suggestion (C03)', () => {
    expect(lateGovernance().does('turnToLitigation').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('not before the suggestion was left without an answer', () => {
    expect(served().does('turnToLitigation').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('once, and is told of its outcome', () => {
    expect(inLitigation().does('turnToLitigation').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(afterLitigation().told).toEqual(['city-proc']);
  });

  it('leaves the suggestion owed until the other procedure has ended', () => {
    expect(inLitigation().does('closeAfterLitigation').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(inLitigation().then('reply', 'assess/adopted').stage).toBe('settled');
  });
});
