import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { approved, decided, reportedUpward } from './fixtures/ways.js';

describeSteps([
  {
    step: 'serve/ordinary',
    because:
      'opinion and decision go to the authority, a copy to the organ of judicial administration (刑事诉讼法第一百七十七条第三款)',
    from: approved,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    copied: [
      'procuratorialOpinion → city-eco',
      'decision → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
    ],
    owed: ['reply: city-eco'],
    allows: { documents: ['evidence', 'seizedProperty'] },
  },
  {
    step: 'serve/vertical',
    because: 'under vertical management a copy goes to the superior as well',
    from: approved,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    copied: [
      'procuratorialOpinion → city-eco',
      'decision → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
      'procuratorialOpinion → line-superior of city-eco',
    ],
    owed: ['reply: city-eco'],
    allows: { documents: ['evidence', 'seizedProperty'] },
  },
  {
    step: 'serve/urgent',
    because: 'in urgent cases the opinion names a day',
    from: approved,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    copied: [
      'procuratorialOpinion → city-eco',
      'decision → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
    ],
    owed: ['replyUrgently: city-eco'],
    allows: { documents: ['evidence', 'seizedProperty'] },
  },
  {
    step: 'serve/urgentVertical',
    because: 'urgent, and under vertical management',
    from: approved,
    leads: ['served'],
    told: ['city-eco', 'city-natres'],
    copied: [
      'procuratorialOpinion → city-eco',
      'decision → city-eco',
      'procuratorialOpinion → peer-enforcement-supervision of city-eco',
      'procuratorialOpinion → line-superior of city-eco',
    ],
    owed: ['replyUrgently: city-eco'],
    allows: { documents: ['evidence', 'seizedProperty'] },
  },
  {
    step: 'reportUpward',
    because: 'the procuratorate of the authority’s level gives the opinion',
    from: () => approved('superiorLevel'),
    leads: ['reported-upward'],
    told: ['prov-proc'],
    copied: ['upwardReport → prov-proc', 'examinationReport → prov-proc'],
    owed: ['considerReport: prov-proc'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'considerReport/take',
    because: 'the procuratorate above takes it over',
    from: reportedUpward,
    leads: ['opinion-approved'],
    told: ['city-proc'],
    owed: ['issue: prov-proc'],
  },
  {
    step: 'considerReport/sendBack',
    because: 'or gives it back',
    from: reportedUpward,
    leads: ['examining'],
    told: ['city-proc'],
    owed: ['reexamine: city-proc'],
  },
  {
    step: 'instruct',
    because: 'the procuratorate below gives the opinion',
    from: () => approved('subordinateLevel'),
    told: ['jia-proc'],
    copied: ['instruction → jia-proc'],
    owed: ['issue: jia-proc'],
    signed: ['deputy', 'head'],
  },
]);

describe('the right level', () => {
  it('is served by nobody else', () => {
    expect(approved('superiorLevel').does('serve/ordinary').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(approved('subordinateLevel').does('serve/ordinary').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(approved().does('reportUpward').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(approved().does('instruct').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('above serves what it took over, and follows the answer', () => {
    const story = reportedUpward().then('considerReport/take');
    expect(story.does('serve/ordinary').refusal).toBe('ACT_NOT_YOURS unit');
    story.does('serve/ordinary', { by: 'prov-proc.handler', facts: { competentAuthority: 'prov-eco' } });
    expect(story.owed).toEqual(['reply: prov-eco']);
    expect(story.told).toEqual(['prov-eco', 'city-proc', 'city-natres']);
  });

  it('may be higher still: it is reported on, level by level', () => {
    const story = decided({
      by: 'jia-proc.handler',
      parties: { initiator: 'jia-proc' },
    })
      .does('handOver', { by: 'jia-proc.handler' })
      .does('register', { by: 'jia-proc.handler' })
      .does('recordViolationEnd', { by: 'jia-proc.handler' })
      .does('examineLimitation/inTime', { by: 'jia-proc.handler' })
      .does('concludeExamination/superiorLevel', { by: 'jia-proc.handler' })
      .does('decideOpinion/approve', { by: 'jia-proc.head' })
      .does('reportUpward', { by: 'jia-proc.head' })
      .does('considerReport/take', { by: 'city-proc.handler' })
      .does('reportUpward', { by: 'city-proc.head' });
    expect(story.owed).toEqual(['considerReport: prov-proc']);
  });

  it('below serves as it was told, once', () => {
    const story = approved('subordinateLevel').then('instruct');
    expect(story.does('instruct', { by: 'jia-proc.head' }).refusal).toBe('ACT_NOT_LAWFUL condition');
    story.does('serve/ordinary', { by: 'jia-proc.handler', facts: { competentAuthority: 'jia-eco' } });
    expect(story.owed).toEqual(['reply: jia-eco']);
  });

  it('sent back from above is examined again, without a number of days', () => {
    const story = reportedUpward().then('considerReport/sendBack');
    expect(story.duty('reexamine')).toMatchObject({ unit: 'city-proc', due: null });
    story.then('concludeExamination/ownLevel', 'decideOpinion/approve');
    expect(story.duty('reexamine').standing).toBe('discharged');
  });
});

describe('the two months (高检发释字〔2021〕4号, REV-05)', () => {
  it('run from the receipt, to the day that corresponds, and past a holiday', () => {
    expect(approved().then('serve/ordinary').dues('reply')).toEqual({
      due: endOf('2026-05-06'),
      conservative: endOf('2026-05-02'),
    });
  });

  it('are shorter where the opinion names a day, and never longer', () => {
    expect(approved().then('serve/urgent').duty('replyUrgently').due).toBe(endOf('2026-03-20'));
    const late = approved().does('serve/urgent', {
      facts: { competentAuthority: 'city-eco', replyBy: '2026-08-31' },
    });
    expect(late.duty('replyUrgently').due).toBe(endOf('2026-05-06'));
  });

  it('have no last instant where the rule, remembered and not read, is not in use', () => {
    const story = approved('ownLevel', { activations: NO_ACTIVATIONS }).then('serve/ordinary');
    expect(story.at('2026-12-31 09:00').duty('reply')).toMatchObject({ standing: 'open', due: null });
  });

  it('take no unit that can punish nobody', () => {
    expect(approved().does('serve/ordinary', { facts: { competentAuthority: 'city-court' } }).refusal).toBe(
      'PARTY_KIND_WRONG',
    );
  });
});
