import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Notary, notaryKey } from '#libs/notary/index.js';
import { ENGINE } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '../../../../libs/records/fixtures/opened-records.js';
import { CommandError, UsageError } from '../command.js';
import { verifyCommand } from './verify.command.js';

describe('liandong verify', () => {
  let opened: OpenedRecords;
  let dataDir: string;
  let anchor: string;
  beforeAll(async () => {
    opened = await openedRecords();
    dataDir = await mkdtemp(join(tmpdir(), 'verify-'));
    anchor = join(dataDir, 'elsewhere.txt');
    await opened.records.as(ENGINE, async ({ audit }) => {
      for (let n = 1; n <= 12; n += 1) await audit.append({ kind: 'try', at: '2026-03-02T01:00:00.000Z', n });
    });
  });
  afterAll(async () => {
    await opened.close();
    await rm(dataDir, { recursive: true });
  });

  const verify = (...parameters: readonly string[]) =>
    verifyCommand.run(parameters, { DATA_DIR: dataDir, DATABASE_URL: opened.url, AUDIT_ANCHORS: anchor });
  const failing = async (...parameters: readonly string[]): Promise<Error> =>
    verify(...parameters).then(
      (said) => {
        throw new Error(`it said: ${said}`);
      },
      (error: Error) => error,
    );

  it('says what is missing before the notary has run', async () => {
    const error = await failing();
    expect(error).toBeInstanceOf(CommandError);
    expect(error.message).toContain('the notary has never run');
  });

  it('says of a log that nobody changed how far it is witnessed', async () => {
    const notary = new Notary({
      records: opened.records,
      signer: await notaryKey(dataDir),
      anchors: [anchor],
      signAfterMs: 60_000,
      signAfterEntries: 1_000,
      wholeAfterMs: 60_000,
      now: Date.now,
    });
    await notary.look();
    await opened.records.as(ENGINE, ({ audit }) =>
      audit.append({ kind: 'try', at: '2026-03-02T01:00:00.000Z', n: 13 }),
    );
    const said = await verify();
    expect(said).toContain('Entries: 13, the last with hash ');
    expect(said).toContain('Witnessed: up to entry 12; 1 are younger than any checkpoint.');
    expect(said).toContain('The log is what it was.');
  });

  it('counts notes that somebody else wrote', async () => {
    appendFileSync(anchor, 'another log\n3\nAAAA\n\n— another AAAA\n');
    expect(await verify()).toContain('1 checkpoints, 1 notes that this key did not sign.');
  });

  it('names the first entry that was changed, and fails', async () => {
    await opened.sql.query('alter table audit_entry disable trigger user');
    await opened.sql.query(
      `update audit_entry set body = replace(body, '"n":5', '"n":6') where sequence = 5`,
    );
    const error = await failing();
    expect(error).toBeInstanceOf(CommandError);
    expect(error.message).toContain('Entry 5: was changed.');
  });

  it('refuses options that it does not have', async () => {
    expect(await failing('--everything')).toBeInstanceOf(UsageError);
  });
});
