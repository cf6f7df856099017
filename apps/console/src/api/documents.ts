import type { Api, Download } from './client.js';

/** A stored file that no step names yet. */
export interface StoredDocument {
  readonly id: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

export const uploadDocument = (api: Api, file: File, key: string): Promise<StoredDocument> => {
  const form = new FormData();
  form.append('file', file);
  return api.upload('/documents', form, key);
};

/** The content. Every read is logged by the API. */
export const downloadDocument = (api: Api, id: string): Promise<Download> =>
  api.download(`/documents/${encodeURIComponent(id)}`);
