import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '#libs/records/fixtures/fresh-database.js';
import { demonstrationDirectory } from '#libs/directory/index.js';
import { migrate } from './migrate.js';
import { migrationList } from './migration-list.js';
import { prismaFolder } from './prisma-folder.js';
import { withSchemaEngine } from './schema-engine.js';
import { seed } from './seed.js';

const migrations = join(prismaFolder(), 'migrations');
const names = async (): Promise<readonly string[]> =>
  (await migrationList(migrations)).migrationDirectories.map(({ path }) => path);

describe('migrations', () => {
  let database: FreshDatabase;
  beforeEach(async () => (database = await freshDatabase()));
  afterEach(() => database.drop());

  const rows = async (text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('are all applied to an empty database, once', async () => {
    expect(await migrate(database.url)).toEqual(await names());
    expect(await migrate(database.url)).toEqual([]);
  });

  it('leave the table that prisma migrate deploy continues from', async () => {
    await migrate(database.url);
    const kept =
      await rows(`select migration_name, finished_at is not null as finished, applied_steps_count as steps,
      length(checksum) as checksum, rolled_back_at from _prisma_migrations order by migration_name`);
    expect(kept).toEqual(
      (await names()).map((name) => ({
        migration_name: name,
        finished: true,
        steps: 1,
        checksum: 64,
        rolled_back_at: null,
      })),
    );
  });

  it('lead from the previous database to the present one and keep its rows', async () => {
    const previous = await mkdtemp(join(tmpdir(), 'migrations-'));
    try {
      await cp(migrations, previous, { recursive: true });
      const newest = (await readdir(previous, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
        .at(-1);
      await rm(join(previous, newest as string), { recursive: true });
      await migrate(database.url, previous);
      await rows(`insert into unit (id, name, kind, level, region)
        values ('city-eco', '示范市生态环境局（演示）', 'enforcement-agency', 'city', 'city')`);
      expect(await migrate(database.url)).toEqual([newest]);
      expect(await rows(`select name from unit where id = 'city-eco'`)).toEqual([
        { name: '示范市生态环境局（演示）' },
      ]);
    } finally {
      await rm(previous, { recursive: true });
    }
  });

  it('go on after a process that died in the middle of one', async () => {
    const [newest] = (await names()).toReversed();
    const before = await mkdtemp(join(tmpdir(), 'migrations-'));
    try {
      await cp(migrations, before, { recursive: true });
      await rm(join(before, newest as string), { recursive: true });
      await migrate(database.url, before);
      // The row says that it began, and PostgreSQL has taken back what it did.
      await rows(`insert into _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
        values ('interrupted', '${'0'.repeat(64)}', '${newest}', now(), 0)`);
      expect(await migrate(database.url)).toEqual([newest]);
      expect(await migrate(database.url)).toEqual([]);
    } finally {
      await rm(before, { recursive: true });
    }
  });

  it('started twice at the same time are applied once', async () => {
    const applied = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(applied.flat().sort()).toEqual(await names());
  });

  /** What would still have to be done to the migrated database. */
  const drift = (content: string): Promise<string | undefined> =>
    withSchemaEngine(database.url, content, async (engine) => {
      const files = [{ path: 'schema.prisma', content }];
      const { stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: prismaFolder() },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      });
      return stdout?.trim();
    });

  it('arrive at what schema.prisma says', async () => {
    await migrate(database.url);
    const schema = await readFile(join(prismaFolder(), 'schema.prisma'), 'utf8');
    expect(await drift(schema)).toBe('-- This is an empty migration.');
  });

  it('are seen to lag behind a schema that says more', async () => {
    await migrate(database.url);
    const schema = await readFile(join(prismaFolder(), 'schema.prisma'), 'utf8');
    const more = schema.replace('model Unit {', 'model Unit {\n  shortName String? @map("short_name")');
    expect(await drift(more)).toContain('ADD COLUMN     "short_name" TEXT');
  });
});

describe('the seed', () => {
  it('loads the demonstration directory and puts its rules in use, however often it runs', async () => {
    const database = await freshDatabase();
    try {
      await migrate(database.url);
      await seed(database.url);
      await seed(database.url);
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query(
        'select (select count(*)::int from unit) as units, (select count(*)::int from account) as accounts',
      );
      const { rows: inUse } = await client.query(
        `select string_agg(rule_id, ' ' order by rule_id) as rules, person, unit, reason, demonstration,
          (select count(*)::int from audit_entry where kind = 'rule-activated') as entries
         from rule_activation group by person, unit, reason, demonstration`,
      );
      await client.end();
      const { units, accounts } = demonstrationDirectory;
      expect(rows).toEqual([{ units: units.length, accounts: accounts.length }]);
      expect(inUse).toEqual([
        {
          rules: 'FWD-05 FWD-06 FWD-07 FWD-07B REV-01 REV-04 REV-05',
          person: 'prov-justice.head',
          unit: 'prov-justice',
          reason: '演示：未核实规则，仅供演示启用',
          demonstration: true,
          entries: 7,
        },
      ]);
    } finally {
      await database.drop();
    }
  });

  it('brings an older database what it lacks, and takes a relation back that a unit has no more', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.url });
    try {
      await migrate(database.url);
      await seed(database.url);
      await client.connect();
      const relationsOf = async (unit: string) =>
        (
          await client.query('select relation, to_unit_id as to from unit_relation where unit_id = $1', [
            unit,
          ])
        ).rows;
      // As it was when taxes had no county units, and their city unit a government.
      await client.query(`delete from unit_relation where unit_id like '%-tax' or to_unit_id like '%-tax'`);
      await client.query(`delete from account where unit_id = 'jia-tax'`);
      await client.query(`delete from unit where id = 'jia-tax'`);
      await client.query(`insert into unit_relation (unit_id, relation, to_unit_id) values
        ('city-tax', 'peer-government', 'city-gov')`);
      await seed(database.url);
      expect(await relationsOf('jia-tax')).toContainEqual({ relation: 'line-superior', to: 'city-tax' });
      expect(await relationsOf('city-tax')).not.toContainEqual({
        relation: 'peer-government',
        to: 'city-gov',
      });
      expect(await relationsOf('city-eco')).toContainEqual({ relation: 'peer-government', to: 'city-gov' });
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
