import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { as } from './accounts.js';
import type { Problem } from './client.js';
import { liandong } from './command-line.js';

interface Period {
  readonly dueAt: string | null;
  readonly dueOn: string | null;
  readonly conservativeDueOn: string | null;
  readonly provisional: boolean;
  readonly explanation: readonly string[];
}

const START = '2026-03-02T10:00:00+08:00';
const LATER = '2026-03-04T10:00:00+08:00';
const LATE = '2026-09-01T10:00:00+08:00';
const document = '（虚构）示范文书1号';
const suspend = { kind: 'suspend', at: LATER, document };
const extend = { kind: 'extend', at: LATER, document, extension: 'by-30', approvedBy: 'superior-head' };
const exclude = { kind: 'exclude', at: START, until: LATER, ground: '鉴定期间', document };

const compute = async <T = Period>(body: object) =>
  (await as('city-eco.handler')).post<T>('/periods/compute', body, null);

describe('a period that anybody asks for', () => {
  it.each<[string, object, string, string]>([
    ['A-1', { ruleId: 'FWD-04', startAt: '2026-02-13T10:00:00+08:00' }, '2026-02-24', '2026-02-16'],
    ['D-1', { ruleId: 'PIL-04', startAt: '2025-08-01T10:00:00+08:00' }, '2025-10-09', '2025-10-09'],
    ['J-5', { ruleId: 'ENF-03', startAt: '2025-09-26T10:00:00+08:00' }, '2025-10-10', '2025-10-10'],
    [
      'A-7',
      {
        ruleId: 'PEN-01',
        startAt: '2025-11-03T10:00:00+08:00',
        events: [
          { ...suspend, at: '2025-12-10T10:00:00+08:00' },
          { ...suspend, kind: 'resume', at: '2026-01-12T10:00:00+08:00' },
        ],
      },
      '2026-03-06',
      '2026-03-06',
    ],
  ])('%s is answered with its reasons', async (_case, question, dueOn, conservativeDueOn) => {
    const { status, body } = await compute(question);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dueOn,
      conservativeDueOn,
      dueAt: `${dueOn}T23:59:59.999+08:00`,
      provisional: false,
    });
    expect(body.explanation[0]).toMatch(/^依据：《/);
    expect(body.explanation.at(-1)).toMatch(/^结论：/);
  });

  it.each<[string, object]>([
    ['UNKNOWN_RULE', { ruleId: 'FWD-99' }],
    ['RULE_NOT_IN_FORCE', { ruleId: 'FWD-04', startAt: '2020-08-06T10:00:00+08:00' }],
    ['RULE_WITHOUT_PERIOD', { ruleId: 'CMP-01' }],
    ['CALENDAR_NOT_PUBLISHED', { ruleId: 'REV-02', startAt: '2098-12-18T10:00:00+08:00', final: true }],
    ['INSTANT_BEFORE_CAUSE', { events: [{ ...suspend, at: '2026-03-01T10:00:00+08:00' }] }],
    ['SPAN_REVERSED', { events: [{ ...exclude, at: LATER, until: START }] }],
    ['ALREADY_SUSPENDED', { events: [suspend, suspend] }],
    ['RESUME_WITHOUT_SUSPENSION', { events: [{ ...suspend, kind: 'resume' }] }],
    ['SUSPENSION_AFTER_EXPIRY', { events: [{ ...suspend, at: LATE }] }],
    ['SUSPENSION_NOT_OFFERED', { ruleId: 'PEN-03', events: [suspend] }],
    ['EXCLUSION_NOT_OFFERED', { events: [{ ...exclude, ground: '出差' }] }],
    ['EXTENSION_NOT_OFFERED', { events: [{ ...extend, extension: 'to-900' }] }],
    ['EXTENSION_USED_UP', { events: [extend, extend, extend] }],
    ['EXTENSION_AFTER_EXPIRY', { events: [{ ...extend, at: LATE }] }],
    ['EXTENSION_LEVEL_TOO_LOW', { events: [{ ...extend, approvedBy: 'unit-head' }] }],
    ['FIELD_INVALID', { startAt: '2026-02-30T10:00:00+08:00' }],
    ['FIELD_INVALID', { startAt: '2026-02-20T25:00:00+08:00' }],
    ['FIELD_INVALID', { startAt: '2026-02-20T10:00:00' }],
    ['FIELD_UNKNOWN', { colour: 'red' }],
  ])('is refused with %s for %j, in a sentence', async (code, change) => {
    const { status, body } = await compute<Problem & { readonly detail: string; readonly title: string }>({
      ruleId: 'REV-08',
      startAt: START,
      ...change,
    });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toMatch(/[。]$/);
    expect(body.title).not.toBe('');
  });

  it('is refused with RULE_INACTIVE where the rule is unverified and nobody put it in use', async () => {
    const { body: page } = await (
      await as('city-eco.handler')
    ).get<{ readonly items: readonly { readonly id: string }[] }>('/rules?status=unverified&kind=deadline');
    const { status, body } = await compute<Problem>({ ruleId: page.items[0]?.id, startAt: START });
    expect([status, body.code]).toEqual([422, 'RULE_INACTIVE']);
  });
});

describe('the operator’s command line', () => {
  it('computes by what the installation counts by', async () => {
    const { exitCode, stdout } = await liandong('periods', 'compute', 'FWD-05', START);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('注意：未核实·演示启用。');
    expect(stdout).not.toContain('未连接数据库');
    expect(await liandong('periods', 'compute', 'FWD-04', '2026-02-30T10:00:00+08:00')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is no instant'),
    });
  }, 60_000);

  it('checks a rule file, and reports which open referrals it touches', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-next-'));
    const file = join(folder, 'next.rules.yaml');
    const version = (from: string) => `amendments:
  - rule: FWD-01
    version:
      inForceFrom: ${from}
      period: { length: 7, unit: day }
      counting: silent
      citation: { title: 示例规定, rank: administrative-regulation, article: 第一条, documentNumber: 示例1号,
        documentNumberVerified: false, quote: 七日 }
      reading: null
      standing: { confidence: verified, method: full-text, quoteMachineChecked: false, activeByDefault: true }
`;
    try {
      await writeFile(file, version('2099-03-01'));
      const sound = await liandong('rules', 'check', file);
      expect(sound.exitCode).toBe(0);
      expect(sound.stdout).toMatch(/Open referrals: \d+ duties rest on these rules, 0 would move/);
      await writeFile(file, version('2019-03-01'));
      const wrong = await liandong('rules', 'check', file);
      expect(wrong.exitCode).toBe(1);
      expect(wrong.stderr).toMatch(new RegExp(`^${file}:\\d+: .*inForceFrom`));
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
