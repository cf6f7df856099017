import { mkdtemp, rm } from 'node:fs/promises';
import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { openedRecords, type OpenedRecords } from '../records/fixtures/opened-records.js';
import { ENGINE } from '#libs/records/index.js';
import { Notary, notaryKey, notaryVerifier, publicKeyFile, readAnchor, verifyWholeLog } from './index.js';

const MINUTE = 60_000;
const START = Date.parse('2026-03-02T01:00:00.000Z');

/** What somebody can do who owns the database: triggers do not stop him. */
const asOwner = async (sql: pg.Client, ...statements: readonly string[]): Promise<void> => {
  await sql.query('alter table audit_entry disable trigger user');
  for (const statement of statements) await sql.query(statement);
  await sql.query('alter table audit_entry enable trigger user');
};

/** Chains all entries from `from` anew, as the log itself does, so that its own arithmetic is right. */
const rechain = (from: number): string => `do $$
  declare one record; last bytea;
  begin
    select coalesce((select hash from audit_entry where sequence = ${from} - 1), decode(repeat('00', 32), 'hex')) into last;
    for one in select * from audit_entry where sequence >= ${from} order by sequence loop
      update audit_entry set prev_hash = last, hash = sha256('\\x00'::bytea || last || convert_to(one.body, 'UTF8'))
        where sequence = one.sequence returning hash into last;
    end loop;
    update audit_head set hash = last, sequence = (select max(sequence) from audit_entry);
  end $$`;

const FORGED = `'{"at":"2026-03-02T01:00:00.000Z","kind":"try","n":0}'`;

describe('the notary', () => {
  let opened: OpenedRecords;
  let folder: string;
  let anchors: readonly string[];
  let clock: number;

  beforeEach(async () => {
    opened = await openedRecords();
    folder = await mkdtemp(join(tmpdir(), 'notary-'));
    anchors = [join(folder, 'here.txt'), join(folder, 'elsewhere', 'there.txt')];
    clock = START;
  });
  afterEach(async () => {
    await opened.close();
    await rm(folder, { recursive: true });
  });

  const append = (count: number): Promise<void> =>
    opened.records.as(ENGINE, async ({ audit }) => {
      for (let n = 1; n <= count; n += 1)
        await audit.append({ kind: 'try', at: '2026-03-02T01:00:00.000Z', n });
    });
  const newNotary = async (): Promise<Notary> =>
    new Notary({
      records: opened.records,
      signer: await notaryKey(folder),
      anchors,
      signAfterMs: MINUTE,
      signAfterEntries: 1_000,
      wholeAfterMs: 60 * MINUTE,
      now: () => clock,
    });
  /** A log of 60 entries, signed at 20, at 40 and at 60. */
  const witnessedLog = async (): Promise<Notary> => {
    const notary = await newNotary();
    for (let i = 0; i < 3; i += 1) {
      await append(20);
      clock += 2 * MINUTE;
      await notary.look();
    }
    return notary;
  };
  /** What an auditor finds who has the database, the files and the public key. */
  const auditorFinds = async () => {
    const verifier = notaryVerifier(publicKeyFile(folder))!;
    const witnesses = anchors.flatMap((file) => readAnchor(file, verifier).witnesses);
    return (await verifyWholeLog(opened.records, witnesses)).faults;
  };
  const watch = () => opened.records.as(ENGINE, ({ tree }) => tree.watch());

  it('signs what grew after a minute, or after a thousand entries, and not what stayed', async () => {
    const notary = await newNotary();
    await append(3);
    expect(await notary.look()).toEqual({ size: 3, faults: [], signed: 3 });
    await append(2);
    clock += 30_000;
    expect(await notary.look()).toEqual({ size: 5, faults: [], signed: null });
    clock += 30_000;
    expect(await notary.look()).toEqual({ size: 5, faults: [], signed: 5 });
    clock += 10 * MINUTE;
    expect(await notary.look()).toEqual({ size: 5, faults: [], signed: null });
    await append(1_000);
    clock += 1;
    expect(await notary.look()).toEqual({ size: 1_005, faults: [], signed: 1_005 });
    const verifier = notaryVerifier(publicKeyFile(folder))!;
    const read = anchors.map((file) => readAnchor(file, verifier));
    expect(
      read.map(({ witnesses, foreign }) => [witnesses.map(({ checkpoint }) => checkpoint.size), foreign]),
    ).toEqual([
      [[3, 5, 1_005], 0],
      [[3, 5, 1_005], 0],
    ]);
    const newest = await opened.records.as(ENGINE, ({ tree }) => tree.newest());
    expect(newest?.size).toBe(1_005);
    expect(await watch()).toMatchObject({ size: 1_005, faults: [], wholeAt: '2026-03-02T01:00:00.000Z' });
  });

  it('goes on where it stopped, with nothing but the database and its files', async () => {
    await witnessedLog();
    await append(1);
    clock += 2 * MINUTE;
    expect(await (await newNotary()).look()).toEqual({ size: 61, faults: [], signed: 61 });
    expect(await auditorFinds()).toEqual([]);
  });

  it('takes a note that a crash cut off for what it is', async () => {
    const notary = await witnessedLog();
    for (const file of anchors) appendFileSync(file, 'liandong-0123\n61\nAAAA');
    await append(1);
    clock += 2 * MINUTE;
    expect(await notary.look()).toMatchObject({ signed: 61 });
    expect(await (await newNotary()).look()).toMatchObject({ faults: [], size: 61 });
  });

  it.each<[string, readonly string[], object, object]>([
    [
      'an entry that was edited',
      [`update audit_entry set body = ${FORGED} where sequence = 33`],
      { because: 'HASH_DIFFERS', sequence: 33 },
      { because: 'HASH_DIFFERS', sequence: 33 },
    ],
    [
      'an entry that was deleted, and the rest moved up and chained anew',
      [
        'delete from audit_entry where sequence = 33',
        'update audit_entry set sequence = -sequence where sequence > 33',
        'update audit_entry set sequence = -sequence - 1 where sequence < 0',
        rechain(33),
      ],
      { because: 'REWRITTEN', sequence: 40, from: 20 },
      { because: 'TRUNCATED', sequence: 60 },
    ],
    [
      'the newest entries cut off',
      ['delete from audit_entry where sequence > 50', rechain(50)],
      { because: 'TRUNCATED', sequence: 60 },
      { because: 'TRUNCATED', sequence: 60 },
    ],
    [
      'a log written anew from an entry on',
      [`update audit_entry set body = ${FORGED} where sequence = 12`, rechain(12)],
      { because: 'REWRITTEN', sequence: 20, from: 0 },
      { because: 'REWRITTEN', sequence: 60 },
    ],
  ])('finds %s, while it runs and after, and so does an auditor', async (_what, harm, offline, online) => {
    const notary = await witnessedLog();
    await asOwner(opened.sql, ...harm);
    // Edits behind the end are noticed when the whole log is read again.
    clock += 61 * MINUTE;
    const { faults, signed } = await notary.look();
    expect(faults).toContainEqual(expect.objectContaining(online));
    expect(signed).toBeNull();
    expect((await watch())?.faults).toEqual(faults);
    expect((await (await newNotary()).look()).faults[0]).toMatchObject(offline);
    expect((await auditorFinds())[0]).toMatchObject(offline);
  });

  it.each<[string, readonly string[]]>([
    ['an end cut off', ['delete from audit_entry where sequence > 50', rechain(50)]],
    ['a log written anew', [`update audit_entry set body = ${FORGED} where sequence = 12`, rechain(12)]],
  ])('finds %s at its very next look', async (_what, harm) => {
    const notary = await witnessedLog();
    await asOwner(opened.sql, ...harm);
    clock += 5_000;
    expect((await notary.look()).faults.length).toBeGreaterThan(0);
  });

  it('remembers what it saw and had not signed yet', async () => {
    const notary = await witnessedLog();
    await append(10);
    clock += 5_000;
    expect(await notary.look()).toEqual({ size: 70, faults: [], signed: null });
    await asOwner(opened.sql, 'delete from audit_entry where sequence > 65', rechain(65));
    for (let i = 0; i < 2; i += 1) {
      clock += 2 * MINUTE;
      const { faults, signed } = await notary.look();
      expect([faults[0], signed]).toEqual([{ because: 'TRUNCATED', sequence: 70, source: 'notary' }, null]);
    }
  });

  it('never signs a log again that is not what it was, and says so at every look', async () => {
    const notary = await witnessedLog();
    await asOwner(opened.sql, 'delete from audit_entry where sequence > 50', rechain(50));
    await append(30);
    for (let i = 0; i < 3; i += 1) {
      clock += 2 * MINUTE;
      const { faults, signed } = await notary.look();
      expect([faults.length > 0, signed]).toEqual([true, null]);
    }
  });
});
