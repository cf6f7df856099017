import { ruleIds, ruleOf, versionInForce } from './catalogue.js';
import { civilRollover, criminalMonthEnd, criminalRollover, noCorrespondingDay } from './counting-bases.js';
import type { Rule } from './rule.js';
import * as policeCriminalProcedure from './police-criminal-procedure.rules.js';
import * as transferRegulation from './transfer-regulation.rules.js';

const rules = ruleIds.map((id) => ruleOf(id)).filter((rule) => rule !== undefined);

describe('the catalogue', () => {
  it('holds the periods of the forward transfer, each once', () => {
    expect([...ruleIds].sort()).toEqual([
      'FWD-01',
      'FWD-02',
      'FWD-04',
      'FWD-10',
      'FWD-11',
      'FWD-12',
      'FWD-13',
      'FWD-17',
    ]);
    const written = Object.keys(transferRegulation).length + Object.keys(policeCriminalProcedure).length;
    expect(ruleIds).toHaveLength(written);
  });

  it('has nothing under a name that is no rule', () => {
    expect(ruleOf('FWD-99')).toBeUndefined();
    expect(ruleOf('constructor')).toBeUndefined();
  });

  it.each(rules)(
    '$id has versions in order, each with a whole period and a day that exists',
    ({ versions }) => {
      const days = versions.map(({ inForceFrom }) => inForceFrom);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { inForceFrom, period, rollover } of versions) {
        expect(new Date(`${inForceFrom}T00:00:00.000Z`).toISOString().slice(0, 10)).toBe(inForceFrom);
        expect(Number.isInteger(period.length) && period.length >= 1).toBe(true);
        if (period.unit === 'hour' || period.unit === 'working-day') expect(rollover).toBe('none');
      }
    },
  );

  it.each(rules)(
    '$id is in use only with words that were seen, and says what follows from silence',
    (rule) => {
      const seen =
        rule.verification.confidence === 'verified' &&
        rule.versions.every(({ citation }) => citation.quote !== null);
      expect(rule.activeByDefault && !seen).toBe(false);
      expect(rule.consequence).not.toBe('');
      expect(
        rule.versions.every(({ citation }) =>
          /^第[一二三四五六七八九十百零]+条(第[一二三四五六七八九十]+款)?$/.test(citation.article),
        ),
      ).toBe(true);
    },
  );

  it.each(rules)('$id quotes the number that it counts', ({ versions }) => {
    const inWords: Readonly<Record<number, string>> = { 3: '三', 24: '二十四' };
    const units = { hour: '小时', day: '日', 'working-day': '工作日', month: '个月', year: '年' };
    for (const { period, citation } of versions) {
      const unit = units[period.unit];
      const said = [`${period.length}${unit}`, `${inWords[period.length]}${unit}`];
      expect(said.some((words) => citation.quote?.includes(words))).toBe(true);
    }
  });

  it('quotes every article by which it counts', () => {
    for (const { citation } of [criminalRollover, criminalMonthEnd, civilRollover, noCorrespondingDay]) {
      expect(citation.quote).not.toBe('');
      expect(citation.title).not.toMatch(/^《/);
    }
  });
});

describe('the version in force', () => {
  const [first] = transferRegulation.policeReviewOfTransfer.versions;
  const amended: Rule = {
    ...transferRegulation.policeReviewOfTransfer,
    versions: [first, { ...first, inForceFrom: '2026-08-15', period: { length: 7, unit: 'day' } }],
  };

  it.each([
    { on: '2020-08-07', length: 3, because: 'the first day' },
    { on: '2026-08-14', length: 3, because: 'the last day of the first version' },
    { on: '2026-08-15', length: 7, because: 'the first day of the second' },
    { on: '2030-01-01', length: 7, because: 'the newest until another comes' },
  ])('on $on counts $length days: $because', ({ on, length }) => {
    expect(versionInForce(amended, on)).toMatchObject({ version: { period: { length } } });
  });

  it('is none before the first, and none is invented', () => {
    expect(versionInForce(amended, '2020-08-06')).toEqual({
      refused: {
        code: 'RULE_NOT_IN_FORCE',
        facts: { rule: 'FWD-04', on: '2020-08-06', inForceFrom: '2020-08-07' },
      },
    });
  });
});
