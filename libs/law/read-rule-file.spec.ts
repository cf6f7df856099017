import { AMENDMENT, findingsOf, LOCAL_RULE } from './fixtures/rule-files.js';
import { readRuleFile } from './read-rule-file.js';

describe('a rule file', () => {
  it('holds a rule of the deployment, and knows its line', () => {
    const read = readRuleFile('hotline.yaml', LOCAL_RULE);
    if ('findings' in read) throw new Error(JSON.stringify(read.findings));
    const [rule] = read.rules;
    expect(rule).toMatchObject({
      id: 'local:hotline-reply',
      tier: 'local',
      versions: [{ inForceFrom: '2026-03-01', period: { length: 5, unit: 'working-day' } }],
    });
    expect(read).toMatchObject({ file: 'hotline.yaml', amendments: [] });
    expect(rule && read.lines.get(rule)).toBe(2);
  });

  it('holds both kinds, in a file that begins with a mark of order and has the line ends of Windows', () => {
    const read = readRuleFile('both.yaml', `\uFEFF${LOCAL_RULE}${AMENDMENT}`.replaceAll('\n', '\r\n'));
    if ('findings' in read) throw new Error(JSON.stringify(read.findings));
    const [amendment] = read.amendments;
    expect(read.rules).toHaveLength(1);
    expect(amendment).toMatchObject({ rule: 'FWD-04', version: { inForceFrom: '2027-03-01' } });
    expect(amendment && read.lines.get(amendment)).toBe(33);
  });

  it('tells everything that is wrong at once, by line', () => {
    const text = LOCAL_RULE.replace('length: 5, unit: working-day }\n', 'length: 0, unit: week }\n').replace(
      'tier: local',
      'tier: national',
    );
    expect(findingsOf(text)).toEqual([
      '13: rules[0].versions[0].period.length must be a whole number from 1 to 10000',
      '13: rules[0].versions[0].period.unit must be one of hour, day, working-day, half-month, month, year',
      '31: rules[0].tier must be one of core, extended, local',
    ]);
  });

  it('names the file that it was given', () => {
    expect(readRuleFile('县规则.yaml', 'x')).toMatchObject({ findings: [{ file: '县规则.yaml', line: 1 }] });
  });
});

describe('a text that is no rule file is refused', () => {
  it.each<{ what: string; text: string; said: string }>([
    { what: 'nothing', text: '', said: '1: it must have rules, amendments or both' },
    { what: 'an empty map', text: '{}', said: '1: it must have rules, amendments or both' },
    { what: 'a sentence', text: 'rules', said: '1: it must be a map of the fields rules, amendments' },
    { what: 'a list', text: '- rules', said: '1: it must be a map of the fields rules, amendments' },
    { what: 'no rule in it', text: 'rules: []', said: '1: rules must be a list with something in it' },
    { what: 'null for a list', text: '\nrules:\n', said: '2: rules must be a list with something in it' },
    {
      what: 'fields for a list',
      text: 'rules: { id: 1 }',
      said: '1: rules must be a list with something in it',
    },
    {
      what: 'a rule that is a text',
      text: 'rules:\n  - FWD-04',
      said: '2: rules[0] must be a map of the fields id, field, duty',
    },
    {
      what: 'another list',
      text: 'rule: []',
      said: '1: rule is not known: a field here is one of rules, amendments',
    },
    { what: 'a bracket left open', text: 'rules: [1, 2\nx: 3', said: '2: not YAML as it is read here' },
    { what: 'a tab as indentation', text: 'rules:\n\t- id: 1', said: '2: not YAML as it is read here' },
    { what: 'two documents', text: 'a: 1\n---\nb: 2', said: '2: not YAML as it is read here' },
    { what: 'a key given twice', text: 'rules: []\nrules: []', said: '2: rules is given twice' },
    { what: 'a key that is a number', text: '1: a', said: '1: a key must be plain text' },
    { what: 'a key that is a list', text: '[a, b]: 1', said: '1: a key must be plain text' },
    { what: 'a key of every object', text: '__proto__: { rules: [] }', said: '1: __proto__ is not known' },
    { what: 'an anchor', text: 'rules: &all []', said: '1: an anchor (&) is not allowed in a rule file' },
    { what: 'an alias', text: 'x: 1\nrules: *all', said: '2: an alias (*) is not allowed in a rule file' },
    { what: 'a tag', text: 'rules: !!set {}', said: '1: a tag (!) is not allowed in a rule file' },
    {
      what: 'a directive',
      text: '%YAML 1.1\n---\na: 1',
      said: '1: a directive (%) is not allowed in a rule file',
    },
    {
      what: 'an explicit key',
      text: '? a\n: 1',
      said: '1: an explicit key (?) is not allowed in a rule file',
    },
    {
      what: 'a closing bracket too many',
      text: 'rules: []\n]',
      said: '2: a bracket closes that was never opened',
    },
    { what: 'brackets without end', text: '['.repeat(900_000), said: '1: the file is nested deeper than 20' },
    { what: 'dashes without end', text: '- '.repeat(400_000), said: '1: the file is nested deeper than 20' },
    {
      what: 'steps without end',
      text: Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      said: '102: the line is indented by more than 100',
    },
    {
      what: 'a megabyte and more',
      text: `# ${'法'.repeat(333_333)}`,
      said: '1: the file is larger than 1000000 bytes',
    },
  ])('$what', ({ text, said }) => {
    const [first] = findingsOf(text);
    expect(first).toBeDefined();
    expect(first).toContain(said);
  });
});
