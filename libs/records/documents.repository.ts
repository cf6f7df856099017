import type { Readable } from 'node:stream';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { DocumentBytes } from './document-bytes.js';
import { isDocumentId } from './named-documents.repository.js';
import type { Document, PrismaClient } from './generated/client.js';
import { inPrismaTransaction, type PrismaTx } from './prisma-transaction.js';
import { randomId } from './random-id.js';

export interface DocumentUpload {
  readonly fileName: string;
  /** As sniffed by whoever received it, never as declared. */
  readonly mediaType: string;
  /** Bytes; more than that throws DocumentTooLarge and leaves nothing behind. */
  readonly maxSize: number;
}

export interface DocumentRecord {
  readonly id: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly ownerPerson: string;
  readonly ownerUnit: string | null;
  readonly createdAt: Instant;
}

/** Where a document is named: whoever reads that referral reads it. */
export interface DocumentUse {
  readonly referralId: string;
  readonly sequence: number;
  /** Document type of the definition. */
  readonly type: string;
}

export interface DocumentAccess {
  readonly document: DocumentRecord;
  readonly uses: readonly DocumentUse[];
  /** Units that were sent a copy: they may read it, and nothing else of its referral. */
  readonly copiedTo: readonly string[];
}

export interface Documents {
  find(id: string): Promise<DocumentAccess | null>;
}

export const documentsWith = (tx: PrismaTx): Documents => ({
  async find(id) {
    if (!isDocumentId(id)) return null;
    const row = await tx.document.findUnique({ where: { id }, include: { uses: true } });
    if (row === null) return null;
    const copies = await tx.notice.findMany({
      where: { kind: 'copy', about: id },
      select: { recipient: true },
      distinct: ['recipient'],
    });
    return {
      document: recordOf(row),
      uses: row.uses.map(({ referralId, sequence, type }) => ({ referralId, sequence, type })),
      copiedTo: copies.map(({ recipient }) => recipient),
    };
  },
});

export interface Shelf {
  readonly prisma: PrismaClient;
  readonly bytes: DocumentBytes;
}

/** Bytes first, then their row. */
export const storeDocument = async (
  { prisma, bytes }: Shelf,
  acting: Acting,
  { fileName, mediaType, maxSize }: DocumentUpload,
  stream: Readable,
): Promise<DocumentRecord> => {
  const storageName = randomId();
  const { sha256, size } = await bytes.write(storageName, stream, maxSize);
  const { person: ownerPerson, unit: ownerUnit } = acting;
  const data = { id: randomId(), storageName, sha256, size, mediaType, fileName, ownerPerson, ownerUnit };
  return recordOf(await inPrismaTransaction(prisma, acting, (tx) => tx.document.create({ data })));
};

/** @throws for a document that is not there: its caller has just found it. */
export const openDocument = async ({ prisma, bytes }: Shelf, id: string): Promise<Readable> => {
  const { storageName } = await prisma.document.findUniqueOrThrow({
    where: { id },
    select: { storageName: true },
  });
  return bytes.open(storageName);
};

const recordOf = (row: Document): DocumentRecord => ({
  id: row.id,
  sha256: row.sha256,
  size: Number(row.size),
  mediaType: row.mediaType,
  fileName: row.fileName,
  ownerPerson: row.ownerPerson,
  ownerUnit: row.ownerUnit,
  createdAt: row.createdAt.toISOString(),
});
