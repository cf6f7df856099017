import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import type { Story } from '../../fixtures/story.js';
import { circulated, late, opened, served, urged } from './fixtures/ways.js';

describeSteps([
  {
    step: 'urge',
    because: 'silence is answered by asking, visiting, conferring, and a record of it',
    from: late,
    told: ['city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
  },
  {
    step: 'copySupervision/lineSuperior',
    because: 'the superior body may know from the beginning (C02)',
    from: served,
    copied: ['copyLetter → line-superior of city-market', 'suggestion → line-superior of city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
  },
  {
    step: 'copySupervision/enforcementSupervision',
    because: 'the body that supervises enforcement may know from the beginning (C02)',
    from: served,
    copied: [
      'copyLetter → peer-enforcement-supervision of city-market',
      'suggestion → peer-enforcement-supervision of city-market',
    ],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
  },
  {
    step: 'copySupervision/both',
    because: 'both may know when it is late (C02)',
    from: late,
    copied: [
      'copyLetter → line-superior of city-market',
      'suggestion → line-superior of city-market',
      'copyLetter → peer-enforcement-supervision of city-market',
      'suggestion → peer-enforcement-supervision of city-market',
    ],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market', 'urge: city-proc'],
  },
  {
    step: 'reportToSuperior/urged',
    because: 'urged in vain, it is reported upward (第二十五条)',
    from: urged,
    copied: ['escalationReport → superior-procuratorate of city-proc'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'reportToSuperior/recordEnclosed',
    because: 'urged elsewhere in vain: the record comes along',
    from: late,
    copied: ['escalationReport → superior-procuratorate of city-proc'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'circulate/urged',
    because: 'urged in vain, it is made known to the superior body (第二十五条)',
    from: urged,
    leads: ['circulated'],
    told: ['city-market'],
    copied: ['circular → city-market', 'circular → line-superior of city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
    allows: { facts: { industryBody: 'text-1' } },
  },
  {
    step: 'circulate/recordEnclosed',
    because: 'urged elsewhere in vain: the record comes along',
    from: late,
    leads: ['circulated'],
    told: ['city-market'],
    copied: ['circular → city-market', 'circular → line-superior of city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
    allows: { facts: { industryBody: 'text-1' } },
  },
  {
    step: 'reportFurther/government',
    because: 'a circular that did not help goes further (第二十五条)',
    from: circulated,
    leads: ['reported-further'],
    copied: ['escalationReport → peer-government of city-market'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
  {
    step: 'reportFurther/supervision',
    because: 'a circular that did not help goes further, to discipline and supervision too',
    from: circulated,
    leads: ['reported-further'],
    told: ['city-supervision'],
    copied: ['escalationReport → peer-government of city-market', 'escalationReport → city-supervision'],
    owed: ['fileWithSuperior: city-proc', 'reply: city-market'],
    signed: ['head'],
  },
]);

/** Everything entered on 20 May 2026, with the days on which it happened. */
const enteredLate = (): Story => {
  const entered = '2026-05-20 09:00';
  const steps = [
    ['decideInvestigation/investigate', '2026-01-06 10:00'],
    ['concludeInvestigation/needed', '2026-02-04 10:00'],
    ['submitDraft/others', '2026-02-05 10:00'],
    ['sign/issue', '2026-02-27 10:00'],
    ['send', '2026-02-28 10:00'],
    ['deliver/statutory', '2026-03-02 10:00'],
  ] as const;
  return steps.reduce(
    (story, [step, at]) => story.does(step, { at, entered }),
    opened({ at: '2026-01-05 10:00', entered }),
  );
};

describe('a suggestion whose acts are entered with dates two months back', () => {
  it('has fallen overdue the moment it is entered', () => {
    expect(enteredLate().duty('reply')).toMatchObject({ due: endOf('2026-05-06'), standing: 'overdue' });
  });

  it('shows the rungs missed before entry, and sends none of them', () => {
    const story = enteredLate().at('2026-05-20 09:01');
    expect(story.missed.filter((rung) => rung.startsWith('reply/'))).toEqual([
      'reply/remind',
      'reply/remind-last',
      'reply/overdue',
      'reply/issuer',
      'reply/superior',
      'reply/circular',
      'reply/report',
    ]);
    expect(story.notices).toEqual([]);
  });

  it('owes the urging, and offers the circular to the chief procurator', () => {
    const story = enteredLate().at('2026-05-20 09:01');
    expect(story.owed).toContain('urge: city-proc');
    expect(story.choices).toContain('circulate: city-proc');
    expect(story.offered('city-proc.head')).toContain('circulate/recordEnclosed');
    expect(story.then('circulate/recordEnclosed').track('escalation')).toBe('circulated');
  });

  it('climbs on from there: the rung of 27 May is still to come', () => {
    const story = enteredLate().then('circulate/recordEnclosed').at('2026-05-27 00:01');
    expect(story.notices).toContain('reply/further → nobody (may)');
    expect(story.choices).toContain('reportFurther: city-proc');
  });
});

describe('beyond the unit addressed (第二十五条)', () => {
  it('nothing goes before the reply is late, but the copies of C02', () => {
    expect(
      served()
        .offered('city-proc.head')
        .filter((step) => /^(circulate|report|urge|turn)/.test(step)),
    ).toEqual([]);
    expect(served().offered('city-proc.handler')).toContain('copySupervision/both');
  });

  it('is the chief procurator’s to decide: a deputy cannot', () => {
    for (const step of ['circulate/urged', 'reportToSuperior/urged'])
      expect(urged().does(step, { by: 'city-proc.deputy' }).refusal).toBe('ACT_NOT_YOURS position');
  });

  it('comes after urging: of what was not urged here, the record comes along', () => {
    expect(late().offered('city-proc.head')).not.toContain('circulate/urged');
    expect(late().does('circulate/recordEnclosed', { documents: ['circular'] }).refusal).toBe(
      'DOCUMENT_REQUIRED',
    );
    expect(late().then('circulate/recordEnclosed').owed).not.toContain('urge: city-proc');
  });

  it('goes further only after a circular', () => {
    expect(urged().does('reportFurther/government').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  it('stops while an answer is being judged, and climbs on where it was of words alone', () => {
    const answered = () => urged().then('reply');
    expect(answered().does('circulate/urged').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(answered().at('2026-06-30 09:00').notices).toEqual([]);
    expect(answered().then('assess/evasive').offered('city-proc.head')).toContain('circulate/urged');
  });

  it('ends with the suggestion answered: what was circulated was put right', () => {
    const story = circulated().then('reply', 'assess/adopted');
    expect([story.stage, story.track('escalation')]).toEqual(['settled', 'not-escalated']);
  });

  it('may urge as often as it takes', () => {
    expect(urged().then('urge', 'urge').stage).toBe('served');
  });
});
