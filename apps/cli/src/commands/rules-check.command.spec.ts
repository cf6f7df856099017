import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../commands.js';
import { runCommandLine } from '../run-command-line.js';

const citation = `{ title: 示范规定, rank: administrative-regulation, article: 第一条, documentNumber: （虚构）1号,
        documentNumberVerified: false, quote: null }`;
const standing =
  '{ confidence: from-memory, method: null, quoteMachineChecked: false, activeByDefault: false }';
const amendment = (from: string) => `amendments:
  - rule: FWD-04
    version:
      inForceFrom: ${from}
      period: { length: 7, unit: day }
      counting: silent
      citation: ${citation}
      reading: null
      standing: ${standing}
`;

describe('liandong rules check', () => {
  let dataDir: string;
  let rulesDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'liandong-rules-'));
    rulesDir = join(dataDir, 'rules');
    mkdirSync(rulesDir);
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const put = (name: string, text: string): string => {
    writeFileSync(join(rulesDir, name), text);
    return join(rulesDir, name);
  };
  const check = (...parameters: string[]) =>
    runCommandLine(commands, ['rules', 'check', ...parameters], { DATA_DIR: dataDir });

  it('counts the catalogue, and says that there is nothing to report on, without files', async () => {
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Catalogue: 127 rules, 102 verified, 25 unverified\.\nFiles: 0 checked/);
  });

  it('names every new version, and says that no report was made without a database', async () => {
    const file = put('next.rules.yaml', amendment('2027-03-01'));
    const { exitCode, stdout } = await check();
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${file}: FWD-04 from 2027-03-01`);
    expect(stdout).toContain(
      `Open referrals: no report was made, because nothing has been started in ${dataDir}, and DATABASE_URL is not set.`,
    );
  });

  it('says so where a database is named that does not answer', async () => {
    put('next.rules.yaml', amendment('2027-03-01'));
    const { exitCode, stdout } = await runCommandLine(commands, ['rules', 'check'], {
      DATA_DIR: dataDir,
      DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:9/nothing',
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/no report was made, because the database does not answer \(.+\)\.$/);
    expect(stdout).not.toContain('nothing@');
  });

  it('exits 1 with file, line and reason of everything that is wrong', async () => {
    const early = put('early.rules.yaml', amendment('2020-01-01'));
    const broken = put('broken.rules.yaml', 'amendments:\n  - rule: [FWD-04\n');
    const { exitCode, stderr, stdout } = await check();
    expect([exitCode, stdout]).toEqual([1, undefined]);
    const lines = (stderr ?? '').split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toMatch(/^\/.+\.rules\.yaml:[1-9]\d*: .+/);
    expect(lines.some((line) => line.startsWith(`${early}:`) && line.includes('inForceFrom'))).toBe(true);
    expect(lines.some((line) => line.startsWith(`${broken}:`))).toBe(true);
  });

  it('checks a file that is given in the company of those that the deployment has', async () => {
    const present = put('present.rules.yaml', amendment('2027-03-01'));
    const given = join(dataDir, 'given.rules.yaml');
    writeFileSync(given, amendment('2027-03-01'));
    const { exitCode, stderr } = await check(given);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/FWD-04 has a version there already/);

    const replacement = join(dataDir, 'present.rules.yaml');
    writeFileSync(replacement, amendment('2027-03-01'));
    const { stdout } = await check(replacement);
    expect(stdout).toContain(`${replacement}: FWD-04 from 2027-03-01`);
    expect(stdout).not.toContain(present);
  });

  it.each([
    [['no-such-file.rules.yaml'], 1, 'no-such-file.rules.yaml cannot be read (ENOENT).'],
    [['--json'], 2, 'rules check takes files only, and not --json.'],
  ])('%j exits %i: %s', async (parameters, exitCode, says) => {
    expect(await check(...parameters)).toEqual({ exitCode, stderr: expect.stringContaining(says) });
  });
});
