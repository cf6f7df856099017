import type { DocumentRecord } from './documents.repository.js';
import type { Query } from './transaction.js';

/** The documents that a request names. */
export interface NamedDocuments {
  /** Missing ids are left out. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentRecord>>;
}

/** What `randomId` makes; nothing else was ever stored. */
const ID = /^[0-9a-f]{32}$/;

export const isDocumentId = (text: string): boolean => ID.test(text);

const BY_IDS = `
  select id, sha256, size, media_type as "mediaType", file_name as "fileName", owner_person as "ownerPerson",
    owner_unit as "ownerUnit", created_at as "createdAt"
  from document where id = any($1)`;

export const namedDocumentsWith = (client: Query): NamedDocuments => ({
  async byIds(ids) {
    const asked = ids.filter(isDocumentId);
    if (asked.length === 0) return new Map();
    const { rows } = await client.query<DocumentRecord>({
      name: 'documents-by-ids',
      text: BY_IDS,
      values: [asked],
    });
    return new Map(rows.map((row) => [row.id, row]));
  },
});
