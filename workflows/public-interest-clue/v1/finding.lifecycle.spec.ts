import { withOwnTerms } from '../../fixtures/own-terms.js';
import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { evaluating, filed, found, handedOver, rectifying, toHandOver } from './fixtures/ways.js';

describeSteps([
  {
    step: 'recordSource',
    because: 'who reported it is known to finder and procuratorate alone',
    from: handedOver,
    told: ['jia-proc'],
    copied: ['sourceMaterials → jia-proc'],
    owed: ['register: jia-proc'],
    allows: { documents: ['sourceMaterials'] },
  },
  {
    step: 'assess/inScope',
    because: 'the reason is on file, and nobody outside learns of it before the handover (B01)',
    from: found,
    leads: ['to-hand-over'],
    owed: ['handOver: jia-eco'],
  },
  {
    step: 'assess/outOfScope',
    because: 'what is no matter of public interest ends with its reason on file (B01)',
    from: found,
    leads: ['not-handed-over'],
    owed: [],
  },
  {
    step: 'handOver',
    because: 'the letter brings it before the procuratorate (B01)',
    from: toHandOver,
    leads: ['handed-over'],
    told: ['jia-proc'],
    copied: ['handoverLetter → jia-proc'],
    owed: ['register: jia-proc'],
    allows: { documents: ['clueMaterials'] },
  },
]);

describe('the assessment and the handover (B01)', () => {
  it('have no number of days in any text: owed, and never overdue', () => {
    const story = found().at('2027-03-02 09:00');
    expect(story.duty('assess')).toMatchObject({ standing: 'open', due: null, unit: 'jia-eco' });
  });

  it('are late where a deployment set itself a term, and it has passed', () => {
    const rules = withOwnTerms({ 'clue-assessment': 7, 'clue-handover': 3 });
    const story = found({ rules });
    expect(story.duty('assess').due).toBe(endOf('2026-03-09'));
    story.then('assess/inScope').at('2026-03-06 00:00');
    expect(story.duty('handOver')).toMatchObject({ standing: 'overdue', due: endOf('2026-03-05') });
    expect(story.then('handOver').stage).toBe('handed-over');
  });

  it('keep yes or no with the reason, also of what is never handed over', () => {
    const story = found().then('assess/outOfScope');
    expect(story.referral.state).toMatchObject({
      final: true,
      outcome: 'not-handed-over',
      facts: { scopeReason: 'text-1' },
    });
  });

  it('stay the finder’s own: what is assessed is internal, and every stage has another name outside', () => {
    const { acts, stages } = found().definition;
    expect(acts['assess']?.internal).toBe(true);
    expect(['found', 'to-hand-over', 'not-handed-over'].map((stage) => stages[stage]?.publicAlias)).toEqual([
      '办理中',
      '办理中',
      '已办结',
    ]);
  });

  it('come first: what was not assessed is not handed over', () => {
    expect(found().does('handOver').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});

describe('who reported it', () => {
  it('is written down apart from everything else, and confidentially', () => {
    const { definition } = found();
    expect(definition.acts['recordSource']?.confidential).toBe(true);
    const asking = Object.entries(definition.acts).filter(([, { requires, outcomes = {} }]) =>
      [requires, ...Object.values(outcomes).map((one) => one.requires)].some((one) =>
        [...(one?.facts ?? []), ...(one?.allowsFacts ?? [])].includes('source'),
      ),
    );
    expect(asking.map(([act]) => act)).toEqual(['recordSource']);
    expect(definition.facts['source']?.type).toBe('text');
    expect(definition.documents['sourceMaterials']?.level).toBe('specially-restricted');
  });

  it('is told to the procuratorate alone, and to the next one only by the finder itself', () => {
    expect(found().then('recordSource').told).toEqual(['jia-proc']);
    expect(evaluating().then('passOn', 'recordSource').told).toEqual(['yi-proc']);
  });

  it('is no matter of the case any more once an agency may look at it', () => {
    for (const story of [filed(), rectifying()])
      expect(story.does('recordSource').refusal).toBe('ACT_NOT_LAWFUL stage');
  });
});
