import { createHash } from 'node:crypto';
import { ApiRefusal, type PublicApi } from '../api/public-api.js';
import type { CodedColumns } from './columns.js';
import type { PaperCase, PaperEntry } from './lifecycle.js';
import { placeholderOf } from './placeholder.js';
import { problemIn, problemOf } from './place-problem.js';
import type { RowProblem } from './sheet.js';

/** A case with the account that enters each of its rows. */
export interface SignedCase {
  readonly paper: PaperCase;
  readonly signers: readonly string[];
}

/** A placeholder that no step came to name is collected after a day: its key answers 404 from then on. */
const COLLECTED = 404;
const UPLOADS_AT_MOST = 10;

/**
 * Enters a case, its acts with their true dates. Every write is keyed by the case and its place in it: entering it again
 * writes nothing, and one that was broken off is gone on with.
 * @returns what the API refused after all; what was entered before stays
 */
export async function enter(
  api: PublicApi,
  { paper, signers }: SignedCase,
  columns: CodedColumns,
): Promise<readonly RowProblem[]> {
  const [opening, ...acts] = paper.entries;
  const { lifecycle, title, subjects, parties } = paper;
  let at = 0;
  const write = async (path: string, entry: PaperEntry, body: object): Promise<string> => {
    const account = signers[at] ?? '';
    const { occurredAt, facts } = entry;
    const documents = await uploaded(api, account, paper, entry, at);
    const id = await api.write(account, path, keyOf(paper, at), { ...body, occurredAt, facts, documents });
    at += 1;
    return id;
  };
  try {
    const id = await write('/referrals', opening, {
      ...{ lifecycle: lifecycle.id, title, parties },
      ...(subjects.length === 0 ? {} : { subjects }),
    });
    for (const entry of acts) {
      const { act, outcome } = entry;
      await write(`/referrals/${id}/acts/${act}`, entry, outcome === undefined ? {} : { outcome });
    }
    return [];
  } catch (error) {
    return problemIn(problemOf(error), paper, at, columns);
  }
}

function uploaded(api: PublicApi, account: string, paper: PaperCase, entry: PaperEntry, at: number) {
  return Promise.all(
    entry.documents.map(async (type) => {
      const name = paper.lifecycle.documents[type]?.name ?? type;
      const file = placeholderOf(name, paper.key, entry.place);
      return { type, documentId: await uploadedOnce(api, account, `${keyOf(paper, at)}-${type}`, file) };
    }),
  );
}

async function uploadedOnce(
  api: PublicApi,
  account: string,
  key: string,
  file: Parameters<PublicApi['upload']>[2],
): Promise<string> {
  for (let again = 1; ; again += 1) {
    try {
      return await api.upload(account, again === 1 ? key : `${key}-${again}`, file);
    } catch (error) {
      const isCollected = error instanceof ApiRefusal && error.status === COLLECTED;
      if (!isCollected || again === UPLOADS_AT_MOST) throw error;
    }
  }
}

/** Says nothing of the case to whoever reads it. */
const keyOf = ({ lifecycle, key }: PaperCase, at: number): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([lifecycle.id, key]))
    .digest('hex');
  return `import-${digest.slice(0, 32)}-${at}`;
};
