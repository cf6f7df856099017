import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  announcing,
  civilExamining,
  civilInvestigated,
  civilInvestigating,
  inquiring,
  othersActed,
  supporting,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'announce/public',
    because: 'those who may sue are told by announcement (第九十一条)',
    from: civilInvestigated,
    leads: ['announcing'],
    told: ['jia-eco'],
    owed: ['(announcement: jia-proc)', 'reportExamination: jia-proc', 'examineCivil: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'announce/kin',
    because: 'the kin of heroes and martyrs may be asked directly (第九十二条)',
    from: () => civilInvestigated({ facts: { field: 'heroes' } }),
    leads: ['kin-inquired'],
    told: ['jia-eco'],
    owed: ['recordKinAnswer: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'recordKinAnswer',
    because: 'the kin do not sue: the examination begins (第九十六条第三项)',
    from: inquiring,
    leads: ['civil-examining'],
    told: ['jia-eco'],
    owed: ['reportExamination: jia-proc', 'examineCivil: jia-proc'],
  },
  {
    step: 'recordOthers/terminate',
    because: 'somebody else acts: the case ends (第九十条)',
    from: othersActed,
    leads: ['terminated'],
    told: ['jia-eco'],
    owed: ['feedBack: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'recordOthers/support',
    because: 'somebody else acts, and is supported (第一百条)',
    from: othersActed,
    leads: ['supporting'],
    told: ['jia-eco'],
    owed: ['concludeSupport: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'concludeSupport/judged',
    because: 'the supported suit has been decided',
    from: supporting,
    leads: ['support-ended'],
    told: ['jia-eco'],
    owed: ['feedBack: jia-proc'],
  },
  {
    step: 'concludeSupport/withdrawn',
    because: 'the support is withdrawn (第一百零二条)',
    from: supporting,
    leads: ['support-ended'],
    told: ['jia-eco'],
    owed: ['feedBack: jia-proc'],
  },
]);

describe('the announcement (检察公益诉讼解释第十三条, 30 days)', () => {
  it('of 3 September 2025 ends on 9 October, and the examination on 9 January 2026 (D-5)', () => {
    const story = civilInvestigated({ at: '2025-09-03 09:00' }).then('announce/public');
    expect(story.duty('announcement').due).toBe(endOf('2025-10-09'));
    expect(story.at('2025-10-10 09:00').stage).toBe('civil-examining');
    expect(story.duty('examineCivil').due).toBe(endOf('2026-01-09'));
  });

  it('bars the suit until it has ended, and cannot be left out', () => {
    expect(announcing().does('sue/civil').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(civilInvestigated().does('sue/civil').refusal).toBe('ACT_NOT_LAWFUL stage');
    const unproven = civilExamining().does('sue/civil', { documents: ['indictment'] });
    expect(unproven.refusal).toBe('DOCUMENT_REQUIRED');
  });

  it('needs the report on the investigation', () => {
    expect(civilInvestigating().does('announce/public').refusal).toBe('ACT_NOT_LAWFUL duty');
  });
});

describe('the kin of heroes and martyrs (第九十二条)', () => {
  it('are asked in no other field', () => {
    expect(civilInvestigated().does('announce/kin').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('who do not sue leave three months from their answer', () => {
    const story = inquiring().then('recordKinAnswer');
    expect(story.duty('examineCivil').due).toBe(endOf('2026-06-02'));
  });

  it('who do not want it end the case (第九十条第三项)', () => {
    const story = inquiring().does('recordOthers/terminate', { facts: { othersAction: 'kin-refusal' } });
    expect(story.referral.state.outcome).toBe('terminated');
  });
});

describe('others who act', () => {
  it('are followed until their suit is decided, where they are supported', () => {
    expect(supporting().referral.state.final).toBe(false);
    expect(supporting().then('concludeSupport/judged').referral.state.outcome).toBe('support-ended');
  });

  it('after the announcement as well end the case or are supported', () => {
    expect(civilExamining().then('recordOthers/terminate').stage).toBe('terminated');
    expect(civilExamining().then('recordOthers/support').stage).toBe('supporting');
  });
});
