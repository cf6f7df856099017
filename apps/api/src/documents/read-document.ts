import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import type { DocumentAccess, DocumentRecord } from '#libs/records/documents.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { ReferralReader } from '../referrals/referral-reader.js';

/** As ids are given out: anything else is not asked for. */
const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Finds documents for somebody, and writes down that they were read. */
@Injectable()
export class ReadDocument {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  /** @throws Problem NOT_FOUND, also for what may not be seen */
  async find(viewer: Viewer, id: string): Promise<DocumentRecord> {
    const access = DOCUMENT_ID.test(id)
      ? await this.deps.records.asPrisma(viewer, ({ documents }) => documents.find(id))
      : null;
    if (!access) throw notFound();
    const { document, uses, copiedTo } = access;
    const inSight = await this.isInSight(viewer, uses);
    if (may(viewer, 'document.read', { ...document, copiedTo, inSight }) !== 'allowed') throw notFound();
    await this.deps.records.as(viewer, (desk) =>
      desk.audit.append({
        kind: 'read',
        at: new Date().toISOString(),
        by: viewer.person,
        unit: viewer.unit,
        document: document.id,
        sha256: document.sha256,
        ...(uses[0] ? { referral: uses[0].referralId } : {}),
      }),
    );
    return document;
  }

  private async isInSight(viewer: Viewer, uses: DocumentAccess['uses']): Promise<boolean> {
    for (const { referralId, sequence } of uses) {
      try {
        const { steps } = await this.reader.seen(viewer, referralId);
        if (steps.some((step) => step.sequence === sequence)) return true;
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'NOT_FOUND') throw error;
      }
    }
    return false;
  }
}
