import type { DirectoryData, Level, OversightRole } from '#libs/directory/directory-data.js';
import type { Position, Relation, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { PrismaClient } from './generated/client.js';

/** All of it: a directory is small, and asked at every step. The words were checked when it was loaded. */
export const loadDirectory = async (prisma: PrismaClient): Promise<DirectoryData> => {
  const [units, relations, accounts] = await prisma.$transaction([
    prisma.unit.findMany({ orderBy: { id: 'asc' } }),
    prisma.unitRelation.findMany({ orderBy: [{ unitId: 'asc' }, { relation: 'asc' }] }),
    prisma.account.findMany({ orderBy: { id: 'asc' } }),
  ]);
  return {
    units: units.map(({ kind, level, ...unit }) => ({
      ...unit,
      kind: kind as UnitKind,
      level: level as Level,
    })),
    relations: relations.map(({ unitId, relation, toUnitId }) => ({
      unit: unitId,
      relation: relation as Relation,
      to: toUnitId,
    })),
    accounts: accounts.map(({ id, displayName, unitId, positions, oversight }) => ({
      id,
      displayName,
      unit: unitId,
      positions: positions as Position[],
      oversight: oversight as OversightRole | null,
    })),
  };
};
