import { Injectable } from '@nestjs/common';
import { may } from '#libs/access/index.js';
import type { DocumentRef } from '#libs/lifecycle/state.js';
import { badField, badFields, Problem } from '../errors/problem.js';
import type { DocumentReferenceDto } from './document-reference.dto.js';
import { ReferralReader } from './referral-reader.js';
import type { Sitting } from './sitting.js';

/** Looks up what a body names: nothing can be named that the caller could not see. */
@Injectable()
export class References {
  constructor(private readonly reader: ReferralReader) {}

  /**
   * Documents with their digests. Only what the caller's own unit uploaded may be named.
   * @throws Problem FIELD_INVALID
   */
  async documents(
    { viewer, desk }: Sitting,
    named: readonly DocumentReferenceDto[],
  ): Promise<readonly DocumentRef[]> {
    const found = await desk.documents.byIds([...new Set(named.map(({ documentId }) => documentId))]);
    const usable = named.map(({ type, documentId }) => {
      const document = found.get(documentId);
      const allowed =
        document && may(viewer, 'document.use', { ...document, copiedTo: [], inSight: false }) === 'allowed';
      return allowed ? { type, documentId, sha256: document.sha256 } : null;
    });
    const missing = usable.flatMap((document, at) => (document === null ? [at] : []));
    if (missing.length > 0) {
      throw badFields(
        missing.map((at) => ({
          path: `documents.${at}.documentId`,
          code: 'FIELD_INVALID',
          detail: '没有这一文书，或不是本单位上传的。',
        })),
      );
    }
    return usable.filter((document) => document !== null);
  }

  /** @param named fact key → referral id @throws Problem FIELD_INVALID */
  async checkReferrals(sitting: Sitting, named: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, id] of Object.entries(named)) {
      await this.reader.seenIn(sitting, id).catch((error: unknown) => {
        throw error instanceof Problem && error.code === 'NOT_FOUND'
          ? badField(`facts.${key}`, '没有这一案件。')
          : error;
      });
    }
  }
}
