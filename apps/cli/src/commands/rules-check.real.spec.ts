import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { due, openDuty, openingOf } from '#libs/records/fixtures/steps.js';
import { commands } from '../commands.js';
import { runCommandLine } from '../run-command-line.js';

/** An example, no law. */
const seenInFull =
  '{ confidence: verified, method: full-text, quoteMachineChecked: false, activeByDefault: true }';
const nextVersion = `amendments:
  - rule: FWD-04
    version:
      inForceFrom: 2027-03-01
      period: { length: 7, unit: day }
      counting: calendar-days
      citation: { title: 示例规定, rank: administrative-regulation, article: 第一条, documentNumber: 示例1号,
        documentNumberVerified: false, quote: 七日 }
      reading: null
      standing: ${seenInFull}
`;

/** Two reviews, received before and after the example begins to govern: answered by the law as it stands today. */
const reviews = [
  {
    referralId: 'criminal-transfer-before',
    startAt: '2027-02-26T01:00:00.000Z',
    due: '2027-03-01T15:59:59.999Z',
  },
  {
    referralId: 'criminal-transfer-after',
    startAt: '2027-03-01T01:00:00.000Z',
    due: '2027-03-04T15:59:59.999Z',
  },
];

describe('liandong rules check, with a database', () => {
  let opened: OpenedRecords;
  let dataDir: string;
  beforeAll(async () => {
    opened = await openedRecords();
    dataDir = await mkdtemp(join(tmpdir(), 'liandong-check-'));
    await writeFile(join(dataDir, 'next.rules.yaml'), nextVersion);
    for (const { referralId, startAt, due: until } of reviews) {
      const answer = { due: until, conservative: until, provisional: true };
      const question = { ...due.question, rule: 'FWD-04', startAt };
      const duty = openDuty({ rule: 'FWD-04', startAt, due: until, conservative: until, provisional: true });
      await opened.records.as(ENGINE, ({ ledger }) =>
        ledger.writeStep(
          openingOf(referralId, {
            dues: { [due.key]: answer },
            newDues: [
              { ...due, question, answer, detail: { ...due.detail, ruleId: 'FWD-04', years: [2027] } },
            ],
            duties: [duty],
          }),
        ),
      );
    }
  });
  afterAll(async () => {
    await opened.close();
    await rm(dataDir, { recursive: true });
  });

  const type = (...words: string[]) =>
    runCommandLine(commands, words, { DATA_DIR: dataDir, DATABASE_URL: opened.url });

  it('lists the open duties that a new version moves, and only those', async () => {
    const { exitCode, stdout } = await type('rules', 'check', join(dataDir, 'next.rules.yaml'));
    expect(exitCode).toBe(0);
    const [summary, ...moves] = (stdout ?? '').split('\n').slice(3);
    expect(summary).toBe('Open referrals: 2 duties rest on these rules, 1 would move, in 1 referrals.');
    expect(moves).toEqual([
      expect.stringMatching(
        /^ {2}criminal-transfer-2026-\d+ {2}decide#1 {2}2027-03-04 \(provisional\) → 2027-03-08/,
      ),
    ]);
  });

  it('computes by the calendar that the installation has published', async () => {
    const published = { year: 2027, title: '（虚构）通知', notice: null, makeUpDays: [], reason: '示例' };
    const holidays = [{ on: '2027-01-04', name: '元旦' }];
    const at = '2026-11-22T01:00:00.000Z';
    await opened.records.as({ person: 'prov-justice.head', unit: 'prov-justice' }, ({ calendars }) =>
      calendars.propose({ ...published, holidays }, at),
    );
    await opened.records.as({ person: 'prov-gov.head', unit: 'prov-gov' }, ({ calendars }) =>
      calendars.publish('2027-1', '示例', at),
    );
    const { stdout } = await type(
      'periods',
      'compute',
      'FWD-04B',
      '2026-12-31T10:00:00+08:00',
      '--json',
      '--final',
    );
    expect(JSON.parse(stdout ?? '{}')).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
      editions: expect.arrayContaining(['2027-1']),
      countedBy: 'installation',
    });
  });
});
