import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { filed, filedByPolice, served, servedOnPolice } from './fixtures/ways.js';

describeSteps([
  {
    step: 'fileCase',
    because: 'the ninety days run from the filing (行政处罚法第六十条)',
    from: served,
    leads: ['penalty-proceedings'],
    told: ['city-proc', 'city-natres'],
    owed: ['reply: city-eco', 'decidePenalty: city-eco'],
  },
  {
    step: 'requestExtension',
    because: 'the police above are asked (治安管理处罚法第一百一十八条)',
    from: filedByPolice,
    told: ['prov-police'],
    owed: ['reply: city-police', 'decidePolicePenalty: city-police', 'decideExtension: prov-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideExtension/approve',
    because: 'thirty days more',
    from: () => filedByPolice().then('requestExtension'),
    told: ['city-police', 'city-proc'],
    owed: ['reply: city-police', 'decidePolicePenalty: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideExtension/decline',
    because: 'or none',
    from: () => filedByPolice().then('requestExtension'),
    told: ['city-police', 'city-proc'],
    owed: ['reply: city-police', 'decidePolicePenalty: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'extendStationCase',
    because: 'a station’s case is lengthened by the organ that it belongs to',
    from: filedByPolice,
    told: ['city-proc'],
    owed: ['reply: city-police', 'decidePolicePenalty: city-police'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'beginExcludedTime/appraisal',
    because: 'the time of an appraisal is not counted',
    from: filedByPolice,
    owed: ['reply: city-police', 'decidePolicePenalty: city-police', 'finishAppraisal: city-police'],
  },
  {
    step: 'beginExcludedTime/hearing',
    because: 'the time of a hearing is not counted',
    from: filedByPolice,
    owed: ['reply: city-police', 'decidePolicePenalty: city-police', 'finishHearing: city-police'],
  },
  {
    step: 'endExcludedTime/appraisal',
    because: 'the clock runs again',
    from: () => filedByPolice().then('beginExcludedTime/appraisal'),
    owed: ['reply: city-police', 'decidePolicePenalty: city-police'],
  },
  {
    step: 'endExcludedTime/hearing',
    because: 'the clock runs again',
    from: () => filedByPolice().then('beginExcludedTime/hearing'),
    owed: ['reply: city-police', 'decidePolicePenalty: city-police'],
  },
  {
    step: 'decideOnPenalty/penalise',
    because: 'the penalty, with its document',
    from: filed,
    leads: ['penalty-decided'],
    told: ['city-proc', 'city-natres'],
    owed: ['reply: city-eco', 'reportResult: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'decideOnPenalty/noPenalty',
    because: 'no penalty, with ground and reason, filed or not',
    from: served,
    leads: ['no-penalty-decided'],
    told: ['city-proc', 'city-natres'],
    owed: ['reply: city-eco', 'reportResult: city-eco'],
    signed: ['deputy', 'head'],
    allows: { documents: ['noPenaltyDecision'] },
  },
]);

const byPolice = (caseFiledOn: string, at: string) =>
  servedOnPolice({ at: '2026-01-20 09:00' }).does('fileCase', {
    by: 'city-police.handler',
    at,
    facts: { caseFiledOn },
  });

describe('the ninety days of an agency (行政处罚法第六十条)', () => {
  it('run from the filing: 12 January 2026 leads to Sunday 12 April, and is late after Monday (B-3)', () => {
    const story = served({ at: '2026-01-05 09:00' }).does('fileCase', {
      at: '2026-01-12 10:00',
      facts: { caseFiledOn: '2026-01-12' },
    });
    expect(story.dues('decidePenalty')).toEqual({
      due: endOf('2026-04-13'),
      conservative: endOf('2026-04-12'),
    });
    expect(story.owed).toContain('reply: city-eco');
  });

  it('are not lengthened, and no hearing stops them', () => {
    for (const step of ['requestExtension', 'extendStationCase', 'beginExcludedTime/hearing'])
      expect(filed().does(step, { by: 'city-eco.head' }).refusal).toBe('ACT_NOT_LAWFUL condition');
  });
});

describe('the thirty days of the police (治安管理处罚法第一百一十八条)', () => {
  it('filed on 23 January 2026 are due on 24 February: ninety days would be wrong (B-5)', () => {
    const story = byPolice('2026-01-23', '2026-01-23 10:00');
    expect(story.dues('decidePolicePenalty')).toEqual({
      due: endOf('2026-02-24'),
      conservative: endOf('2026-02-22'),
    });
    expect(story.count('decidePenalty')).toBe(0);
  });

  it('are lengthened twice by thirty days, by the police above', () => {
    const story = byPolice('2026-01-23', '2026-01-23 10:00');
    story.then('requestExtension', 'decideExtension/approve');
    expect(story.duty('decidePolicePenalty').due).toBe(endOf('2026-03-24'));
    story.then('requestExtension', 'decideExtension/approve');
    expect(story.duty('decidePolicePenalty').due).toBe(endOf('2026-04-23'));
    expect(story.then('requestExtension').does('decideExtension/approve').refusal).toBe(
      'OUTCOME_NOT_OFFERED',
    );
  });

  it('of a station are lengthened by the organ that it belongs to, likewise twice, and not by both', () => {
    const story = byPolice('2026-01-23', '2026-01-23 10:00').then('extendStationCase', 'extendStationCase');
    expect(story.duty('decidePolicePenalty').due).toBe(endOf('2026-04-23'));
    expect(story.does('extendStationCase').refusal).toBe('ACT_NOT_LAWFUL limit');
    expect(story.does('requestExtension').refusal).toBe('ACT_NOT_LAWFUL condition');
    const other = filedByPolice().then('requestExtension', 'decideExtension/approve');
    expect(other.does('extendStationCase').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('once over cannot be lengthened', () => {
    const story = byPolice('2026-01-23', '2026-01-23 10:00').at('2026-02-25 09:00');
    expect(story.does('requestExtension').refusal).toBe('ACT_NOT_LAWFUL condition');
    expect(story.does('extendStationCase').refusal).toBe('ACT_NOT_LAWFUL condition');
  });

  it('leave out appraisal and hearing, which overlap as one', () => {
    const story = filedByPolice()
      .does('beginExcludedTime/appraisal', { at: '2026-03-10 09:00' })
      .does('beginExcludedTime/hearing', { at: '2026-03-16 09:00' })
      .does('endExcludedTime/appraisal', { at: '2026-03-20 09:00' });
    expect(story.duty('decidePolicePenalty').standing).toBe('suspended');
    story.does('endExcludedTime/hearing', { at: '2026-03-30 09:00' });
    // Filed on 2 March: eight days are used by the 10th, and twenty-two are left from the 30th.
    expect(story.dues('decidePolicePenalty').conservative).toBe(endOf('2026-04-21'));
  });

  it('know one appraisal and one hearing at a time', () => {
    const story = filedByPolice().then('beginExcludedTime/appraisal');
    expect(story.does('beginExcludedTime/appraisal').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(story.does('endExcludedTime/hearing').refusal).toBe('OUTCOME_NOT_OFFERED');
  });
});

describe('the decision of the authority', () => {
  it('is a penalty only after the filing', () => {
    expect(served().does('decideOnPenalty/penalise').refusal).toBe('OUTCOME_NOT_OFFERED');
    expect(filed().then('decideOnPenalty/penalise').duty('decidePenalty').standing).toBe('discharged');
  });

  it('against a penalty may come without a filing, and after one (B4n)', () => {
    expect(served().then('decideOnPenalty/noPenalty').stage).toBe('no-penalty-decided');
    expect(filed().then('decideOnPenalty/noPenalty').stage).toBe('no-penalty-decided');
  });

  it('of the police answers their own term', () => {
    const story = filedByPolice().does('decideOnPenalty/penalise', { by: 'city-police.head' });
    expect(story.duty('decidePolicePenalty').standing).toBe('discharged');
  });
});
