import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { as } from './accounts.js';
import { commandEnvironment, liandong } from './command-line.js';
import { paperCase, writeSheet, type PaperRow } from './paper-cases.js';
import type { ReferralView } from './referral-view.js';

const CASES = 250;
const IMPORT_MS = 300_000;

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
interface Step {
  readonly kind: string;
  readonly occurredAt: string;
  readonly hash: string;
  readonly documents: readonly { readonly type: string; readonly documentId: string }[];
}

const allOf = async <T>(path: string): Promise<readonly T[]> => {
  const caller = await as('city-eco.handler');
  const items: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await caller.get<Page<T>>(`${path}limit=100${after}`);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    items.push(...body.items);
    cursor = body.nextCursor;
  }
  return items;
};
/** Ids of the referrals whose title holds these words. */
const titled = async (words: string): Promise<readonly string[]> =>
  (await allOf<{ id: string }>(`/referrals?q=${encodeURIComponent(words)}&`)).map(({ id }) => id);
const stepsOf = (id: string) => allOf<Step>(`/referrals/${id}/steps?`);
const acted = (steps: readonly Step[]) => steps.filter(({ kind }) => kind === 'opening' || kind === 'act');

describe('referrals that are under way on paper', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'import-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const sheet = (name: string, rows: readonly PaperRow[]) => writeSheet(join(folder, name), rows);
  const thousand = () =>
    sheet('thousand.csv', Array.from({ length: CASES }, (_, number) => paperCase(`千行${number}`)).flat());

  it('are shown row by row, with stage and due instants, and nothing is written', async () => {
    const { exitCode, stdout } = await liandong('import', await thousand());
    expect(exitCode).toBe(0);
    const [first] = stdout.split('案件 千行1（');
    expect(
      first
        ?.trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '案件 千行0（行政执法机关移送涉嫌犯罪案件）',
      '第2行 2026-03-02 10:00 提出移送书面报告 → 待决定是否移送；产生：决定是否移送（2026-03-05 23:59）',
      '第3行 2026-03-03 09:00 决定是否移送 → 已批准待移送；产生：移送公安机关（2026-03-04 09:00）',
      '第4行 2026-03-03 16:00 移送案件 → 已移送待接受；产生：接受移送案件（无确定期限）',
      expect.stringMatching(
        /^第5行 2026-03-04 00:00 接受案件 → 立案审查中；产生：审查并决定是否立案（2026-03-09 23:59）/,
      ),
      '现为：立案审查中；尚待履行：审查并决定是否立案（2026-03-09 23:59）city-police 已逾期',
    ]);
    expect(stdout).toContain(`预演：${CASES * 4} 行，${CASES} 件可以导入。没有写入任何内容`);
    expect(await titled('千行')).toEqual([]);
  });

  it(
    'are entered, 1,000 rows: broken off, gone on with, and the second time nothing is written',
    async () => {
      const path = await thousand();
      const broken = spawn('npm', ['run', '-s', 'liandong', '--', 'import', path, '--write'], {
        env: commandEnvironment(),
        stdio: 'ignore',
        detached: true,
      });
      while ((await titled('千行')).length < 20) await pause(200);
      process.kill(-(broken.pid ?? 0), 'SIGKILL');
      const atBreak = (await titled('千行')).length;
      expect(atBreak).toBeLessThan(CASES);

      const startedAt = Date.now();
      const entered = await liandong('import', path, '--write');
      const tookMs = Date.now() - startedAt;
      expect(entered).toMatchObject({ exitCode: 0 });
      expect(entered.stdout).toContain(`${CASES * 4} 行，已导入 ${CASES} 件，共 ${CASES} 件。`);
      expect(entered.stderr).toMatch(/写入 \d+\/250 件/);
      const ids = await titled('千行');
      expect(ids).toHaveLength(CASES);
      const before = await Promise.all(ids.map(stepsOf));
      expect(before.map((steps) => acted(steps).map(({ occurredAt }) => occurredAt))).toEqual(
        ids.map(() => [
          '2026-03-02T10:00:00.000+08:00',
          '2026-03-03T09:00:00.000+08:00',
          '2026-03-03T16:00:00.000+08:00',
          '2026-03-04T00:00:00.000+08:00',
        ]),
      );

      const againAt = Date.now();
      expect(await liandong('import', path, '--write')).toMatchObject({ exitCode: 0 });
      console.log(
        `${CASES * 4} rows from the break at ${atBreak} cases ${tookMs} ms, again ${Date.now() - againAt} ms`,
      );
      expect(await titled('千行')).toEqual(ids);
      expect(await Promise.all(ids.map(stepsOf))).toEqual(before);
    },
    IMPORT_MS,
  );

  it('stand where the preview said, and say of each paper where it is kept', async () => {
    const caller = await as('city-eco.handler');
    const [id = ''] = await titled('千行7');
    const { body } = await caller.get<ReferralView>(`/referrals/${id}`);
    expect(body.stage.id).toBe('under-review');
    expect(body.duties.find(({ id: duty }) => duty.startsWith('review#'))).toMatchObject({
      status: 'overdue',
      dueOn: '2026-03-09',
    });
    const [opening] = await stepsOf(id);
    const { body: paper } = await caller.get<string>(`/documents/${opening?.documents[0]?.documentId ?? ''}`);
    expect(paper).toContain('【纸质原件另存】');
    expect(paper).toContain('纸质原件存放处：示范市生态环境局档案室一号柜');
  });

  it('are told by row and column where they cannot be, and nothing of such a case is written', async () => {
    const path = await sheet('bad.csv', [
      ...paperCase('坏行甲', [{}, { 发生时间: '2026-02-30' }]),
      ...paperCase('坏行乙', [{}, {}, { 文书: 'transferLetter' }]),
      ...paperCase('坏行丙', [{ '参与单位：公安机关（police）': '示范市人民政府' }]),
      ...paperCase('坏行丁', [{}, { 发生时间: '2036-03-03' }]),
      ...paperCase('坏行戊', [{}, {}, { 发生时间: '2026-03-02 09:00' }]),
      ...paperCase('坏行好'),
    ]);
    const { exitCode, stderr } = await liandong('import', path, '--write');
    expect(exitCode).toBe(1);
    const lines = stderr.split('\n');
    const told = lines.slice(lines.indexOf('以下各行不能导入，所在案件没有写入：') + 1, -2);
    expect(told).toEqual([
      '第3行 发生时间：应为日期，或者日期与时间，例如 2026-03-02、2026-03-02 09:30。',
      '第8行 文书：案件调查报告：必填。（DOCUMENT_REQUIRED）',
      '第8行 文书：涉案物品清单：必填。（DOCUMENT_REQUIRED）',
      '第10行 参与单位：公安机关（police）：参与单位的类型与其角色不符。（PARTY_KIND_WRONG）',
      '第15行 发生时间：晚于当前时间。',
      '第20行 发生时间：行为时间不得早于引起它的事件。（INSTANT_BEFORE_CAUSE）',
    ]);
    expect(await titled('坏行')).toHaveLength(1);
    expect(await titled('坏行好')).toHaveLength(1);
  });

  it('are added to by rows that are added, and a row that was changed is refused', async () => {
    const [opening = {}, ...acts] = paperCase('续行');
    expect(await liandong('import', await sheet('short.csv', [opening]), '--write')).toMatchObject({
      exitCode: 0,
    });
    expect(await liandong('import', await sheet('long.csv', [opening, ...acts]), '--write')).toMatchObject({
      exitCode: 0,
    });
    const [id = '', ...more] = await titled('续行');
    expect(more).toEqual([]);
    expect(acted(await stepsOf(id))).toHaveLength(4);
    const changed = [{ ...opening, 发生时间: '2026-03-02 11:00' }, ...acts];
    const { exitCode, stderr } = await liandong('import', await sheet('changed.csv', changed), '--write');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('（IDEMPOTENCY_KEY_REUSED）');
    expect(acted(await stepsOf(id))).toHaveLength(4);
  });

  it('begin with a template of the lifecycle', async () => {
    const path = join(folder, 'template.xlsx');
    expect(await liandong('import', '--template', 'criminal-transfer', path)).toMatchObject({ exitCode: 0 });
    expect(await liandong('import', path)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('预演：0 行'),
    });
    expect(await liandong('import', '--template', 'constructor', path)).toMatchObject({ exitCode: 1 });
    expect(await liandong('import', path, '--template')).toMatchObject({ exitCode: 2 });
  });
});
