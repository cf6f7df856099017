import { withOwnTerms } from '../../fixtures/own-terms.js';
import { endOf } from '../../fixtures/people.js';
import { Story } from '../../fixtures/story.js';
import { clue } from './fixtures/clue.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { enforcing, examined, filed, proposed } from './fixtures/ways.js';

describeSteps([
  {
    step: 'feedBack',
    because: 'the finder gets a letter on what was decided (B03)',
    from: () => proposed().then('decideFiling/administrative'),
    told: ['jia-eco'],
    copied: ['feedbackLetter → jia-eco'],
    owed: ['serveFilingDecision: jia-proc'],
  },
]);

describe('the letter to the finder (B03)', () => {
  it.each([
    { end: 'not-filed', story: () => proposed().then('decideFiling/notFile') },
    { end: 'terminated', story: () => examined().then('terminate/other') },
    { end: 'enforced', story: () => enforcing().then('confirmPerformance') },
  ])('is owed beyond the end $end', ({ end, story }) => {
    const told = story();
    expect(told.stage).toBe(end);
    expect(told.owed).toEqual(['feedBack: jia-proc']);
    expect(told.then('feedBack').owed).toEqual([]);
  });

  it('that was never sent is overdue in a closed matter, where a deployment set a term', () => {
    const story = proposed({ rules: withOwnTerms({ 'clue-feedback': 10 }) }).then('decideFiling/notFile');
    expect(story.at('2026-03-13 00:00').duty('feedBack')).toMatchObject({
      standing: 'overdue',
      due: endOf('2026-03-12'),
    });
  });

  it('is owed once for the decision and once for the result, each by itself', () => {
    const story = examined().then('terminate/other');
    expect(story.count('feedBack')).toBe(2);
    const both = proposed().then('decideFiling/undetermined', 'terminate/other');
    expect(both.does('feedBack').refusal).toBe('DUTY_REQUIRED');
    const [first = ''] = both.referral.state.duties
      .filter(({ duty }) => duty === 'feedBack')
      .map(({ id }) => id);
    expect(both.does('feedBack', { duty: first }).owed).toEqual(['feedBack: jia-proc']);
  });

  it('is owed to nobody where a procuratorate came upon it itself', () => {
    const story = new Story(clue, { by: 'jia-proc.handler', parties: { finder: 'jia-proc' } })
      .does('assess/inScope', { by: 'jia-proc.handler' })
      .does('handOver', { by: 'jia-proc.handler' })
      .then('register/ordinary', 'proposeFiling', 'decideFiling/notFile');
    expect(story.stage).toBe('not-filed');
    expect(story.owed).toEqual([]);
  });

  it('comes after the decision', () => {
    expect(proposed().does('feedBack').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(filed().does('feedBack').refusal).toBe('ACT_NOT_LAWFUL duty');
  });
});

describe('the finder', () => {
  it('is told of every turn of the case by whoever makes it', () => {
    const { definition } = filed();
    const main = (stage: string) => definition.stages[stage]?.track === undefined;
    const moving = Object.entries(definition.acts).flatMap(([act, words]) =>
      (words.outcomes ? Object.entries(words.outcomes) : [['', {}] as const]).flatMap(([outcome, more]) =>
        [words.to ?? [], ('to' in more ? more.to : undefined) ?? []].flat().some(main)
          ? [
              {
                act,
                outcome,
                tells: [...(words.tells ?? []), ...('tells' in more ? (more.tells ?? []) : [])],
              },
            ]
          : [],
      ),
    );
    const untold = moving.filter(({ tells }) => !tells.includes('finder')).map(({ act }) => act);
    expect([...new Set(untold)]).toEqual(['assess', 'handOver', 'decideSuggestion']);
  });
});
