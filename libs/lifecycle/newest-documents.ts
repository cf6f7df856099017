import type { DocumentRef, Log } from './state.js';

/** The documents of that type in the newest step that has any. */
export const newestDocuments = (log: Log, type: string): readonly DocumentRef[] => {
  const ofStep = ({ event }: Log[number]): readonly DocumentRef[] => {
    const documents =
      event.kind === 'replace' ? event.act.documents : 'documents' in event ? event.documents : [];
    return documents.filter((document) => document.type === type);
  };
  return log.map(ofStep).findLast((documents) => documents.length > 0) ?? [];
};
