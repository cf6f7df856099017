import { readdirSync } from 'node:fs';
import { allRules } from './all-rules.js';
import { extensionOf, isNameable, ruleIds, ruleOf, rules, standingOf } from './catalogue.js';
import { checkRule } from './check-rule.js';

/** Every id, by its field of work. */
const IDS: Readonly<Record<string, string>> = {
  ADM: '01',
  CMP: '01 02 03 04 05 06 07 08 09 10',
  ECO: '01 02 03 04 05 06',
  ENF: '01 02 03 04 05 06 07 08 09 10 11',
  FWD: '01 02 03 04 04B 05 06 07 07B 08 08B 08C 09 09B 10 11 12 13 14 15 16 17 18 19 20 21 22',
  HOT: '01',
  JUD: '01',
  MAN: '01 02 03 04 05',
  MED: '01 02 03 04 05 06 07 08 09 10 11 12 13',
  PEN: '01 02 03 04 05 06',
  PIL: '01 02 03 04 05 06 07 08 09 10 11 12 13',
  REC: '01 02 03 04',
  REL: '01 02 03',
  REV: '01 02 03 04 05 06 07 08 09 10 11 12',
  SUG: '01 02 03 04 05 06',
  SUP: '01 02 03 04 05 06 07 08',
};

/** Not in use before somebody puts it there, and why: nobody read the source, or only what others quote of it. */
const INACTIVE: Readonly<Record<'from-memory' | 'secondary', string>> = {
  'from-memory':
    'ADM-01 ECO-01 ECO-02 ECO-06 ENF-11 FWD-07B FWD-08 FWD-09 FWD-09B FWD-20 HOT-01 MAN-03 REV-04 REV-05',
  secondary: 'FWD-05 FWD-06 FWD-07 FWD-08B FWD-08C FWD-19 MAN-02 PEN-05 REL-01 REL-02 REV-01',
};

/** Divisions of documents that have no articles, and where the number of the article is not known. */
const WITHOUT_ARTICLE = [
  'ADM-01',
  'ECO-02',
  'ENF-11',
  'FWD-05',
  'FWD-09B',
  'FWD-18',
  'HOT-01',
  'REL-01',
  'REL-02',
];

describe('the catalogue', () => {
  it('holds the 127 rules, each once and in the order of their ids', () => {
    const expected = Object.entries(IDS).flatMap(([field, numbers]) =>
      numbers.split(' ').map((number) => `${field}-${number}`),
    );
    expect(ruleIds).toEqual(expected);
    expect(ruleIds).toHaveLength(127);
  });

  it('holds every document that is written down', async () => {
    const folder = new URL('.', import.meta.url);
    const documents = readdirSync(folder).filter((name) => name.endsWith('.rules.ts'));
    const written: unknown[] = [];
    for (const name of documents)
      written.push(...Object.values((await import(new URL(name, folder).pathname)) as object));
    expect(new Set(written)).toEqual(new Set(allRules));
    expect(written).toHaveLength(allRules.length);
  });

  it('has nothing under a name that is no rule', () => {
    expect(ruleOf('FWD-99')).toBeUndefined();
    expect(ruleOf('constructor')).toBeUndefined();
  });

  it.each(rules)("$id passes every check that a deployment's own rule must pass", (rule) => {
    expect(checkRule(rule)).toEqual([]);
  });

  it('puts 102 rules in use and leaves 25 to a named person, each for its reason', () => {
    const inactive = rules.filter(({ standing }) => !standing.activeByDefault);
    expect(rules.length - inactive.length).toBe(102);
    expect(inactive).toHaveLength(25);
    const because = (reason: string) =>
      inactive
        .filter(({ standing: { confidence, method } }) => (method ?? confidence) === reason)
        .map(({ id }) => id)
        .join(' ');
    expect(because('from-memory')).toBe(INACTIVE['from-memory']);
    expect(because('secondary')).toBe(INACTIVE.secondary);
  });

  it('keeps what is remembered apart from what was read', () => {
    for (const rule of rules)
      for (const version of rule.versions) {
        const { quote, paraphrase } = version.citation;
        expect([rule.id, quote === null]).toEqual([rule.id, paraphrase !== undefined]);
        expect([rule.id, quote === null]).toEqual([
          rule.id,
          standingOf(rule, version).confidence === 'from-memory',
        ]);
      }
  });

  it('says the same of a document wherever it is cited', () => {
    const said = new Map<string, object>();
    for (const { versions } of rules)
      for (const { citation, inForceFrom } of versions) {
        const { title, rank, documentNumber, documentNumberVerified } = citation;
        const edition = `${title} ${inForceFrom}`;
        const here = { rank, documentNumber, documentNumberVerified };
        expect({ edition, ...here }).toEqual({ edition, ...(said.get(edition) ?? here) });
        said.set(edition, here);
      }
    expect(said.size).toBe(46);
  });

  it('writes articles as the law does, except where there are none', () => {
    const article = /^第[一二三四五六七八九十百千零]+条(第[一二三四五六七八九十]+[款项])*$/;
    const others = rules.filter(({ versions }) =>
      versions.some(({ citation }) => !citation.article.split('、').every((one) => article.test(one))),
    );
    expect(others.map(({ id }) => id)).toEqual(WITHOUT_ARTICLE);
  });
});

describe('a quote and its number', () => {
  const UNITS = {
    hour: '小时',
    day: '日',
    'working-day': '个工作日',
    'half-month': '半个月',
    month: '个月',
    year: '年',
  };
  const DIGITS = '零一二三四五六七八九';
  const inWords = (number: number): string =>
    number < 10
      ? (DIGITS[number] ?? '')
      : `${number < 20 ? '' : DIGITS[Math.floor(number / 10)]}十${number % 10 ? DIGITS[number % 10] : ''}`;
  const quoted = rules.flatMap(({ id, versions }) =>
    versions.flatMap(({ period, citation: { quote } }) =>
      period && 'length' in period && quote !== null ? [{ id, period, quote }] : [],
    ),
  );
  // The catalogue's source quotes only the second half of the sentence; REV-07 quotes the first, of the same article.
  const elsewhere = new Set(['PEN-01']);

  it.each(quoted.filter(({ id }) => !elsewhere.has(id)))(
    '$id quotes the number that it counts',
    ({ period, quote }) => {
      const unit = UNITS[period.unit];
      const numbers = [String(period.length), inWords(period.length), ...(period.length === 2 ? ['两'] : [])];
      // NFKC: one text has its digits in full width.
      expect(numbers.some((number) => quote.normalize('NFKC').includes(`${number}${unit}`))).toBe(true);
    },
  );

  it('PEN-01 counts what REV-07 quotes', () => {
    const versionOf = (id: string) => ruleOf(id)?.versions[0];
    expect(versionOf('REV-07')?.citation.quote).toContain('九十日');
    expect(versionOf('PEN-01')?.period).toEqual(versionOf('REV-07')?.period);
    expect(versionOf('PEN-01')?.citation.article).toBe(versionOf('REV-07')?.citation.article);
  });
});

describe('an extension', () => {
  it.each([
    { rule: 'FWD-05', key: 'to-7', expected: { to: { length: 7, unit: 'day' }, approver: null } },
    {
      rule: 'FWD-06',
      key: 'to-30',
      expected: { to: { length: 30, unit: 'day' }, approver: { level: 'county-head' } },
    },
    {
      rule: 'FWD-06',
      key: 'by-30',
      expected: { by: { length: 30, unit: 'day' }, approver: { level: 'superior-head' } },
    },
    { rule: 'REV-08', key: 'by-30', expected: { by: { length: 30, unit: 'day' }, times: 2 } },
    { rule: 'REV-11', key: 'to-6', expected: { to: { length: 6, unit: 'month' } } },
    {
      rule: 'PIL-06',
      key: 'by-1',
      expected: { by: { length: 1, unit: 'month' }, approver: { level: 'unit-head' } },
    },
  ])('$rule:$key is found by its name', ({ rule, key, expected }) => {
    const version = ruleOf(rule)?.versions[0];
    expect(version && extensionOf(version, key)).toMatchObject(expected);
  });

  it.each([
    { address: 'FWD-06', nameable: true, because: 'a rule' },
    { address: 'FWD-06:to-30', nameable: true, because: 'an extension of it' },
    { address: 'FWD-06:to-31', nameable: false, because: 'no such extension' },
    { address: 'FWD-99:to-30', nameable: false, because: 'no such rule' },
    { address: 'FWD-06:', nameable: false, because: 'no name' },
    { address: ':to-30', nameable: false, because: 'no rule' },
    { address: 'FWD-06:constructor', nameable: false, because: 'a word of the language' },
    { address: 'FWD-04:to-30', nameable: false, because: 'the regulation lengthens nothing' },
  ])('may be named by a lifecycle as $address: $nameable, $because', ({ address, nameable }) => {
    expect(isNameable(address)).toBe(nameable);
  });

  it('is none where the text has none', () => {
    const [first] = ruleOf('FWD-04')?.versions ?? [];
    const [withSome] = ruleOf('FWD-05')?.versions ?? [];
    expect(first && extensionOf(first, 'to-7')).toBeUndefined();
    expect(withSome && extensionOf(withSome, 'constructor')).toBeUndefined();
  });

  it('quotes only words that its rule quotes', () => {
    for (const { versions } of rules)
      for (const { citation, extensions = {} } of versions)
        for (const { quote } of Object.values(extensions))
          if (quote !== null) expect(citation.quote).toContain(quote);
  });
});
