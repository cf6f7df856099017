import { ruleIds, ruleOf, versionInForce } from './catalogue.js';
import { catalogueWith, type Catalogue } from './catalogue-with.js';
import { AMENDMENT, LOCAL_RULE } from './fixtures/rule-files.js';
import { readRuleFile } from './read-rule-file.js';
import type { RuleFile } from './rule-file.js';

function file(name: string, text: string): RuleFile {
  const read = readRuleFile(name, text);
  if ('findings' in read) throw new Error(JSON.stringify(read.findings));
  return read;
}

function combined(...files: readonly RuleFile[]): Catalogue {
  const answer = catalogueWith(files);
  if ('findings' in answer) throw new Error(JSON.stringify(answer.findings));
  return answer.catalogue;
}

const of = (day: string) => AMENDMENT.replace('2027-03-01', day);
const lengthOn = (catalogue: Catalogue, on: string) => {
  const rule = catalogue.ruleOf('FWD-04');
  const answer = rule && versionInForce(rule, on);
  return answer && 'version' in answer ? answer.version.period : answer?.refused.facts;
};

describe('a catalogue with the files of a deployment', () => {
  it('without files is the built-in one', () => {
    const catalogue = combined();
    expect(catalogue.ruleIds).toEqual(ruleIds);
    for (const id of ruleIds) expect(catalogue.ruleOf(id)).toEqual(ruleOf(id));
  });

  it('holds a rule of the deployment beside the others', () => {
    const catalogue = combined(file('hotline.yaml', LOCAL_RULE));
    expect(catalogue.ruleIds).toEqual([...ruleIds, 'local:hotline-reply']);
    expect(catalogue.ruleOf('local:hotline-reply')?.tier).toBe('local');
    expect(catalogue.ruleOf('constructor')).toBeUndefined();
  });

  it.each([
    { on: '2027-02-28', length: 3, because: 'the last day of the old version' },
    { on: '2027-03-01', length: 7, because: 'the first day of the new one' },
    { on: '2020-08-07', length: 3, because: 'the old version still governs what happened under it' },
  ])('an event on $on has $length days: $because', ({ on, length }) => {
    expect(lengthOn(combined(file('2027.yaml', AMENDMENT)), on)).toEqual({ length, unit: 'day' });
  });

  it('leaves the built-in rule as it was', () => {
    combined(file('2027.yaml', AMENDMENT.replace('    version', '    repeals: 2027-01-31\n    version')));
    expect(ruleOf('FWD-04')?.versions).toHaveLength(1);
    expect(ruleOf('FWD-04')?.versions[0]).not.toHaveProperty('inForceUntil');
  });

  it('has nothing between a repeal and the new version', () => {
    const catalogue = combined(
      file('2027.yaml', AMENDMENT.replace('    version', '    repeals: 2027-01-31\n    version')),
    );
    expect(lengthOn(catalogue, '2027-01-31')).toEqual({ length: 3, unit: 'day' });
    expect(lengthOn(catalogue, '2027-02-01')).toEqual({
      rule: 'FWD-04',
      on: '2027-02-01',
      inForceUntil: '2027-01-31',
    });
    expect(lengthOn(catalogue, '2027-03-01')).toEqual({ length: 7, unit: 'day' });
  });

  it('takes amendments in the order of their days, not of the files', () => {
    const catalogue = combined(file('b.yaml', of('2028-01-01')), file('a.yaml', of('2027-03-01')));
    expect(catalogue.ruleOf('FWD-04')?.versions.map(({ inForceFrom }) => inForceFrom)).toEqual([
      '2020-08-07',
      '2027-03-01',
      '2028-01-01',
    ]);
  });

  it('refuses a rule that two files give', () => {
    expect(catalogueWith([file('a.yaml', LOCAL_RULE), file('b.yaml', `# again\n${LOCAL_RULE}`)])).toEqual({
      findings: [
        { file: 'b.yaml', line: 3, reason: 'local:hotline-reply is given already, in line 2 of a.yaml' },
      ],
    });
  });

  it('refuses two versions from the same day', () => {
    expect(catalogueWith([file('a.yaml', AMENDMENT), file('b.yaml', AMENDMENT)])).toEqual({
      findings: [
        {
          file: 'b.yaml',
          line: 2,
          reason: 'version.inForceFrom must be later than 2027-03-01: FWD-04 has a version there already',
        },
      ],
    });
  });

  it('refuses a repeal that reaches behind a version of another file', () => {
    const late = of('2028-01-01').replace('    version', '    repeals: 2027-01-31\n    version');
    expect(catalogueWith([file('a.yaml', AMENDMENT), file('b.yaml', late)])).toEqual({
      findings: [
        { file: 'b.yaml', line: 2, reason: 'repeals must lie from 2027-03-01 to before 2028-01-01' },
      ],
    });
  });
});
