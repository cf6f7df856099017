import { endOf } from '../../fixtures/people.js';
import type { Beginning, Story } from '../../fixtures/story.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import {
  approved,
  corrected,
  demanded,
  filed,
  notFiled,
  notTransferred,
  proposed,
  prosecution,
  reasonsAccepted,
  reasonsGiven,
  received,
  reconsidered,
  reconsidering,
  refusedReceipt,
  reported,
  returned,
  sent,
  toldToFile,
  withdrawn,
} from './fixtures/ways.js';

/** A penalty case that the environmental agency had open before it found the crime. */
const penaltyCase = { facts: { domain: 'environment', penaltyCaseFiledOn: '2026-02-02' } };

describeSteps([
  {
    step: 'handleAdministratively/punish',
    because: 'what the police did not file is punished under administrative law, with the decision on file',
    from: notFiled,
    leads: ['handled'],
    told: ['city-police', 'city-proc'],
    owed: [],
    allows: { documents: ['handlingDocument'] },
  },
  {
    step: 'handleAdministratively/noPenalty',
    because: 'or not punished, with the result on file',
    from: withdrawn,
    leads: ['handled'],
    told: ['city-police', 'city-proc'],
    owed: [],
    allows: { documents: ['handlingDocument'] },
  },
  {
    step: 'handleAdministratively/passOn',
    because: 'what is neither the police’s nor the agency’s goes to the authority whose it is (A5d)',
    from: returned,
    leads: ['handled'],
    told: ['city-police', 'city-proc'],
    owed: [],
    allows: { documents: ['handlingDocument'] },
  },
  {
    step: 'punish',
    because: 'the period for the penalty may end before a remedy does',
    from: () => notFiled(penaltyCase),
    told: ['city-police', 'city-proc'],
    owed: ['(reconsider: city-eco)', 'handle: city-eco'],
  },
  {
    step: 'recordPenalty',
    because:
      'a penalty imposed before the transfer is put on record, and its copy is owed (高检会〔2006〕2号)',
    from: reported,
    owed: ['decide: city-eco', 'copyPenalty: city-eco'],
  },
  {
    step: 'copyPenalty',
    because: 'police and procuratorate get the copy (高检会〔2006〕2号)',
    from: () => reported().then('recordPenalty'),
    told: ['city-police', 'city-proc'],
    copied: ['penaltyDecision → city-police', 'penaltyDecision → city-proc'],
    owed: ['decide: city-eco'],
  },
  {
    step: 'passOnDutyCrimeClue',
    because: 'a clue to a duty crime goes to the supervision commission, and nobody else is told (第十九条)',
    from: received,
    told: ['city-supervision'],
    copied: ['dutyCrimeClue → city-supervision'],
    owed: ['review: city-police', '(forward: city-police)', '(askSupplement: city-police)'],
    units: ['city-eco', 'city-police', 'city-proc'],
  },
]);

describe('administrative handling', () => {
  it.each([
    { where: 'before the decision', story: reported },
    { where: 'after the approval', story: approved },
    { where: 'while the police review', story: received },
    { where: 'after the filing', story: filed },
    { where: 'during prosecution', story: prosecution },
    { where: 'during reconsideration', story: reconsidering },
    { where: 'after a proposal of supervision', story: proposed },
    { where: 'while reasons are asked for', story: demanded },
    { where: 'while reasons are weighed', story: reasonsGiven },
    { where: 'before the result of supervision is told', story: reasonsAccepted },
    { where: 'under a notice to file', story: toldToFile },
    { where: 'after a correction', story: corrected },
  ])('is not possible $where', ({ story }) => {
    for (const outcome of ['punish', 'noPenalty'])
      expect(story().does(`handleAdministratively/${outcome}`).refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it.each([
    { where: 'right after the notice, which forgoes the remedies', story: notFiled },
    { where: 'after reconsideration', story: reconsidered },
    { where: 'after supervision', story: () => reasonsAccepted().then('tellResult') },
    { where: 'after a return', story: returned },
    { where: 'after a withdrawn case', story: withdrawn },
  ])('is possible $where', ({ story }) => {
    expect(story().then('handleAdministratively/noPenalty').stage).toBe('handled');
  });

  it('waits for the remedies without being late, and is owed again after them', () => {
    expect(reconsidering().duty('handle').standing).toBe('suspended');
    expect(demanded().duty('handle').standing).toBe('suspended');
    expect(reconsidered().duty('handle')).toEqual({ standing: 'open', due: null, unit: 'city-eco' });
  });

  it('passes on only what came back for want of jurisdiction', () => {
    expect(notFiled().does('handleAdministratively/passOn').refusal).toBe('OUTCOME_NOT_OFFERED');
  });
});

describe('the period for the penalty (行政处罚法第六十条, FWD-20)', () => {
  it('stands still from the transfer to the notice that nothing is filed: 37 days used, 53 left (A-7)', () => {
    const story = reported({
      at: '2025-12-08 10:00',
      facts: { domain: 'environment', penaltyCaseFiledOn: '2025-11-03' },
    })
      .then('decide/approve')
      .does('send/appraisalToFollow', { at: '2025-12-10 10:00' })
      .does('receive', { at: '2025-12-10 15:00' });
    expect(story.duty('decidePenalty')).toMatchObject({ standing: 'suspended', due: null });
    story
      .does('decideFiling/notFile', { at: '2026-01-09 10:00' })
      .does('notifyNonFiling', { at: '2026-01-12 10:00' });
    expect(story.duty('decidePenalty')).toMatchObject({ standing: 'open', due: endOf('2026-03-06') });
    expect(story.then('punish').duty('decidePenalty').standing).toBe('discharged');
    expect(story.owed).toContain('handle: city-eco');
  });

  it.each<{ where: string; story: (beginning: Beginning) => Story }>([
    { where: 'on the way', story: sent },
    { where: 'at a closed door', story: refusedReceipt },
    { where: 'during the review', story: received },
    { where: 'before the notice of filing', story: (one) => received(one).then('decideFiling/file') },
    { where: 'before the other notice', story: (one) => received(one).then('decideFiling/notFile') },
    { where: 'after the filing', story: filed },
    { where: 'during the investigation', story: (one) => filed(one).then('handOver') },
    { where: 'before the notice of withdrawal', story: (one) => filed(one).then('withdrawCase') },
    { where: 'during prosecution', story: (one) => filed(one).then('sendForProsecution') },
  ])('stands still $where', ({ story }) => {
    expect(story(penaltyCase).duty('decidePenalty').standing).toBe('suspended');
  });

  const toNotice = ['demandReasons', 'giveReasons/notFiled', 'assessReasons/rejected'];
  const toSuperior = [...toNotice, 'issueCorrection', 'reportToSuperior'];

  it.each<{ remedy: string; steps: readonly string[] }>([
    { remedy: 'reconsideration', steps: ['requestReconsideration'] },
    { remedy: 'a proposal of supervision', steps: ['proposeSupervision'] },
    { remedy: 'a demand for reasons', steps: ['demandReasons'] },
    { remedy: 'their assessment', steps: ['demandReasons', 'giveReasons/notFiled'] },
    {
      remedy: 'a result that is not told yet',
      steps: ['demandReasons', 'giveReasons/notFiled', 'assessReasons/accepted'],
    },
    { remedy: 'a notice to file', steps: toNotice },
    { remedy: 'a correction', steps: [...toNotice, 'issueCorrection'] },
    { remedy: 'a consultation above', steps: toSuperior },
    { remedy: 'its result', steps: [...toSuperior, 'consult/file'] },
  ])('stands still during $remedy, and so does the handling', ({ steps }) => {
    const story = notFiled(penaltyCase).then(...steps);
    expect(story.duty('decidePenalty').standing).toBe('suspended');
    expect(story.duty('handle').standing).toBe('suspended');
  });

  it('can be kept wherever the case is back, though a remedy is under way, and ends none', () => {
    const story = notFiled(penaltyCase).then('requestReconsideration', 'punish');
    expect([story.stage, story.track('reconsideration')]).toEqual(['not-filed', 'reconsidering']);
    expect(returned(penaltyCase).then('punish').stage).toBe('returned');
    expect(filed(penaltyCase).then('withdrawCase', 'tellWithdrawal', 'punish').stage).toBe('case-withdrawn');
  });

  it('runs on after a return and after a withdrawn case', () => {
    expect(returned(penaltyCase).duty('decidePenalty').standing).toBe('open');
    const story = filed(penaltyCase).then('withdrawCase', 'tellWithdrawal');
    expect(story.duty('decidePenalty').standing).toBe('open');
    expect(story.then('handleAdministratively/punish').duty('decidePenalty').standing).toBe('discharged');
  });

  it.each<{ why: string; facts: Record<string, string> }>([
    { why: 'of another field', facts: { domain: 'general', penaltyCaseFiledOn: '2026-02-02' } },
    { why: 'without a penalty case', facts: { domain: 'environment' } },
  ])('is not followed $why', ({ facts }) => {
    expect(sent({ facts }).count('decidePenalty')).toBe(0);
  });

  it.each([
    {
      how: 'upon notice',
      steps: ['demandReasons', 'giveReasons/notFiled', 'assessReasons/rejected', 'fileUponNotice/instead'],
    },
    { how: 'in answer to the procuratorate', steps: ['demandReasons', 'giveReasons/filed'] },
    { how: 'after reconsideration', steps: ['requestReconsideration', 'decideReconsideration/file'] },
  ])('is let go where the case is filed after all, $how', ({ steps }) => {
    expect(
      notFiled(penaltyCase)
        .then(...steps)
        .duty('decidePenalty').standing,
    ).toBe('waived');
  });
});

describe('the copy of a penalty decision (FWD-18, 10 days)', () => {
  it('is due ten days after the penalty, not after the entry', () => {
    expect(reported().then('recordPenalty').duty('copyPenalty').due).toBe(endOf('2026-03-09'));
  });

  it('is owed beyond the end, and sent then', () => {
    const story = notTransferred().then('closeWithoutTransfer/punish').at('2026-03-20 09:00');
    expect(story.duty('copyPenalty').standing).toBe('overdue');
    expect(story.then('copyPenalty').duty('copyPenalty').standing).toBe('discharged');
  });

  it('is owed for each penalty apart', () => {
    const story = reported()
      .then('recordPenalty')
      .does('recordPenalty', { facts: { penaltyDecidedOn: '2026-03-02' } });
    expect(story.count('copyPenalty')).toBe(2);
    expect(story.does('copyPenalty').refusal).toBe('DUTY_REQUIRED');
    expect(story.does('copyPenalty', { duty: 'copyPenalty#3' }).refusal).toBeUndefined();
    expect(story.owed).toEqual(['decide: city-eco', 'copyPenalty: city-eco']);
  });

  it('is nothing where there was no penalty', () => {
    expect(reported().does('copyPenalty').refusal).toBe('ACT_NOT_LAWFUL duty');
  });

  const opinion = () => reported().then('opineTransfer/transfer');

  it.each([
    { where: 'before the decision', story: reported },
    { where: 'before the sending', story: approved },
    { where: 'after the opinion of the procuratorate', story: opinion },
    { where: 'on the way to the police', story: sent },
    { where: 'at their closed door', story: refusedReceipt },
    { where: 'during the review', story: received },
  ])('follows a penalty that is put on record $where', ({ story }) => {
    expect(story().then('recordPenalty').count('copyPenalty')).toBe(1);
  });

  it('follows none that is put on record once the case is filed', () => {
    expect(filed().does('recordPenalty').refusal).toBe('ACT_NOT_LAWFUL stage');
  });

  const to = (...steps: readonly string[]) => sent().then('recordPenalty', ...steps);
  const toFiling = (...steps: readonly string[]) =>
    to('receive', 'decideFiling/file', 'notifyFiling', ...steps);

  it.each<{ stage: string; story: () => Story }>([
    { stage: 'reported', story: () => reported().then('recordPenalty') },
    { stage: 'approved', story: () => approved().then('recordPenalty') },
    { stage: 'opinion-received', story: () => opinion().then('recordPenalty') },
    { stage: 'sent', story: to },
    { stage: 'not-transferred', story: () => to('withdrawTransfer') },
    {
      stage: 'closed-without-transfer',
      story: () => to('withdrawTransfer', 'closeWithoutTransfer/noPenalty'),
    },
    { stage: 'receipt-refused', story: () => to('reportRefusal') },
    { stage: 'under-review', story: () => to('receive') },
    { stage: 'returned', story: () => to('receive', 'returnCase') },
    { stage: 'filing-decided', story: () => to('receive', 'decideFiling/file') },
    { stage: 'non-filing-decided', story: () => to('receive', 'decideFiling/notFile') },
    { stage: 'not-filed', story: () => to('receive', 'decideFiling/notFile', 'notifyNonFiling') },
    {
      stage: 'handled',
      story: () => to('receive', 'returnCase', 'handleAdministratively/noPenalty'),
    },
    { stage: 'filed', story: toFiling },
    { stage: 'investigating', story: () => toFiling('handOver') },
    { stage: 'withdrawal-decided', story: () => toFiling('withdrawCase') },
    { stage: 'case-withdrawn', story: () => toFiling('withdrawCase', 'tellWithdrawal') },
    { stage: 'prosecution', story: () => toFiling('sendForProsecution') },
    { stage: 'prosecuted', story: () => toFiling('sendForProsecution', 'decideProsecution/prosecute') },
    {
      stage: 'not-prosecuted',
      story: () => toFiling('sendForProsecution', 'decideProsecution/notProsecute'),
    },
  ])('stays owed, and is sent, in $stage', ({ stage, story }) => {
    expect(story().stage).toBe(stage);
    expect(story().owed).toContain('copyPenalty: city-eco');
    expect(story().then('copyPenalty').duty('copyPenalty').standing).toBe('discharged');
  });
});

describe('a clue to a duty crime (第十九条)', () => {
  it.each([
    { where: 'at the beginning', story: reported },
    { where: 'during a remedy', story: reconsidering },
    { where: 'during the investigation', story: filed },
  ])('goes its own way $where', ({ story }) => {
    const before = story().owed;
    expect(story().then('passOnDutyCrimeClue').owed).toEqual(before);
  });

  it('takes no commission that is none', () => {
    const story = reported().does('passOnDutyCrimeClue', {
      facts: { clue: 'text-1', supervisionCommission: 'city-proc' },
    });
    expect(story.refusal).toBe('PARTY_KIND_WRONG');
  });
});
