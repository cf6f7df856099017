import { PrismaPg } from '@prisma/adapter-pg';
import { demonstrationDirectory } from '#libs/directory/index.js';
import { PrismaClient } from '#libs/records/generated/client.js';
import { isMain, requiredDatabaseUrl } from './run-directly.js';

/** Loads the demonstration directory. Safe to run twice: what is there is brought to what the data says, nothing is deleted. */
export const seed = async (databaseUrl: string): Promise<void> => {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    await prisma.$transaction(
      async (tx) => {
        for (const unit of demonstrationDirectory.units) {
          await tx.unit.upsert({ where: { id: unit.id }, create: unit, update: unit });
        }
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

if (isMain(import.meta.url)) {
  await seed(requiredDatabaseUrl());
  process.stdout.write('The demonstration directory is loaded.\n');
}
