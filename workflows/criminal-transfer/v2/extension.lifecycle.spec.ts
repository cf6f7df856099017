import { endOf } from '../../fixtures/people.js';
import { EVERY_RULE } from '../../fixtures/story.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { received, sent } from './fixtures/ways.js';

const of = (domain: string) => received({ facts: { domain }, activations: EVERY_RULE });
const withLeads = () =>
  sent({ facts: { domain: 'environment' }, activations: EVERY_RULE }).does('receive', {
    facts: { leadsToVerify: true },
  });
const requested = (domain: 'drugs' | 'economic') =>
  of(domain === 'drugs' ? 'drugs' : 'economic-crime').then(
    `extendForComplexity/${domain}`,
    'requestFurtherExtension',
  );

const stillOwed = ['review: city-police', '(forward: city-police)', '(askSupplement: city-police)'];
const told = ['city-eco', 'city-proc'];

describeSteps([
  {
    step: 'extendForVerification/ordinary',
    because: 'leads need verifying; the text names nobody who approves (FWD-05)',
    from: () => of('general'),
    leads: ['verification-term'],
    told,
    owed: stillOwed,
    allows: { documents: ['extensionApproval'] },
  },
  {
    step: 'extendForComplexity/ordinary',
    because: 'a head of the police approves in writing what is grave or complex (FWD-05)',
    from: () => of('general'),
    leads: ['complex-term'],
    told,
    owed: stillOwed,
    signed: ['deputy', 'head'],
  },
  {
    step: 'requestFurtherExtension',
    because: 'more than that is for the police above, who become a party (FWD-06)',
    from: () => of('economic-crime').then('extendForComplexity/economic'),
    leads: ['further-term-requested'],
    told: ['prov-police'],
    owed: [...stillOwed, 'decideFurtherExtension: prov-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideFurtherExtension/economic',
    because: 'the head above approves in writing (FWD-06)',
    from: () => requested('economic'),
    leads: ['further-term'],
    told: ['city-police', ...told],
    owed: stillOwed,
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideFurtherExtension/drugs',
    because: 'the head above approves in writing (FWD-09)',
    from: () => requested('drugs'),
    leads: ['further-term'],
    told: ['city-police', ...told],
    owed: stillOwed,
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideFurtherExtension/decline',
    because: 'the head above need not',
    from: () => requested('drugs'),
    leads: ['complex-term'],
    told: ['city-police', ...told],
    owed: stillOwed,
    signed: ['deputy', 'head'],
  },
]);

describe('longer reviews', () => {
  // From the acceptance on Monday 2 March 2026.
  it.each<{ domain: string; steps: readonly string[]; day: string; because: string }>([
    {
      domain: 'general',
      steps: ['extendForVerification/ordinary'],
      ...{ day: '2026-03-09', because: 'seven days (FWD-05)' },
    },
    {
      domain: 'general',
      steps: ['extendForComplexity/ordinary'],
      ...{ day: '2026-04-01', because: 'thirty days (FWD-05)' },
    },
    {
      domain: 'intellectual-property',
      steps: ['extendForVerification/ordinary', 'extendForComplexity/ordinary'],
      ...{ day: '2026-04-01', because: 'thirty days in all, from the same start (FWD-05)' },
    },
    {
      domain: 'environment',
      steps: ['extendForVerification/environment'],
      ...{ day: '2026-03-09', because: 'seven days (FWD-07)' },
    },
    {
      domain: 'environment',
      steps: ['extendForComplexity/environment'],
      ...{ day: '2026-04-01', because: 'thirty days (FWD-07)' },
    },
    {
      domain: 'work-safety',
      steps: ['extendForVerification/workSafety'],
      ...{ day: '2026-03-09', because: 'seven days (FWD-08)' },
    },
    {
      domain: 'work-safety',
      steps: ['extendForComplexity/workSafety'],
      ...{ day: '2026-04-01', because: 'thirty days (FWD-08)' },
    },
    {
      domain: 'drugs',
      steps: ['extendForVerification/drugs'],
      ...{ day: '2026-03-12', because: 'ten days (FWD-09)' },
    },
    {
      domain: 'drugs',
      steps: ['extendForComplexity/drugs'],
      ...{ day: '2026-04-01', because: 'thirty days (FWD-09)' },
    },
    {
      domain: 'drugs',
      steps: ['extendForComplexity/drugs', 'requestFurtherExtension', 'decideFurtherExtension/drugs'],
      ...{ day: '2026-05-06', because: 'sixty days end on the Labour Day holidays, and roll over (FWD-09)' },
    },
    {
      domain: 'food',
      steps: ['extendForComplexity/food'],
      ...{ day: '2026-04-01', because: 'thirty days (FWD-09B)' },
    },
    {
      domain: 'economic-crime',
      steps: ['extendForVerification/economic'],
      ...{ day: '2026-03-12', because: 'ten days at the latest (FWD-06)' },
    },
    {
      domain: 'economic-crime',
      steps: [
        'extendForVerification/economic',
        'extendForComplexity/economic',
        'requestFurtherExtension',
        'decideFurtherExtension/economic',
      ],
      ...{ day: '2026-05-06', because: 'thirty and thirty days, whatever was allowed before (FWD-06)' },
    },
  ])('of $domain by $steps end on $day: $because', ({ domain, steps, day }) => {
    expect(
      of(domain)
        .then(...steps)
        .duty('review').due,
    ).toBe(endOf(day));
  });

  it('of the environment with leads to verify go from seven days to thirty (FWD-07B)', () => {
    const story = withLeads();
    expect(story.does('extendForVerification/environment').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.does('extendForComplexity/environment').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(story.then('extendForComplexity/environmentVerified').duty('review').due).toBe(
      endOf('2026-04-01'),
    );
  });

  it.each<{ domain: string; offered: readonly string[] }>([
    { domain: 'general', offered: ['extendForVerification/ordinary', 'extendForComplexity/ordinary'] },
    {
      domain: 'intellectual-property',
      offered: ['extendForVerification/ordinary', 'extendForComplexity/ordinary'],
    },
    {
      domain: 'environment',
      offered: ['extendForVerification/environment', 'extendForComplexity/environment'],
    },
    {
      domain: 'work-safety',
      offered: ['extendForVerification/workSafety', 'extendForComplexity/workSafety'],
    },
    { domain: 'drugs', offered: ['extendForVerification/drugs', 'extendForComplexity/drugs'] },
    { domain: 'food', offered: ['extendForComplexity/food'] },
    { domain: 'economic-crime', offered: ['extendForVerification/economic', 'extendForComplexity/economic'] },
  ])('of $domain are those of its own text: $offered', ({ domain, offered }) => {
    expect(
      of(domain)
        .offered('city-police.head')
        .filter((step) => /xten/.test(step)),
    ).toEqual(offered);
  });

  it('come before the limit in force has passed, on every level', () => {
    const lapsed = () => of('economic-crime').at('2026-03-06 00:00');
    expect(lapsed().does('extendForVerification/economic').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(lapsed().does('extendForComplexity/economic').refusal).toBe('ACT_NOT_LAWFUL condition');
    const complex = of('economic-crime').then('extendForComplexity/economic').at('2026-04-02 00:00');
    expect(complex.does('requestFurtherExtension').refusal).toBe('ACT_NOT_LAWFUL condition');
    const asked = () => requested('economic').at('2026-04-02 00:00');
    expect(asked().does('decideFurtherExtension/economic').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(asked().then('decideFurtherExtension/decline').track('term')).toBe('complex-term');
    const drugs = requested('drugs').at('2026-04-02 00:00');
    expect(drugs.does('decideFurtherExtension/drugs').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('go up one level at a time, each once', () => {
    const story = of('economic-crime').then('extendForVerification/economic');
    expect(story.does('extendForVerification/economic').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(story.does('requestFurtherExtension').refusal).toBe('ACT_NOT_LAWFUL stage');
    story.then('extendForComplexity/economic');
    expect(story.does('extendForComplexity/economic').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(story.does('extendForVerification/economic').refusal).toBe('ACT_NOT_LAWFUL stage');
    story.then('requestFurtherExtension', 'decideFurtherExtension/economic');
    expect(story.does('requestFurtherExtension').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('by the police above are for medicines and economic crime alone, each by its own text', () => {
    const story = of('general').then('extendForComplexity/ordinary');
    expect(story.does('requestFurtherExtension').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(requested('drugs').does('decideFurtherExtension/economic').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(requested('economic').does('decideFurtherExtension/drugs').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it.each<{ domain: string; steps: readonly string[] }>([
    { domain: 'general', steps: ['extendForVerification/ordinary'] },
    { domain: 'general', steps: ['extendForComplexity/ordinary'] },
    { domain: 'drugs', steps: ['extendForComplexity/drugs', 'requestFurtherExtension'] },
    {
      domain: 'drugs',
      steps: ['extendForComplexity/drugs', 'requestFurtherExtension', 'decideFurtherExtension/drugs'],
    },
  ])('begin anew with the review of other police, of $domain after $steps', ({ domain, steps }) => {
    const story = of(domain)
      .then(...steps, 'forward')
      .does('receive', { by: 'jia-police.handler', at: '2026-03-03 09:00' });
    expect(story.track('term')).toBe('ordinary-term');
    expect(story.duty('review').due).toBe(endOf('2026-03-06'));
    const again = `extendForVerification/${domain === 'drugs' ? 'drugs' : 'ordinary'}`;
    expect(story.does(again, { by: 'jia-police.handler' }).refusal).toBeUndefined();
  });
});
