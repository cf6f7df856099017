import { Injectable } from '@nestjs/common';
import { may } from '#libs/access/index.js';
import { own } from '#libs/lifecycle/own.js';
import type { DocumentRef } from '#libs/lifecycle/state.js';
import { badField, badFields, Problem } from '../errors/problem.js';
import type { DocumentReferenceDto } from './document-reference.dto.js';
import type { OriginDto } from './origin.dto.js';
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

  /**
   * The referral that another is said to come from, and what its definition calls that.
   * @throws Problem FIELD_INVALID
   */
  async checkOrigin(sitting: Sitting, { referralId, as }: OriginDto, lifecycle: string): Promise<void> {
    const { definition } = await this.reader
      .seenIn(sitting, referralId)
      .catch(asBadField('origin.referralId'));
    const links = definition.links ?? {};
    if (own(links, as)?.lifecycle === lifecycle) return;
    const known = Object.keys(links).filter((name) => links[name]?.lifecycle === lifecycle);
    throw badField(
      'origin.as',
      known.length === 0 ? '来源案件的流程不引出这一流程。' : `来源案件的流程中，应为：${known.join('、')}。`,
    );
  }

  /** @param named fact key → referral id @throws Problem FIELD_INVALID */
  async checkReferrals(sitting: Sitting, named: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, id] of Object.entries(named)) {
      await this.reader.seenIn(sitting, id).catch(asBadField(`facts.${key}`));
    }
  }
}

/** A referral that is not there for the caller is a field that cannot be. */
const asBadField =
  (path: string) =>
  (error: unknown): never => {
    throw error instanceof Problem && error.code === 'NOT_FOUND' ? badField(path, '没有这一案件。') : error;
  };
