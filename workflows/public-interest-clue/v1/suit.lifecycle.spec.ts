import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  appealed,
  changing,
  civilExamining,
  enforcing,
  examined,
  judged,
  lost,
  suing,
  suingCivil,
  withdrawing,
  withdrawn,
} from './fixtures/ways.js';

describeSteps([
  {
    step: 'recordIndictment',
    because: 'the procuratorate above has it on record (第四十六条第三款)',
    from: () => examined().then('sue/administrative'),
    copied: ['indictment → superior-procuratorate of jia-proc'],
    owed: ['recordJudgment: jia-proc'],
  },
  {
    step: 'decideClaims/withdraw',
    because: 'all that was claimed has been done (第八十四条第一款)',
    from: suing,
    leads: ['withdrawal-decided'],
    owed: ['recordJudgment: jia-proc', 'submitDecision: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'decideClaims/change',
    because: 'a finding that it was unlawful is asked for instead (第八十四条第一款)',
    from: suing,
    leads: ['change-decided'],
    owed: ['recordJudgment: jia-proc', 'submitDecision: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'submitDecision/withdrawal',
    because: 'court, agency and finder learn of it with the submission (第八十四条第二款)',
    from: withdrawing,
    leads: ['withdrawal-submitted'],
    told: ['jia-court', 'jia-market', 'jia-eco'],
    copied: ['withdrawalDecision → jia-court', 'withdrawalDecision → jia-market'],
    owed: ['recordJudgment: jia-proc', 'recordRuling: jia-proc'],
  },
  {
    step: 'submitDecision/change',
    because: 'court, agency and finder learn of it with the submission (第八十四条第二款)',
    from: changing,
    leads: ['claims-changed'],
    told: ['jia-court', 'jia-market', 'jia-eco'],
    copied: ['changeDecision → jia-court', 'changeDecision → jia-market'],
    owed: ['recordJudgment: jia-proc'],
  },
  {
    step: 'recordRuling/permitted',
    because: 'the court lets the suit be withdrawn',
    from: withdrawn,
    leads: ['suit-withdrawn', 'as-sued'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['reportJudgment: jia-proc', 'feedBack: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordRuling/refused',
    because: 'the court does not: the trial goes on',
    from: withdrawn,
    leads: ['as-sued'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['recordJudgment: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordJudgment/supported',
    because: 'the claims are granted',
    from: suing,
    leads: ['judged'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['reportJudgment: jia-proc', 'followJudgment: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordJudgment/dismissed',
    because: 'the claims are not granted',
    from: suing,
    leads: ['judged'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['reportJudgment: jia-proc', 'followJudgment: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordJudgment/mediated',
    because: 'civil claims may end in mediation before the court (第九十九条第一款)',
    from: suingCivil,
    leads: ['enforcing'],
    told: ['jia-proc', 'jia-eco'],
    copied: ['judgment → jia-proc'],
    owed: ['reportJudgment: jia-proc', 'confirmPerformance: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'reportJudgment',
    because: 'the procuratorate above has it on record (第五十八条第一款)',
    from: () => suing().then('recordJudgment/supported'),
    copied: ['judgment → superior-procuratorate of jia-proc'],
    owed: ['followJudgment: jia-proc'],
  },
  {
    step: 'appeal',
    because: 'a wrong judgment is appealed against (第五十八条第二款)',
    from: lost,
    leads: ['appealed'],
    told: ['jia-court', 'jia-market', 'jia-eco'],
    copied: ['appealPetition → jia-court', 'appealPetition → superior-procuratorate of jia-proc'],
    owed: ['recordFinalJudgment: jia-proc'],
    signed: ['head'],
  },
  {
    step: 'recordAppeal',
    because: 'the agency appeals, and the procuratorate above gets the papers (第六十二条)',
    from: judged,
    leads: ['appealed'],
    told: ['jia-proc', 'jia-court', 'jia-eco'],
    copied: ['appealPetition → jia-court', 'appealPetition → superior-procuratorate of jia-proc'],
    owed: ['recordFinalJudgment: jia-proc'],
    units: ['jia-market', 'jia-proc'],
  },
  {
    step: 'recordFinalJudgment/supported',
    because: 'the second instance grants the claims',
    from: appealed,
    leads: ['enforcing'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['confirmPerformance: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordFinalJudgment/dismissed',
    because: 'the second instance does not: the end',
    from: appealed,
    leads: ['suit-lost'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['feedBack: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordFinalJudgment/remanded',
    because: 'the first instance begins again',
    from: appealed,
    leads: ['suing'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    copied: ['judgment → jia-proc', 'judgment → jia-market'],
    owed: ['recordJudgment: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordEffect/supported',
    because: 'nobody appealed: it is to be carried out',
    from: judged,
    leads: ['enforcing'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    owed: ['confirmPerformance: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'recordEffect/dismissed',
    because: 'nobody appealed: the end',
    from: lost,
    leads: ['suit-lost'],
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    owed: ['feedBack: jia-proc'],
    units: ['jia-proc', 'jia-court'],
  },
  {
    step: 'enforce',
    because: 'the court has it enforced',
    from: enforcing,
    told: ['jia-proc', 'jia-market', 'jia-eco'],
    owed: ['confirmPerformance: jia-proc'],
  },
  {
    step: 'confirmPerformance',
    because: 'it has been carried out: the end',
    from: enforcing,
    leads: ['enforced'],
    told: ['jia-court', 'jia-market', 'jia-eco'],
    owed: ['feedBack: jia-proc'],
  },
]);

describe('on record above', () => {
  it('the indictment is within five days of its submission (第四十六条第三款)', () => {
    expect(examined().then('sue/administrative').duty('recordIndictment').due).toBe(endOf('2026-05-12'));
  });

  it('the judgment of first instance is within three days of its receipt, also where that ends the suit (第五十八条)', () => {
    const story = suing().at('2026-08-03 08:00').then('recordJudgment/dismissed', 'recordEffect/dismissed');
    expect(story.stage).toBe('suit-lost');
    expect(story.duty('reportJudgment')).toMatchObject({ standing: 'open', due: endOf('2026-08-06') });
    expect(story.then('reportJudgment', 'feedBack').owed).toEqual([]);
  });
});

describe('claims given up or changed (第八十四条, 3 days)', () => {
  it('are submitted to the court within three days of the decision', () => {
    const story = suing().at('2026-08-03 08:00').then('decideClaims/withdraw');
    expect(story.duty('submitDecision').due).toBe(endOf('2026-08-06'));
  });

  it('are decided by the chief procurator, and unknown outside until then', () => {
    expect(suing().does('decideClaims/withdraw', { by: 'jia-proc.deputy' }).refusal).toBe(
      'ACT_NOT_YOURS position',
    );
    expect(withdrawing().consequences).toEqual([]);
  });

  it('are submitted as they were decided', () => {
    expect(withdrawing().does('submitDecision/change').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(changing().does('submitDecision/withdrawal').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('wait for the court where the suit is withdrawn: there is no judgment before it has ruled', () => {
    expect(withdrawn().does('recordJudgment/supported').refusal).toBe('ACT_NOT_LAWFUL stage');
    expect(withdrawn().then('recordRuling/permitted').referral.state.outcome).toBe('suit-withdrawn');
    expect(withdrawn().then('recordRuling/refused', 'recordJudgment/supported').stage).toBe('judged');
  });

  it('are changed against agencies alone, and then judged', () => {
    expect(suingCivil().does('decideClaims/change').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(changing().then('submitDecision/change', 'recordJudgment/supported').stage).toBe('judged');
  });
});

describe('judgments', () => {
  it('take effect as they were given', () => {
    expect(judged().does('recordEffect/dismissed').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(lost().does('recordEffect/supported').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('against an agency do not come from mediation', () => {
    expect(suing().does('recordJudgment/mediated').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('may be given twice where the first was quashed, and each goes on record above', () => {
    const story = suing()
      .then('recordJudgment/supported', 'recordAppeal', 'recordFinalJudgment/remanded')
      .then('recordJudgment/supported');
    expect(story.count('reportJudgment')).toBe(2);
  });

  it('against a wrongdoer who is no unit here are appealed against through the procuratorate', () => {
    const story = suingCivil().then('recordJudgment/supported');
    expect(story.does('recordAppeal', { by: 'jia-proc.handler' }).stage).toBe('appealed');
    expect(civilExamining().referral.state.parties['respondent']).toBeNull();
  });
});
