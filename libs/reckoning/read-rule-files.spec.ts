import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingError } from '#libs/settings/setting-error.js';
import { NO_RULE_FILES, readRuleFiles } from './index.js';

const LOCAL_RULE = `
rules:
  - id: local:hotline-reply
    field: 热线
    duty: Reply to the caller
    dutyName: 答复来电人
    owedBy: enforcement-agency
    owedByName: 承办单位
    clockStartsOn: assigned
    clockStartsOnName: 派单之日
    kind: sla
    versions:
      - inForceFrom: '2026-01-01'
        period: { length: 5, unit: working-day }
        counting: working-days
        citation:
          title: （虚构）办理规范
          rank: local-rule
          article: 第一条
          documentNumber: （虚构）1号
          documentNumberVerified: true
          quote: null
        reading: null
    consequence: null
    standing: { confidence: from-memory, method: null, quoteMachineChecked: false, activeByDefault: false }
    tier: local
`;

describe('the rule files of a deployment', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rules-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const failure = async (): Promise<string> => {
    const error = await readRuleFiles(folder).then(
      () => undefined,
      (rejected: unknown) => rejected,
    );
    if (!(error instanceof SettingError)) throw new Error('It was no SettingError.');
    expect(error.setting).toBe('RULES_DIR');
    return error.message;
  };

  it('are none where there is no folder, and where no file in it has their ending', async () => {
    expect(await readRuleFiles(join(folder, 'missing'))).toBe(NO_RULE_FILES);
    await write('notes.txt', 'not a rule');
    expect(await readRuleFiles(folder)).toBe(NO_RULE_FILES);
  });

  it('add their rules to the catalogue', async () => {
    await write('a.rules.yaml', LOCAL_RULE);
    const { ruleOf, touches, edition } = await readRuleFiles(folder);
    expect(ruleOf('local:hotline-reply')?.tier).toBe('local');
    expect(ruleOf('FWD-04')?.id).toBe('FWD-04');
    expect(touches).toEqual(['local:hotline-reply']);
    expect(edition).toMatch(/^rules:[0-9a-f]{16}$/);
  });

  it('are another edition when they say something else, and the same when they only look different', async () => {
    await write('a.rules.yaml', LOCAL_RULE);
    const { edition } = await readRuleFiles(folder);
    await rm(join(folder, 'a.rules.yaml'));
    await write('b.rules.yaml', `# the same, in another file\n${LOCAL_RULE}`);
    expect((await readRuleFiles(folder)).edition).toBe(edition);
    await write('b.rules.yaml', LOCAL_RULE.replace('length: 5', 'length: 7'));
    expect((await readRuleFiles(folder)).edition).not.toBe(edition);
  });

  it.each([
    ['no YAML', 'rules: [', /a\.rules\.yaml, line \d+: /],
    [
      'a period of no length',
      LOCAL_RULE.replace('length: 5', 'length: 0'),
      /a\.rules\.yaml, line 14: .*length/,
    ],
    [
      'a rule that the catalogue has',
      LOCAL_RULE.replace('local:hotline-reply', 'FWD-04'),
      /a\.rules\.yaml, line \d+: .*id/,
    ],
  ])('that hold %s stop the start with file, line and reason', async (_what, text, message) => {
    await write('a.rules.yaml', text);
    expect(await failure()).toMatch(message);
  });

  it('that hold one rule twice stop the start', async () => {
    await write('a.rules.yaml', LOCAL_RULE);
    await write('b.rules.yaml', LOCAL_RULE);
    expect(await failure()).toContain('local:hotline-reply');
  });

  it('that cannot be read stop the start', async () => {
    await write('file', '');
    folder = join(folder, 'file');
    expect(await failure()).toBe(`RULES_DIR must be a folder that can be read, but it is ${folder}.`);
    folder = join(folder, '..');
  });
});
