import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { demonstrationDirectory } from '#libs/directory/index.js';
import { PrismaClient } from '#libs/records/generated/client.js';
import { openRecords } from '#libs/records/index.js';
import { isMain, requiredDatabaseUrl } from './run-directly.js';

/** Unverified rules that the demonstration puts in use, and shows as such: 行刑衔接 needs them to be seen whole. */
const DEMONSTRATED_RULES = ['FWD-05', 'FWD-06', 'FWD-07', 'FWD-07B', 'REV-01', 'REV-04', 'REV-05'];

/** Loads the demonstration directory and puts its rules in use. Safe to run twice. */
export const seed = async (databaseUrl: string): Promise<void> => {
  await seedDirectory(databaseUrl);
  await putRulesInUse(databaseUrl);
};

/**
 * Safe to run twice: what is there is brought to what the data says. Units and accounts are never deleted; a relation that a
 * unit of the demonstration has no more is.
 */
export const seedDirectory = async (databaseUrl: string): Promise<void> => {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    await prisma.$transaction(
      async (tx) => {
        for (const unit of demonstrationDirectory.units) {
          await tx.unit.upsert({ where: { id: unit.id }, create: unit, update: unit });
        }
        await tx.unitRelation.deleteMany({
          where: {
            unitId: { in: demonstrationDirectory.units.map(({ id }) => id) },
            NOT: {
              OR: demonstrationDirectory.relations.map(({ unit: unitId, relation }) => ({
                unitId,
                relation,
              })),
            },
          },
        });
        for (const { unit: unitId, relation, to: toUnitId } of demonstrationDirectory.relations) {
          const row = { unitId, relation, toUnitId };
          await tx.unitRelation.upsert({
            where: { unitId_relation: { unitId, relation } },
            create: row,
            update: row,
          });
        }
        for (const { unit: unitId, ...account } of demonstrationDirectory.accounts) {
          const row = { ...account, unitId, positions: [...account.positions] };
          await tx.account.upsert({ where: { id: account.id }, create: row, update: row });
        }
      },
      { timeout: 30_000 },
    );
  } finally {
    await prisma.$disconnect();
  }
};

/** Once: what somebody has put in use since stays that person's. */
const putRulesInUse = async (databaseUrl: string): Promise<void> => {
  const documentsFolder = join(tmpdir(), 'liandong-no-documents');
  const records = openRecords(databaseUrl, { maxConnections: 1, documentsFolder });
  const reason = '演示：未核实规则，仅供演示启用';
  try {
    await records.as({ person: 'prov-justice.head', unit: 'prov-justice' }, async ({ activations }) => {
      for (const ruleId of DEMONSTRATED_RULES)
        await activations.activate({ ruleId, reason, demonstration: true }, new Date().toISOString());
    });
  } finally {
    await records.close();
  }
};

if (isMain(import.meta.url)) {
  await seed(requiredDatabaseUrl());
  process.stdout.write('The demonstration directory is loaded.\n');
}
