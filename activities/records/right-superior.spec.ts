import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import { transfer } from '#workflows/criminal-transfer/v2/fixtures/transfer.js';
import { EVERY_RULE, Story, type Beginning } from '#workflows/fixtures/story.js';
import { withOwnTerms } from '#workflows/fixtures/own-terms.js';
import type { Telling } from '#workflows/fixtures/telling.js';
import { suggestion as judicial } from '#workflows/judicial-suggestion/v1/fixtures/suggestion.js';
import { suggestion as procuratorial } from '#workflows/procuratorial-suggestion/v1/fixtures/suggestion.js';
import { clue } from '#workflows/public-interest-clue/v1/fixtures/clue.js';
import { reverse } from '#workflows/reverse-referral/v1/fixtures/reverse.js';
import { urging } from '#workflows/transfer-urging/v1/fixtures/urging.js';
import { noticesOf } from './notices-of.js';

const directory = new Directory(demonstrationDirectory);

/** The same telling with other units in the place of its own. */
const between = (telling: Telling, units: Readonly<Record<string, string>>): Telling => {
  const { opening, steps } = telling;
  const told = JSON.stringify({ opening, steps });
  const moved = Object.entries(units).reduce((text, [unit, other]) => text.replaceAll(unit, other), told);
  return { ...telling, ...(JSON.parse(moved) as Pick<Telling, 'opening' | 'steps'>) };
};

const told = (telling: Telling, units: Readonly<Record<string, string>>, beginning: Beginning = {}): Story =>
  new Story(between(telling, units), { activations: EVERY_RULE, ...beginning });

/** What the last step put into the outbox through a relation: `government → jia-gov`; nobody where there is none. */
const reached = (story: Story): readonly string[] =>
  noticesOf(story.consequences, story.referral.log, directory)
    .filter(({ detail }) => 'relation' in detail)
    .map(({ about, recipient, detail }) => {
      const what = detail['type'] ?? about.split('/').at(-1) ?? about;
      return `${what} → ${recipient === '' ? 'nobody' : recipient}`;
    });

const COUNTY = { 'city-eco': 'jia-eco', 'city-police': 'jia-police', 'city-proc': 'jia-proc' };
const TAXES = { ...COUNTY, 'city-eco': 'jia-tax' };
const FOREST = {
  'city-eco': 'forest-forestry',
  'city-police': 'forest-police',
  'city-proc': 'forest-proc',
};
const RAILWAY_POLICE = { 'city-police': 'railsec-police', 'city-proc': 'railsec-proc' };

describe('a transfer that is not made is for whoever may order it (移送规定第十六条)', () => {
  const undecided = (units: Readonly<Record<string, string>>) => told(transfer, units).at('2026-03-07 00:00');

  it.each([
    ['a county agency', 'government → jia-gov', 'there is a government of its level', COUNTY],
    [
      'a county tax bureau',
      'government → city-tax',
      'under vertical management it is for the agency above',
      TAXES,
    ],
    ['a forest agency', 'government → prov-forestry', 'no government is beside it', FOREST],
    [
      'the tax bureau of the province',
      'government → nobody',
      'whoever is above it is not in this directory',
      { ...COUNTY, 'city-eco': 'prov-tax' },
    ],
  ])('of %s: %s, because %s', (_who, expected, _because, units) => {
    expect(reached(undecided(units))).toEqual([expected]);
  });

  it('where the procuratorate has urged it, reaches superior and government, or the superior for both', () => {
    const urged = (units: Readonly<Record<string, string>>) =>
      reached(told(urging, units).then('opine/plain').at('2026-03-07 00:00'));
    expect(urged(COUNTY)).toEqual(['superior → city-eco', 'government → jia-gov']);
    expect(urged(TAXES)).toEqual(['superior → city-tax', 'government → city-tax']);
  });
});

describe('a review that the police leave undone (移送规定第十七条)', () => {
  const unreviewed = (units: Readonly<Record<string, string>>) =>
    told(transfer, units).then('decide/approve', 'send/plain', 'receive').at('2026-03-07 00:00');

  it('is for the government of their level', () => {
    expect(reached(unreviewed(COUNTY))).toEqual(['government → jia-gov']);
  });

  it('of a railway, beside which no government stands, is told to nobody, and stays on record as untold', () => {
    expect(reached(unreviewed(RAILWAY_POLICE))).toEqual(['government → nobody']);
  });
});

describe('a procuratorial suggestion', () => {
  const lateOf = (units: Readonly<Record<string, string>>) =>
    told(procuratorial, units)
      .then('decideInvestigation/investigate', 'concludeInvestigation/needed', 'submitDraft/others')
      .then('sign/issue', 'send', 'deliver/statutory')
      .at('2026-05-07 09:00');
  const RAILWAY = { 'city-proc': 'railsec-proc', 'prov-proc': 'rail-proc' };

  it.each([
    ['a county agency', 'city-market', { 'city-proc': 'jia-proc', 'city-market': 'jia-market' }],
    ['a county tax bureau', 'city-tax', { 'city-proc': 'jia-proc', 'city-market': 'jia-tax' }],
    ['the railway police', 'rail-police', { ...RAILWAY, 'city-market': 'railsec-police' }],
  ])('left unanswered by %s is copied to the body above it, %s', (_who, superior, units) => {
    expect(reached(lateOf(units).then('copySupervision/lineSuperior'))).toEqual([
      `copyLetter → ${superior}`,
      `suggestion → ${superior}`,
    ]);
  });

  it.each([
    ['a county', 'city-proc', { 'city-proc': 'jia-proc', 'city-market': 'jia-market' }],
    ['a railway', 'rail-proc', { ...RAILWAY, 'city-market': 'railsec-police' }],
  ])('of %s procuratorate is reported to the one above it, %s', (_where, superior, units) => {
    expect(reached(lateOf(units).then('urge', 'reportToSuperior/urged'))).toEqual([
      `escalationReport → ${superior}`,
    ]);
  });

  it('that a railway procuratorate may not issue itself goes up to its branch, and from there to the province', () => {
    const tooHigh = told(procuratorial, { ...RAILWAY, 'city-market': 'rail-police' })
      .then('decideInvestigation/investigate', 'concludeInvestigation/needed')
      .does('submitDraft/others', { facts: { concernsMinors: false, addresseeLevel: 'superior' } })
      .then('reportUpward');
    expect(tooHigh.referral.state.parties['superior']).toBe('rail-proc');
    tooHigh.does('decideReport/passUp', { by: 'rail-proc.head' });
    expect(tooHigh.referral.state.parties['superior']).toBe('prov-proc');
  });
});

describe('a judicial suggestion', () => {
  const unanswered = (units: Readonly<Record<string, string>>) =>
    told(judicial, units, { at: '2026-07-31 08:00' })
      .then('recordHearing', 'submitDraft', 'deliberate/pass', 'sign/atOwnLevel', 'send/toAgency')
      .then('deliver/statutory')
      .at('2026-10-09 09:00');

  it.each([
    ['a county agency', 'city-market', { 'city-court': 'jia-court', 'city-market': 'jia-market' }],
    ['a county tax bureau', 'city-tax', { 'city-court': 'jia-court', 'city-market': 'jia-tax' }],
    ['a forest agency', 'prov-forestry', { 'city-court': 'forest-court', 'city-market': 'forest-forestry' }],
  ])('left unanswered by %s is made known to the department above it, %s', (_who, department, units) => {
    const noticed = unanswered(units).then('draftNotice', 'sendNotice/lineSuperior');
    expect(noticed.referral.state.parties['competentDepartment']).toBe(department);
  });
});

describe('a clue of public interest', () => {
  const rules = withOwnTerms({ 'clue-assessment': 10, 'clue-handover': 10, 'clue-registration': 10 });
  const toBeHandedOver = (finder: string) =>
    told(clue, { 'jia-eco': finder }, { rules }).then('assess/inScope').at('2026-03-14 00:00');

  it.each([
    ['jia-eco', ['line → city-eco', 'enforcement-supervision → jia-justice']],
    ['jia-tax', ['line → city-tax', 'enforcement-supervision → jia-justice']],
    ['forest-forestry', ['line → prov-forestry', 'enforcement-supervision → nobody']],
  ])('that %s keeps to itself is for %j', (finder, expected) => {
    expect(reached(toBeHandedOver(finder))).toEqual(expected);
  });

  it('that a railway procuratorate leaves lying is for its branch', () => {
    const lying = told(clue, { 'jia-proc': 'railsec-proc' }, { rules })
      .then('assess/inScope', 'handOver')
      .at('2026-03-14 00:00');
    expect(reached(lying)).toEqual(['superior → rail-proc']);
  });
});

describe('an opinion of the procuratorate on a penalty (反向衔接)', () => {
  const approved = (units: Readonly<Record<string, string>>) =>
    told(reverse, units)
      .then('handOver', 'register', 'recordViolationEnd', 'examineLimitation/inTime')
      .then('concludeExamination/ownLevel', 'decideOpinion/approve');

  it('goes to a county agency, and a copy to the judicial administration of its level', () => {
    expect(reached(approved(COUNTY).then('serve/ordinary'))).toEqual(['procuratorialOpinion → jia-justice']);
  });

  it('goes to a county tax bureau, and a copy to the bureau above it besides', () => {
    expect(reached(approved(TAXES).then('serve/vertical'))).toEqual([
      'procuratorialOpinion → jia-justice',
      'procuratorialOpinion → city-tax',
    ]);
  });

  it('of a railway procuratorate is reported to its branch, where it is for the level above', () => {
    const above = told(reverse, { 'city-proc': 'railsec-proc', 'prov-proc': 'rail-proc' })
      .then('handOver', 'register', 'recordViolationEnd', 'examineLimitation/inTime')
      .then('concludeExamination/superiorLevel', 'decideOpinion/approve', 'reportUpward');
    expect(above.referral.state.parties['issuer']).toBe('rail-proc');
  });
});
