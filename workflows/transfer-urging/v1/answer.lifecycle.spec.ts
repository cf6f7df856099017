import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import { endOf } from '../../fixtures/people.js';
import { agreed, explained, found, rejected, urged } from './fixtures/urging.js';

describeSteps([
  {
    step: 'agree',
    because: 'a promise starts the transfer and discharges nothing',
    from: urged,
    leads: ['agreed'],
    told: ['city-proc'],
    copied: ['reply → city-proc'],
    owed: ['transfer: city-eco'],
    signed: ['deputy', 'head'],
  },
  {
    step: 'recordTransfer',
    because: 'the id of the transfer that it caused ends it (A03)',
    from: agreed,
    leads: ['transferred'],
    told: ['city-proc'],
    owed: [],
    units: ['city-eco', 'city-proc'],
    allows: { documents: ['transferLetter'] },
  },
  {
    step: 'giveReasons',
    because: 'reasons are weighed before they count',
    from: urged,
    leads: ['reasons-given'],
    told: ['city-proc'],
    copied: ['reasons → city-proc'],
    owed: ['assessReasons: city-proc'],
    signed: ['deputy', 'head'],
  },
]);

describe('the transfer after an opinion (环保行刑衔接办法第十四条, 3 days)', () => {
  it('is due on the third day in the environment', () => {
    expect(urged().duty('transfer').due).toBe(endOf('2026-03-05'));
  });

  it('rolls over a Sunday, and warns by the Sunday', () => {
    expect(urged({ at: '2026-03-05 10:00' }).dues('transfer')).toEqual({
      due: endOf('2026-03-09'),
      conservative: endOf('2026-03-08'),
    });
  });

  it('has no number of days in any other field', () => {
    const story = found().does('opine/plain', { facts: { domain: 'food' } });
    expect(story.at('2026-12-31 09:00').duty('transfer')).toMatchObject({ standing: 'open', due: null });
  });

  it('has none while the rule, read second-hand, is not in use', () => {
    expect(urged({ activations: NO_ACTIVATIONS }).duty('transfer').due).toBeNull();
  });

  it('runs on through a promise', () => {
    expect(agreed().at('2026-03-06 09:00').duty('transfer').standing).toBe('overdue');
  });

  it('waits for the judgment of reasons given in time, and is late at once where they are rejected late', () => {
    const story = explained().at('2026-03-20 09:00');
    expect(story.duty('transfer').standing).toBe('submitted');
    expect(story.then('assessReasons/reject').duty('transfer')).toMatchObject({
      standing: 'overdue',
      due: endOf('2026-03-05'),
    });
  });
});

describe('the end of an urging (A03)', () => {
  it('is a transfer with its id, or an accepted reason, and nothing else', () => {
    expect(urged().does('recordTransfer', { facts: {} }).refusal).toBe('FACT_REQUIRED');
    expect(agreed().then('recordTransfer').referral.state.outcome).toBe('transferred');
    expect(explained().then('assessReasons/accept').referral.state.outcome).toBe('reasons-accepted');
    expect(explained().does('recordTransfer').refusal).toMatch(/^ACT_NOT_LAWFUL/);
  });

  it('may come without a promise, and after reasons that were rejected', () => {
    expect(urged().then('recordTransfer').stage).toBe('transferred');
    expect(rejected().then('recordTransfer').stage).toBe('transferred');
    expect(rejected().then('giveReasons', 'assessReasons/accept').stage).toBe('reasons-accepted');
    expect(agreed().then('giveReasons').stage).toBe('reasons-given');
  });
});

describe('the transfer that it causes', () => {
  it('is begun by the agency, once it agreed', () => {
    expect(agreed().consequences).toContainEqual({
      kind: 'start-link',
      as: 'transfer',
      lifecycle: 'criminal-transfer',
    });
  });

  it('is asked for once, though the agency agrees again', () => {
    const again = agreed().then('giveReasons', 'assessReasons/reject', 'agree');
    expect(again.referral.state.links).toHaveLength(1);
    const opened = agreed().hears('transfer', 'open').then('giveReasons', 'assessReasons/reject', 'agree');
    expect(opened.referral.state.links).toHaveLength(1);
  });

  it('is heard of when it ends, after the end of the urging too', () => {
    expect(agreed().hears('transfer', 'closed', 'closed-without-transfer').told).toEqual([
      'city-proc',
      'city-eco',
    ]);
    const ended = agreed().hears('transfer', 'open').then('recordTransfer');
    expect(ended.hears('transfer', 'closed', 'prosecuted').told).toEqual(['city-proc', 'city-eco']);
    expect(ended.stage).toBe('transferred');
  });
});
