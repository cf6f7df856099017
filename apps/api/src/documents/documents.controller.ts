import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { answerWithin } from '../deadline/answer-within.js';
import { Unhurried } from '../deadline/deadline.interceptor.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import {
  AnswersFile,
  Answers,
  NeedsIdempotencyKey,
  Problems,
  READING_ONE,
  WRITING,
} from '../openapi/api-answers.js';
import { attachmentNamed } from './file-name.js';
import { ReadDocument } from './read-document.js';
import { UploadDocument } from './upload-document.js';

@ApiTags('documents')
@ApiBearerAuth()
@Controller('documents')
export class DocumentsController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly uploads: UploadDocument,
    private readonly reads: ReadDocument,
  ) {}

  @Post()
  @Unhurried()
  @NeedsIdempotencyKey()
  @ApiOperation({
    summary: '上传文书',
    description: '内容类型以内容本身为准。一天内未被任何步骤引用的文书会被清除。',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
      additionalProperties: false,
    },
  })
  @Answers(201, 'Document', '已保存；documentId 即 id')
  @Problems(...WRITING, 'FORBIDDEN')
  async upload(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { id, sha256, size, mediaType, fileName } = await answerWithin(
      this.uploads.upload(viewer, key, request),
      new Promise((received) => request.raw.once('end', received)),
    );
    void reply.header('location', `/api/v1/documents/${id}`);
    return { id, sha256, size, mediaType, fileName };
  }

  @Get(':id')
  @Unhurried()
  @ApiOperation({
    summary: '取得文书',
    description: '每次读取均记入审计。响应头 X-Content-SHA256 为内容的摘要。',
  })
  @AnswersFile('文书内容')
  @Problems(...READING_ONE)
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, bytes } = await answerWithin(this.open(viewer, id));
    await reply
      .headers({
        'content-type': document.mediaType,
        'content-length': document.size,
        'content-disposition': attachmentNamed(document.fileName),
        'x-content-sha256': document.sha256,
        'repr-digest': `sha-256=:${Buffer.from(document.sha256, 'hex').toString('base64')}:`,
        'cache-control': 'private, no-store',
      })
      .send(bytes);
  }

  private async open(viewer: Viewer, id: string) {
    const document = await this.reads.find(viewer, id);
    return { document, bytes: await this.deps.records.openDocument(document.id) };
  }
}
