import type { Extension } from '#libs/law/rule.js';
import { nationalCalendar } from './editions.js';
import { at10, inForce, invented, type RuleInForce } from './fixtures/asked.js';
import type { IsoDate } from './iso-date.js';
import { readLedger, type LedgerEntry, type SuspensionLedger } from './suspension-ledger.js';

const document = '示例文书1号';
const suspend = (on: IsoDate): LedgerEntry => ({ kind: 'suspend', at: at10(on), document });
const resume = (on: IsoDate): LedgerEntry => ({ kind: 'resume', at: at10(on), document });
const exclude = (on: IsoDate, until: IsoDate, ground = '鉴定'): LedgerEntry => ({
  kind: 'exclude',
  at: at10(on),
  until: at10(until),
  ground,
  document,
});
const extend = (
  on: IsoDate,
  extension: string,
  approvedBy: 'parties' | 'unit-head' | 'county-head' | 'superior-head' | null,
): LedgerEntry => ({ kind: 'extend', at: at10(on), extension, approvedBy, document });

const toThirty: Extension = {
  to: { length: 30, unit: 'day' },
  insteadOf: ['agreed'],
  ground: '重大疑难复杂',
  approver: { level: 'county-head', name: '县级以上公安机关负责人' },
  quote: null,
};
const toTwenty: Extension = {
  to: { length: 20, unit: 'day' },
  ground: '较复杂',
  approver: null,
  quote: null,
};
const again: Extension = {
  by: { length: 30, unit: 'day' },
  after: 'to-30',
  ground: '仍不能办结',
  approver: { level: 'superior-head', name: '上一级公安机关负责人' },
  times: 2,
  quote: null,
};
const agreed: Extension = {
  by: { length: 10, unit: 'day' },
  ground: '双方同意',
  approver: { level: 'parties', name: '双方当事人' },
  quote: null,
};

const withMore = (one: RuleInForce): RuleInForce => ({
  ...one,
  version: {
    ...one.version,
    excludes: ['鉴定', '听证'],
    extensions: { 'to-20': toTwenty, 'to-30': toThirty, 'by-30': again, agreed },
  },
});
const tenDays = withMore(invented({ length: 10, unit: 'day' }, 'calendar-days'));
const fiveWorkingDays = withMore(invented({ length: 5, unit: 'working-day' }, 'working-days'));

const read = (one: RuleInForce, entries: readonly LedgerEntry[], asOf: IsoDate, from = '2026-03-02') =>
  readLedger({ ...one, startAt: at10(from) }, entries, at10(asOf), nationalCalendar);

const standing = (...asked: Parameters<typeof read>): SuspensionLedger => {
  const result = read(...asked);
  if ('refused' in result) throw new Error(result.refused.code);
  return result.ledger;
};

describe('the ledger of a clock', () => {
  it.each([
    { asOf: '2026-03-02', consumed: 0, because: 'the day of the event is not counted' },
    { asOf: '2026-03-03', consumed: 1, because: 'the first day counts as used up' },
    { asOf: '2026-03-12', consumed: 10, because: 'the last day' },
    { asOf: '2026-04-12', consumed: 10, because: 'no more than there is' },
    { asOf: '2026-02-12', consumed: 0, because: 'nothing before the start' },
  ])('of ten days has used up $consumed on $asOf: $because', ({ asOf, consumed }) => {
    expect(standing(tenDays, [], asOf)).toMatchObject({
      budget: { length: 10, unit: 'day' },
      countedIn: 'day',
      total: 10,
      consumed,
      remaining: 10 - consumed,
      runningSince: at10('2026-03-02'),
      suspendedSince: null,
    });
  });

  it('keeps what was used while it stands, and says since when', () => {
    const ledger = standing(tenDays, [suspend('2026-03-05')], '2026-06-01');
    expect(ledger).toMatchObject({
      consumed: 3,
      remaining: 7,
      runningSince: null,
      suspendedSince: at10('2026-03-05'),
    });
  });

  it('goes on where it stood, after the day of resumption', () => {
    const ledger = standing(tenDays, [suspend('2026-03-05'), resume('2026-04-10')], '2026-04-12');
    expect(ledger).toMatchObject({
      consumed: 5,
      remaining: 5,
      runningSince: at10('2026-04-10'),
      pauses: [{ from: at10('2026-03-05'), to: at10('2026-04-10') }],
    });
  });

  it('reads its entries in the order of their instants, however they are told', () => {
    const entries = [resume('2026-03-09'), suspend('2026-03-05')];
    expect(standing(tenDays, entries, '2026-03-10').consumed).toBe(4);
  });

  it('counts in working days where the rule does', () => {
    const ledger = standing(fiveWorkingDays, [suspend('2026-03-04'), resume('2026-03-09')], '2026-03-10');
    expect(ledger).toMatchObject({ countedIn: 'working-day', total: 5, consumed: 3, remaining: 2 });
  });

  it('counts months in days', () => {
    const twoMonths = invented({ length: 2, unit: 'month' }, 'civil');
    expect(standing(twoMonths, [], '2026-03-12')).toMatchObject({
      budget: { length: 2, unit: 'month' },
      countedIn: 'day',
      total: 61,
      consumed: 10,
    });
  });

  it('counts hours to the minute', () => {
    const day = invented({ length: 24, unit: 'hour' }, 'hours');
    const entries: LedgerEntry[] = [
      { kind: 'suspend', at: '2026-03-02T04:00:00.000Z', document },
      { kind: 'resume', at: '2026-03-02T07:00:00.000Z', document },
    ];
    const result = readLedger(
      { ...day, startAt: '2026-03-02T02:00:00.000Z' },
      entries,
      '2026-03-02T08:30:00.000Z',
      nationalCalendar,
    );
    expect(result).toMatchObject({
      ledger: { countedIn: 'hour', total: 24, consumed: 3.5, remaining: 20.5 },
    });
  });

  it('leaves out a span that the text leaves out', () => {
    expect(standing(tenDays, [exclude('2026-03-04', '2026-03-06')], '2026-03-07')).toMatchObject({
      consumed: 3,
      suspendedSince: null,
    });
  });

  it.each([
    { asOf: '2026-03-03', consumed: 1, runningSince: '2026-03-02', because: 'before the span' },
    { asOf: '2026-03-05', consumed: 2, runningSince: null, because: 'within it, as of its beginning' },
    { asOf: '2026-03-06', consumed: 2, runningSince: '2026-03-06', because: 'at its end' },
    { asOf: '2026-03-07', consumed: 3, runningSince: '2026-03-06', because: 'after it' },
  ])(
    'on $asOf has used up $consumed beside a span left out: $because',
    ({ asOf, consumed, runningSince }) => {
      expect(standing(tenDays, [exclude('2026-03-04', '2026-03-06')], asOf)).toMatchObject({
        consumed,
        remaining: 10 - consumed,
        runningSince: runningSince && at10(runningSince),
        suspendedSince: null,
      });
    },
  );

  it('grows by extensions, oldest first', () => {
    const entries = [
      extend('2026-03-11', 'to-30', 'county-head'),
      extend('2026-03-30', 'by-30', 'superior-head'),
    ];
    expect(standing(tenDays, entries, '2026-03-30')).toMatchObject({
      budget: { length: 60, unit: 'day' },
      extensions: ['to-30', 'by-30'],
      total: 60,
    });
  });
});

describe('what a clock cannot have had', () => {
  it.each<{ entries: LedgerEntry[]; code: string; because: string }>([
    { entries: [resume('2026-03-05')], code: 'RESUME_WITHOUT_SUSPENSION', because: 'it was running' },
    {
      entries: [suspend('2026-03-05'), resume('2026-03-06'), resume('2026-03-07')],
      code: 'RESUME_WITHOUT_SUSPENSION',
      because: 'it had been resumed',
    },
    {
      entries: [suspend('2026-03-05'), suspend('2026-03-06')],
      code: 'ALREADY_SUSPENDED',
      because: 'it stood already',
    },
    { entries: [suspend('2026-03-13')], code: 'SUSPENSION_AFTER_EXPIRY', because: 'one day after the last' },
    { entries: [suspend('2026-03-01')], code: 'INSTANT_BEFORE_CAUSE', because: 'before the clock started' },
    {
      entries: [exclude('2026-03-13', '2026-03-15')],
      code: 'SUSPENSION_AFTER_EXPIRY',
      because: 'there was nothing left to leave out',
    },
    {
      entries: [exclude('2026-03-05', '2026-03-04')],
      code: 'SPAN_REVERSED',
      because: 'it ends before it begins',
    },
    {
      entries: [exclude('2026-03-04', '2026-03-05', '异议')],
      code: 'EXCLUSION_NOT_OFFERED',
      because: 'expert case C-5: no text says that an objection stops the clock',
    },
    {
      entries: [extend('2026-03-13', 'to-30', 'county-head')],
      code: 'EXTENSION_AFTER_EXPIRY',
      because: 'it must come before the limit that it moves',
    },
    { entries: [extend('2026-03-11', 'to-31', null)], code: 'EXTENSION_NOT_OFFERED', because: 'no such one' },
    {
      entries: [extend('2026-03-11', 'constructor', null)],
      code: 'EXTENSION_NOT_OFFERED',
      because: 'a word of the language is no extension',
    },
    {
      entries: [extend('2026-03-11', 'to-30', 'unit-head')],
      code: 'EXTENSION_LEVEL_TOO_LOW',
      because: 'a county head has to approve it',
    },
    {
      entries: [extend('2026-03-11', 'to-30', null)],
      code: 'EXTENSION_LEVEL_TOO_LOW',
      because: 'nobody did',
    },
    {
      entries: [extend('2026-03-11', 'agreed', 'superior-head')],
      code: 'EXTENSION_LEVEL_TOO_LOW',
      because: 'only the parties can agree',
    },
    {
      entries: [extend('2026-03-10', 'by-30', 'superior-head')],
      code: 'EXTENSION_OUT_OF_ORDER',
      because: 'it is said of a period that was lengthened to thirty days before',
    },
    {
      entries: [extend('2026-03-10', 'to-30', 'county-head'), extend('2026-03-11', 'to-20', null)],
      code: 'EXTENSION_OUT_OF_ORDER',
      because: 'no extension makes a period shorter',
    },
    {
      entries: [extend('2026-03-10', 'agreed', 'parties'), extend('2026-03-11', 'to-30', 'county-head')],
      code: 'EXTENSION_OUT_OF_ORDER',
      because: 'one stands in place of the other',
    },
    {
      entries: [extend('2026-03-10', 'to-30', 'county-head'), extend('2026-03-11', 'to-30', 'county-head')],
      code: 'EXTENSION_USED_UP',
      because: 'once only',
    },
    {
      entries: [
        extend('2026-03-09', 'to-30', 'county-head'),
        ...['2026-03-10', '2026-03-11', '2026-03-12'].map((on) => extend(on, 'by-30', 'superior-head')),
      ],
      code: 'EXTENSION_USED_UP',
      because: 'twice only',
    },
  ])('is refused with $code: $because', ({ entries, code }) => {
    expect(read(tenDays, entries, '2026-03-20')).toMatchObject({ refused: { code } });
  });

  it.each([
    { entries: [suspend('2026-03-12')], because: 'on the last day the clock can still be stopped' },
    {
      entries: [extend('2026-03-12', 'to-30', 'county-head')],
      because: 'on the last day it can be lengthened',
    },
    { entries: [extend('2026-03-12', 'to-30', 'superior-head')], because: 'a higher one may approve too' },
    {
      entries: [suspend('2026-03-05'), extend('2026-05-01', 'to-30', 'county-head')],
      because: 'while it stands its limit has not passed',
    },
    { entries: [extend('2026-03-11', 'agreed', 'parties')], because: 'the parties agree' },
  ])('is not $because', ({ entries }) => {
    expect(read(tenDays, entries, '2026-03-20')).not.toHaveProperty('refused');
  });

  it('is any stop of a period that is counted back', () => {
    const back = withMore(invented({ length: 7, unit: 'day' }, 'silent', { direction: 'before' }));
    expect(read(back, [suspend('2026-03-05')], '2026-03-06')).toMatchObject({
      refused: { code: 'SUSPENSION_NOT_OFFERED' },
    });
  });

  it('is an extension after a rolled limit, and not before it', () => {
    const silent = withMore(inForce('FWD-04', '2026-02-13'));
    const extended = (on: IsoDate) =>
      read(silent, [extend(on, 'to-30', 'county-head')], '2026-03-20', '2026-02-13');
    expect(extended('2026-02-24')).not.toHaveProperty('refused');
    expect(extended('2026-02-25')).toMatchObject({ refused: { code: 'EXTENSION_AFTER_EXPIRY' } });
  });
});
