import type { Readable } from 'node:stream';
import type { DirectoryData } from '#libs/directory/directory-data.js';
import type { Acting } from './acting.js';
import type { Activations } from './activations.repository.js';
import type { AuditLog } from './audit.repository.js';
import type { AuditTrail } from './audit-trail.repository.js';
import type { AuditTree } from './audit-tree.repository.js';
import type { Calendars } from './calendars.repository.js';
import type { Clocks } from './clocks.repository.js';
import type { Contents } from './contents.repository.js';
import type { Deliveries } from './deliveries.repository.js';
import type { DocumentNumbers } from './document-numbers.repository.js';
import type { DocumentRecord, DocumentUpload, Documents } from './documents.repository.js';
import type { NamedDocuments } from './named-documents.repository.js';
import type { Ledger } from './ledger.repository.js';
import type { Notices } from './notices.repository.js';
import type { Likenesses } from './likeness.repository.js';
import type { ReckoningReader } from './reckoning.repository.js';
import type { Recomputations } from './recomputations.repository.js';
import type { Referrals } from './referrals.repository.js';
import type { Requests } from './requests.repository.js';
import type { Supervision } from './supervision.repository.js';
import type { Untold } from './untold.repository.js';
import type { Urgings } from './urgings.repository.js';
import type { Webhooks } from './webhooks.repository.js';
import type { Worklist } from './worklist.repository.js';

/** What every act passes through, on one connection of `pg`. */
export interface Desk {
  readonly requests: Requests;
  readonly referrals: Referrals;
  readonly likenesses: Likenesses;
  readonly worklist: Worklist;
  readonly supervision: Supervision;
  readonly urgings: Urgings;
  readonly untold: Untold;
  readonly contents: Contents;
  readonly documents: NamedDocuments;
  readonly documentNumbers: DocumentNumbers;
  readonly ledger: Ledger;
  readonly notices: Notices;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly calendars: Calendars;
  readonly activations: Activations;
  readonly recomputations: Recomputations;
  readonly reckoning: ReckoningReader;
  readonly clocks: Clocks;
  readonly audit: AuditLog;
  readonly trail: AuditTrail;
  readonly tree: AuditTree;
}

/** What is asked for less often, through Prisma. */
export interface Archive {
  readonly documents: Documents;
}

export interface Records {
  /**
   * One transaction on somebody's behalf: committed when `work` resolves, rolled back when it rejects. Everything that
   * `work` does goes through the desk it is given. A lost connection rejects; it never ends the process.
   * @throws TextNotStorable where a text, an id or a filter holds what no PostgreSQL text can
   */
  as<T>(acting: Acting, work: (desk: Desk) => Promise<T>): Promise<T>;
  /** The same through Prisma. One transaction belongs to one client: never nest the two. */
  asPrisma<T>(acting: Acting, work: (archive: Archive) => Promise<T>): Promise<T>;
  /** Bytes first, then their row: a crash between leaves a file that is collected. @throws DocumentTooLarge */
  storeDocument(acting: Acting, upload: DocumentUpload, bytes: Readable): Promise<DocumentRecord>;
  /** The bytes. Ask the access policy first; the read is the caller's to log. @throws for an unknown document. */
  openDocument(documentId: string): Promise<Readable>;
  /**
   * Removes contents and documents made before `before` that no step names and no pending request holds.
   * @returns how many of each.
   */
  collectUnnamed(before: Date): Promise<{ readonly contents: number; readonly documents: number }>;
  /** Units, relations and accounts. Build a `Directory` of it. */
  loadDirectory(): Promise<DirectoryData>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  /** Ends every connection. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

export interface RecordsOptions {
  /** Connections, over both clients. */
  readonly maxConnections: number;
  /** Folder of the documents' bytes; made when missing. */
  readonly documentsFolder: string;
  /** Told of connections that the server ended while they were held: for the log. What they were doing rejects. */
  readonly onConnectionLost?: (error: Error) => void;
}
