import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { may, type Viewer } from '#libs/access/index.js';
import { digestOf } from '#libs/audit/digest.js';
import { DocumentTooLarge } from '#libs/records/document-too-large.js';
import type { DocumentRecord } from '#libs/records/documents.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { badField, badFields, notFound, Problem } from '../errors/problem.js';
import { keyReused } from '../idempotency/idempotency-key.js';
import { cleanFileName } from './file-name.js';
import { sniff } from './sniff.js';

const TARGET = 'documents';

/** Takes in a file: bytes first, then the request row that makes a retry the same document. */
@Injectable()
export class UploadDocument {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  async upload(viewer: Viewer, key: string, request: FastifyRequest): Promise<DocumentRecord> {
    if (may(viewer, 'document.upload', null) !== 'allowed')
      throw new Problem('FORBIDDEN', '您的账号不能上传文书。');
    if (!request.isMultipart())
      throw new Problem('MEDIA_TYPE_UNSUPPORTED', '请以 multipart/form-data 上传一个文件。');
    const stored = await this.storeOnlyFile(viewer, request);
    const claim = await this.deps.records.as(viewer, (desk) =>
      desk.requests.claim({
        principal: viewer.person,
        target: TARGET,
        key,
        bodyDigest: digestOf({ sha256: stored.sha256, fileName: stored.fileName }),
        referralId: stored.id,
      }),
    );
    if (claim.claimed === 'reused-with-other-body') throw keyReused();
    return claim.claimed === 'new' ? stored : this.storedBefore(viewer, claim.request.referralId);
  }

  private async storeOnlyFile(viewer: Viewer, request: FastifyRequest): Promise<DocumentRecord> {
    let stored: DocumentRecord | null = null;
    for await (const part of partsOf(request)) {
      if (part.type === 'field') {
        throw badFields([
          { path: part.fieldname.slice(0, 80), code: 'FIELD_UNKNOWN', detail: '没有这一字段。' },
        ]);
      }
      if (stored) throw badField('file', '一次只能上传一个文件。');
      stored = await this.store(viewer, part.filename, part.file);
    }
    if (!stored) throw badField('file', '没有收到文件。');
    return stored;
  }

  private async store(viewer: Viewer, name: string, file: Readable): Promise<DocumentRecord> {
    try {
      const { mediaType, bytes } = await sniff(file);
      const upload = { fileName: cleanFileName(name), mediaType, maxSize: this.deps.documentLimit };
      const stored = await this.deps.records.storeDocument(viewer, upload, bytes);
      // Named by nothing, what was stored of it is collected.
      if (stored.size === 0) throw badField('file', '文件是空的。');
      return stored;
    } catch (error) {
      if (file.errored) throw malformed(error);
      if (!(error instanceof DocumentTooLarge)) throw error;
      const limit = this.deps.documentLimit;
      throw new Problem('BODY_TOO_LARGE', `文件不得超过 ${Math.floor(limit / 1_048_576)} MiB。`, {
        facts: { limit },
      });
    }
  }

  /** A retry keeps the first document; the second copy is named by nothing and is collected. */
  private async storedBefore(viewer: Viewer, id: string): Promise<DocumentRecord> {
    const found = await this.deps.records.as(viewer, ({ documents }) => documents.byIds([id]));
    const document = found.get(id);
    if (!document) throw notFound();
    return document;
  }
}

/** The parts of a form. What the parser cannot read is the sender's mistake, not ours. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  const parts = request.parts();
  for (;;) {
    const next = await parts.next().catch((error: unknown) => {
      throw malformed(error);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

function malformed(cause: unknown): Problem {
  const problem = new Problem('BODY_MALFORMED', '上传的内容不是完整的 multipart/form-data。');
  problem.cause = cause;
  return problem;
}
