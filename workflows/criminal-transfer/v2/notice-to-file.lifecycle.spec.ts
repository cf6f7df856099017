import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { atSuperior, corrected, toldToFile, toldToFileForDelay } from './fixtures/ways.js';

const still = ['(reconsider: city-eco)', 'handle: city-eco'];
const filedAtLast = ['notifyDecision: city-police', '(urge: city-proc)'];

describeSteps([
  {
    step: 'fileUponNotice/instead',
    because: 'the police file, and send the decision to the procuratorate (规则第五百六十三条)',
    from: toldToFile,
    leads: ['filing-decided', 'unsupervised'],
    told: ['city-proc', 'city-eco'],
    copied: ['filingDecision → city-proc'],
    owed: filedAtLast,
    signed: ['deputy', 'head'],
  },
  {
    step: 'fileUponNotice/first',
    because: 'the police file what they had not decided (规则第五百六十二条)',
    from: toldToFileForDelay,
    leads: ['filing-decided', 'unsupervised'],
    told: ['city-proc', 'city-eco'],
    copied: ['filingDecision → city-proc'],
    owed: filedAtLast,
    signed: ['deputy', 'head'],
  },
  {
    step: 'issueCorrection',
    because: 'who does not file is corrected, and still owes it (规则第五百六十四条)',
    from: toldToFile,
    leads: ['corrected'],
    told: ['city-police', 'city-eco'],
    copied: ['correctionNotice → city-police'],
    owed: [...still, 'fileUponNotice: city-police'],
  },
  {
    step: 'reportToSuperior',
    because: 'the procuratorate above becomes a party and reads what was written (规则第五百六十四条)',
    from: corrected,
    leads: ['at-superior'],
    told: ['prov-proc', 'city-eco'],
    copied: ['noticeToFile → prov-proc', 'correctionNotice → prov-proc'],
    owed: [...still, 'fileUponNotice: city-police', 'consult: prov-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'consult/file',
    because: 'it is settled between those above that the case is filed',
    from: atSuperior,
    leads: ['consulted'],
    told: ['city-proc', 'city-police', 'city-eco'],
    owed: [...still, 'fileUponNotice: city-police'],
  },
  {
    step: 'consult/notFile',
    because: 'it is settled that it is not, and nobody owes the filing any more',
    from: atSuperior,
    leads: ['supervision-closed'],
    told: ['city-proc', 'city-police', 'city-eco'],
    owed: still,
  },
]);

describe('the notice to file (规则第五百六十三条, 15 days)', () => {
  it('is obeyed within fifteen days', () => {
    expect(toldToFile().duty('fileUponNotice').due).toBe(endOf('2026-03-17'));
  });

  it.each([
    { where: 'after the correction', story: corrected },
    { where: 'while those above confer', story: atSuperior },
    { where: 'after they conferred', story: () => atSuperior().then('consult/file') },
  ])('can be obeyed $where', ({ story }) => {
    expect(story().then('fileUponNotice/instead', 'notifyFiling').stage).toBe('filed');
  });

  it('stays owed and late all the way up', () => {
    const story = toldToFile().at('2026-03-18 09:00').then('issueCorrection', 'reportToSuperior');
    expect(story.duty('fileUponNotice').standing).toBe('overdue');
    expect(story.then('consult/notFile').duty('fileUponNotice').standing).toBe('waived');
  });

  it('comes before correction, correction before the procuratorate above', () => {
    expect(toldToFile().does('reportToSuperior').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(corrected().does('issueCorrection').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('goes to the procuratorate above, as the directory has it', () => {
    expect(corrected().then('reportToSuperior').referral.state.parties).toMatchObject({
      superiorProcuratorate: 'prov-proc',
    });
  });

  it('is obeyed in the way of its cause', () => {
    expect(toldToFile().does('fileUponNotice/first').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(toldToFileForDelay().does('fileUponNotice/instead').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('closes the review that it answers', () => {
    expect(toldToFileForDelay().then('fileUponNotice/first').duty('review').standing).toBe('discharged');
  });
});
