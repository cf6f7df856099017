import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../commands.js';
import { runCommandLine } from '../run-command-line.js';

const START = '2026-02-13T10:00:00+08:00';

describe('liandong periods compute', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'liandong-periods-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const compute = (...parameters: string[]) =>
    runCommandLine(commands, ['periods', 'compute', ...parameters], { DATA_DIR: dataDir });

  it('prints the reasons as sentences that can be pasted', async () => {
    const { exitCode, stdout } = await compute('FWD-04', START);
    const lines = (stdout ?? '').split('\n');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^依据：《行政执法机关移送涉嫌犯罪案件的规定》.*第八条：“.*3日内”。$/);
    expect(lines.at(-2)).toBe(
      '结论：从严计算至2026年2月16日24时届满，预警按此日；类推顺延至2026年2月24日24时（北京时间）届满，逾期按此日认定。',
    );
    expect(lines.at(-1)).toBe('说明：未连接数据库，只依随版本发布的放假安排与规则文件计算。');
  });

  it('prints all that is known for programs', async () => {
    const { stdout } = await compute('FWD-04', START, '--json');
    expect(JSON.parse(stdout ?? '')).toMatchObject({
      ruleId: 'FWD-04',
      startAt: '2026-02-13T10:00:00.000+08:00',
      dueAt: '2026-02-24T23:59:59.999+08:00',
      dueOn: '2026-02-24',
      conservativeDueOn: '2026-02-16',
      citation: { article: '第八条' },
      countedBy: 'release',
    });
  });

  it.each<[string[], string, string]>([
    [['FWD-04B', START], '2026-02-24', 'a criminal period rolls over'],
    [['FWD-04B', START, '--custody'], '2026-02-16', 'and does not in custody'],
    [['JUD-01', START, '--set-on', '2026-03-20'], '2026-03-20', 'the issuer has set the day'],
    [['--set-on=2026-03-20', 'JUD-01', START], '2026-03-20', 'wherever the option stands'],
  ])('%j is due %s: %s', async (parameters, dueOn) => {
    const { stdout } = await compute(...parameters, '--json');
    expect(JSON.parse(stdout ?? '')).toMatchObject({ dueOn });
  });

  it.each<[string[], string, string]>([
    [['FWD-04', '2026-02-30T10:00:00+08:00'], 'is no instant', 'there is no 30 February'],
    [['FWD-04', '2026-02-13T25:00:00+08:00'], 'is no instant', 'nor 25 o’clock'],
    [['FWD-04', '2026-02-13'], 'is no instant', 'a day has no time'],
    [['FWD-04', '2026-02-13T10:00:00'], 'is no instant', 'nor this an offset'],
    [['FWD-04', '9999-12-31T10:00:00+08:00'], 'is no instant', 'nobody counts there'],
    [['FWD-04', START, '--set-on', '2026-02-30'], 'is no day', 'there is no 30 February'],
    [['FWD-99', START], '没有规则FWD-99', 'no such rule'],
    [['FWD-04'], 'takes a rule and a start', 'no start'],
    [['FWD-04', START, 'more'], 'takes a rule and a start', 'too much'],
    [['FWD-04', START, '--colour'], '--colour', 'no such option'],
    [['FWD-04', START, '--set-on'], '--set-on', 'no day'],
  ])('%j exits 2 (%s): %s', async (parameters, says) => {
    expect(await compute(...parameters)).toEqual({ exitCode: 2, stderr: expect.stringContaining(says) });
  });

  it.each<[string[], string]>([
    [['FWD-04', '2020-08-06T10:00:00+08:00'], 'RULE_NOT_IN_FORCE'],
    [['FWD-05', START], 'RULE_INACTIVE'],
    [['CMP-01', START], 'RULE_WITHOUT_PERIOD'],
    [['REV-02', '2026-12-18T10:00:00+08:00', '--final'], 'CALENDAR_NOT_PUBLISHED'],
  ])('%j exits 1: %s', async (parameters, code) => {
    expect(await compute(...parameters)).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(new RegExp(`。（${code}）$`)),
    });
  });

  it.each(['rules check', 'periods compute', 'token'])('%s explains itself', async (name) => {
    const { exitCode, stdout } = await runCommandLine(commands, [...name.split(' '), '--help'], {});
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Usage: npm run -s liandong -- ${name} `);
  });
});
