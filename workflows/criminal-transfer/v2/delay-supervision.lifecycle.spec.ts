import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  delayDemanded,
  delayExplained,
  delayReported,
  late,
  received,
  toldToFileForDelay,
} from './fixtures/ways.js';

const still = ['review: city-police'];

describeSteps([
  {
    step: 'reportDelay',
    because: 'who waits past the last day turns to the procuratorate (规则第五百六十二条)',
    from: late,
    leads: ['delay-reported'],
    told: ['city-proc'],
    copied: ['supervisionProposal → city-proc'],
    owed: [...still, 'examineDelay: city-proc'],
  },
  {
    step: 'demandDelayReasons',
    because: 'the police must say why nothing was decided',
    from: delayReported,
    leads: ['delay-reasons-demanded'],
    told: ['city-police', 'city-eco'],
    copied: ['demandForDelayReasons → city-police'],
    owed: [...still, 'explainDelay: city-police'],
  },
  {
    step: 'explainDelay',
    because: 'the procuratorate weighs what they wrote',
    from: delayDemanded,
    leads: ['delay-reasons-given'],
    told: ['city-proc'],
    copied: ['delayStatement → city-proc'],
    owed: [...still, 'assessDelay: city-proc'],
  },
  {
    step: 'assessDelay/accepted',
    because: 'the reasons stand, and the decision is still owed',
    from: delayExplained,
    leads: ['unsupervised'],
    told: ['city-police', 'city-eco'],
    owed: still,
    signed: ['deputy', 'head'],
  },
  {
    step: 'assessDelay/correct',
    because: 'the reasons do not stand, and the police are corrected',
    from: delayExplained,
    leads: ['unsupervised'],
    told: ['city-police', 'city-eco'],
    copied: ['correctiveOpinion → city-police'],
    owed: still,
    signed: ['deputy', 'head'],
  },
  {
    step: 'assessDelay/noticeToFile',
    because: 'what is ripe for filing is to be filed',
    from: delayExplained,
    leads: ['told-to-file'],
    told: ['city-police', 'city-eco'],
    copied: ['noticeToFile → city-police'],
    owed: [...still, 'fileUponNotice: city-police'],
    signed: ['deputy', 'head'],
  },
]);

describe('supervision of an overdue decision (规则第五百六十二条)', () => {
  it('begins when the last day has passed, for both who may begin it', () => {
    const inTime = () => received().at('2026-03-05 23:59');
    expect(inTime().does('reportDelay', { at: '2026-03-05 23:59' }).refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(inTime().does('demandDelayReasons', { at: '2026-03-05 23:59' }).refusal).toBe(
      'ACT_NOT_LAWFUL condition',
    );
    expect(late().then('demandDelayReasons').owed).toContain('explainDelay: city-police');
  });

  it('begins once', () => {
    expect(delayReported().does('reportDelay').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('asks for the reasons within seven days (SUP-03)', () => {
    expect(delayDemanded().duty('explainDelay').due).toBe(endOf('2026-03-13'));
  });

  it('never stands in the way of the decision, and ends with it', () => {
    const story = delayDemanded().then('decideFiling/notFile');
    expect([story.stage, story.track('supervision')]).toEqual(['non-filing-decided', 'unsupervised']);
    expect(story.duty('explainDelay').standing).toBe('moot');
  });

  it('makes a filing under it a supervised one, which may be urged', () => {
    expect(delayDemanded().then('decideFiling/file').owed).toContain('(urge: city-proc)');
    expect(late().then('decideFiling/file').owed).not.toContain('(urge: city-proc)');
  });

  it('that told the police to file leaves them nothing but to file', () => {
    const offered = toldToFileForDelay().offered('city-police.head');
    expect(offered).toContain('fileUponNotice/first');
    expect(offered).toContain('decideFiling/file');
    expect(offered).not.toContain('decideFiling/notFile');
    expect(toldToFileForDelay().then('decideFiling/file').duty('fileUponNotice').standing).toBe('discharged');
  });

  it('may come again while nothing is decided', () => {
    expect(delayExplained().then('assessDelay/accepted', 'reportDelay').count('examineDelay')).toBe(2);
  });
});
