import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startFaultWorld, until, type FaultWorld } from './world/fault-world.js';
import { brokenDocuments } from './world/invariants.js';
import { Keeper } from './world/keeper.js';
import { Load } from './world/load.js';
import { SmallDisk } from './world/small-disk.js';

const MINUTE = 60_000;
const FULL_MS = 8_000;
const SERVES_AGAIN_WITHIN_MS = 20_000;
const DOCUMENTS_MEBIBYTES = 4;
/** A new cluster with its log, and room for the first minutes. */
const DATABASE_MEBIBYTES = 160;

describe('A full disk', () => {
  let world: FaultWorld;
  let documents: SmallDisk;
  let database: SmallDisk;
  let keeper: Keeper;
  const documentsFolder = (): string => join(world.dataDir.root, 'documents');

  beforeAll(async () => {
    documents = SmallDisk.mount(DOCUMENTS_MEBIBYTES);
    database = SmallDisk.mount(DATABASE_MEBIBYTES);
    world = await startFaultWorld({}, async ({ postgres }, dataDir) => {
      symlinkSync(documents.folder, join(dataDir.root, 'documents'));
      await postgres.stop();
      execFileSync('mv', [dataDir.postgres, join(database.folder, 'data')]);
      symlinkSync(join(database.folder, 'data'), dataDir.postgres);
      await postgres.start();
    });
    // A server that cannot write its log ends itself, and whoever runs it starts it again.
    keeper = new Keeper([world.servers.postgres]);
  }, 2 * MINUTE);
  afterAll(async () => {
    await keeper?.stop();
    await world?.close();
    for (const disk of [documents, database]) disk?.unmount();
  }, MINUTE);

  it(
    'of the documents: uploads are 503, nothing half-written is there, and acts go on',
    async () => {
      const load = new Load(world);
      expect(await load.allServedAfterMs(SERVES_AGAIN_WITHIN_MS)).not.toBe(Infinity);
      documents.fill();
      const since = load.heard.length;
      await pause(FULL_MS);
      const heard = load.heard.slice(since);
      documents.free();
      expect(await load.allServedAfterMs(SERVES_AGAIN_WITHIN_MS)).not.toBe(Infinity);

      expect(await load.stop()).toEqual([]);
      expect(load.offences()).toEqual([]);
      // Nobody uploads any more: what is unfinished now was left behind.
      const unfinished = readdirSync(documentsFolder()).filter((name) => name.endsWith('.part'));
      expect(unfinished).toEqual([]);
      expect(heard.filter(({ what, status }) => what === 'upload' && status === 503).length).toBeGreaterThan(
        3,
      );
      expect(heard.filter(({ what, status }) => what !== 'upload' && status === 200).length).toBeGreaterThan(
        0,
      );
      expect(await world.looking((sights) => brokenDocuments(sights, documentsFolder()))).toEqual([]);
    },
    3 * MINUTE,
  );

  it(
    'of PostgreSQL: acts and uploads are 503, nothing half-written is there, and all goes on when there is room',
    async () => {
      const load = new Load(world);
      expect(await load.allServedAfterMs(SERVES_AGAIN_WITHIN_MS)).not.toBe(Infinity);
      database.fill();
      await useUpLog(world.servers.databaseUrl);
      const isRefused = (which: (what: string) => boolean): boolean =>
        load.heard.some(({ what, status }) => status === 503 && which(what));
      await until('an act is answered with 503', MINUTE, () =>
        isRefused((what) => !/^(upload|GET)/.test(what)),
      );
      await pause(FULL_MS);
      database.free();
      const servedAfterMs = await load.allServedAfterMs(MINUTE);

      const found = await load.stop();
      console.log(
        JSON.stringify({ servedAfterMs, 503: load.heard.filter(({ status }) => status === 503).length }),
      );
      expect(load.offences()).toEqual([]);
      expect(found).toEqual([]);
      expect(await world.looking((sights) => brokenDocuments(sights, documentsFolder()))).toEqual([]);
      expect(servedAfterMs).toBeLessThan(SERVES_AGAIN_WITHIN_MS);
    },
    4 * MINUTE,
  );
});

/** Writes to PostgreSQL's log until it cannot: what it had set aside beforehand would last for minutes of acts. */
const useUpLog = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let mebibytes = 0; mebibytes < DATABASE_MEBIBYTES; mebibytes += 1)
      await client.query(`select pg_logical_emit_message(false, 'filler', repeat('x', ${1_048_576}))`);
  } catch {
    // The disk is full, and maybe the server has ended itself over it.
  } finally {
    await client.end().catch(() => undefined);
  }
};
