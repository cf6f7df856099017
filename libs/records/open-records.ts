import type pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Acting } from './acting.js';
import { activationsWith } from './activations.repository.js';
import { auditLogWith } from './audit.repository.js';
import { auditTrailWith } from './audit-trail.repository.js';
import { auditTreeWith } from './audit-tree.repository.js';
import { calendarsWith } from './calendars.repository.js';
import { clocksWith } from './clocks.repository.js';
import { collectUnnamed } from './collect-unnamed.js';
import { contentsWith } from './contents.repository.js';
import { loadDirectory } from './directory.repository.js';
import { deliveriesWith } from './deliveries.repository.js';
import { documentBytes } from './document-bytes.js';
import { documentNumbersWith } from './document-numbers.repository.js';
import { documentsWith, openDocument, storeDocument } from './documents.repository.js';
import { PrismaClient } from './generated/client.js';
import { ledgerWith } from './ledger.repository.js';
import { likenessesWith } from './likeness.repository.js';
import { namedDocumentsWith } from './named-documents.repository.js';
import { noticesWith } from './notices.repository.js';
import { openPool } from './open-pool.js';
import { inPrismaTransaction } from './prisma-transaction.js';
import { reckoningWith } from './reckoning.repository.js';
import { recomputationsWith } from './recomputations.repository.js';
import type { Archive, Desk, Records, RecordsOptions } from './records.js';
import { referralsWith } from './referrals.repository.js';
import { requestsWith } from './requests.repository.js';
import { supervisionWith } from './supervision.repository.js';
import { inTransaction, type Query } from './transaction.js';
import { untoldWith } from './untold.repository.js';
import { urgingsWith } from './urgings.repository.js';
import { webhooksWith } from './webhooks.repository.js';
import { worklistWith } from './worklist.repository.js';

/** The one entry to everything that is kept. Connects when first asked; the database must be migrated. */
export const openRecords = (
  databaseUrl: string,
  { maxConnections, documentsFolder, onConnectionLost = () => undefined }: RecordsOptions,
): Records => {
  const pool: pg.Pool = openPool(databaseUrl, { maxConnections, onConnectionLost });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const bytes = documentBytes(documentsFolder);
  const asPrisma = <T>(acting: Acting, work: (archive: Archive) => Promise<T>): Promise<T> =>
    inPrismaTransaction(prisma, acting, (tx) => work({ documents: documentsWith(tx) }));
  return {
    as: (acting, work) => inTransaction(pool, acting, (client) => work(deskWith(client, acting))),
    asPrisma,
    storeDocument: (acting, upload, stream) => storeDocument({ prisma, bytes }, acting, upload, stream),
    openDocument: (documentId) => openDocument({ prisma, bytes }, documentId),
    collectUnnamed: (before) => collectUnnamed({ prisma, bytes }, before),
    loadDirectory: () => loadDirectory(prisma),
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};

const deskWith = (client: Query, acting: Acting): Desk => {
  const audit = auditLogWith(client);
  const recomputations = recomputationsWith(client, acting, audit);
  return {
    requests: requestsWith(client, acting, audit),
    referrals: referralsWith(client),
    likenesses: likenessesWith(client),
    worklist: worklistWith(client),
    supervision: supervisionWith(client, acting),
    urgings: urgingsWith(client, acting, audit),
    untold: untoldWith(client),
    contents: contentsWith(client),
    documents: namedDocumentsWith(client),
    documentNumbers: documentNumbersWith(client),
    ledger: ledgerWith(client, audit),
    notices: noticesWith(client, acting, audit),
    webhooks: webhooksWith(client, acting, audit),
    deliveries: deliveriesWith(client),
    calendars: calendarsWith(client, acting, audit, recomputations),
    activations: activationsWith(client, acting, audit, recomputations),
    recomputations,
    reckoning: reckoningWith(client),
    clocks: clocksWith(client, acting),
    audit,
    trail: auditTrailWith(client),
    tree: auditTreeWith(client),
  };
};
