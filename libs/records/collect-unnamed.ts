import type { Shelf } from './documents.repository.js';

const BATCH = 500;

/**
 * Removes what was put away before that instant and never used. A pending request keeps what it names: it may be a
 * signal that waits for a fleet to come back. Rows go before their files; a crash between leaves files without a row,
 * which the next sweep finds.
 */
export const collectUnnamed = async (
  { prisma, bytes }: Shelf,
  before: Date,
): Promise<{ readonly contents: number; readonly documents: number }> => {
  const contents = await prisma.$executeRaw`
    delete from content
    where referral_id is null and created_at < ${before}
      and not exists (select from request where request.content_id = content.id and request.status = 'pending')`;
  const documents = await prisma.$executeRaw`
    delete from document
    where not named and created_at < ${before}
      and not exists (select from request where request.status = 'pending' and document.id = any(request.document_ids))`;
  await removeFilesWithoutRow({ prisma, bytes }, await bytes.olderThan(before));
  return { contents, documents };
};

const removeFilesWithoutRow = async ({ prisma, bytes }: Shelf, names: readonly string[]): Promise<void> => {
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH);
    const rows = await prisma.document.findMany({
      where: { storageName: { in: batch } },
      select: { storageName: true },
    });
    const kept = new Set(rows.map(({ storageName }) => storageName));
    await Promise.all(batch.filter((name) => !kept.has(name)).map((name) => bytes.remove(name)));
  }
};
