import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where schema and migrations lie: beside this file in the sources, two folders up and across from `dist/prisma`. */
const PLACES = ['.', '../../prisma'];

export const prismaFolder = (): string => {
  const found = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((folder) =>
    existsSync(`${folder}/schema.prisma`),
  );
  if (found === undefined)
    throw new Error('prisma/schema.prisma was not found: migrations need it beside them.');
  return found;
};
