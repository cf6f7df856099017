import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { isMain, requiredDatabaseUrl } from './run-directly.js';
import { migrationList } from './migration-list.js';
import { prismaFolder } from './prisma-folder.js';
import { withSchemaEngine } from './schema-engine.js';

/** Any number, always the same: two starts at once migrate one after the other. */
const MIGRATION_LOCK = 720_110;

/**
 * Brings a database to the newest schema, without a network: what `prisma migrate deploy` does, by the same engine and
 * with the same `_prisma_migrations` table, so that a connected site may go on with the CLI. Safe to run twice and at once.
 * @returns the names of the migrations applied by this call.
 */
export const migrate = async (
  databaseUrl: string,
  folder = join(prismaFolder(), 'migrations'),
): Promise<readonly string[]> => {
  const lock = new pg.Client({ connectionString: databaseUrl });
  lock.on('error', () => undefined); // whatever is being asked rejects as well
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await takeBackInterrupted(lock);
    const schema = await readFile(join(prismaFolder(), 'schema.prisma'), 'utf8');
    const migrationsList = await migrationList(folder);
    const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, schema, (engine) =>
      engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } }),
    );
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
};

/**
 * A migration runs as one statement list, which PostgreSQL does whole or not at all. Where its process died in the middle, a
 * row says that it began, and nothing of it is there: it is begun again. One that failed has a log, and waits for a person.
 */
const takeBackInterrupted = async (lock: pg.Client): Promise<void> => {
  const { rows } = await lock.query<{ kept: string | null }>(
    "select to_regclass('_prisma_migrations')::text as kept",
  );
  if (rows[0]?.kept === null) return;
  await lock.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null and logs is null and applied_steps_count = 0',
  );
};

if (isMain(import.meta.url)) {
  const applied = await migrate(requiredDatabaseUrl());
  process.stdout.write(
    applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`,
  );
}
