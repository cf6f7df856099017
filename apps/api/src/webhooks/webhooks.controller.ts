import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { Answers, LISTING, NeedsIdempotencyKey, Problems, WRITING } from '../openapi/api-answers.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';
import { CreateWebhookDto, webhookExamples } from './create-webhook.dto.js';
import { KeepWebhooks } from './keep-webhooks.js';

@ApiTags('webhooks')
@ApiBearerAuth()
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly keeping: KeepWebhooks) {}

  @Get()
  @ApiOperation({
    summary: '本单位的订阅',
    description: '最近设立的在前；由主要负责人或者督办人员查看。',
  })
  @Answers(200, 'WebhookPage', '一页订阅')
  @Problems(...LISTING, 'FORBIDDEN')
  list(@CurrentViewer() viewer: Viewer, @Query() page: PageQueryDto): Promise<unknown> {
    return this.keeping.page(viewer, page);
  }

  @Post()
  @NeedsIdempotencyKey()
  @ApiBody({ type: CreateWebhookDto, examples: webhookExamples })
  @ApiOperation({
    summary: '订阅本单位的通知',
    description:
      '此后发给本单位的通知按序投递到该地址（CloudEvents 1.0，按 Standard Webhooks 签名），至少一次。由主要负责人或者督办人员设立。',
  })
  @Answers(201, 'CreatedWebhook', '已订阅')
  @Problems(...WRITING, 'FORBIDDEN', 'WEBHOOKS_AT_LIMIT')
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() { url }: CreateWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const created = await this.keeping.create(viewer, key, { url });
    void reply.header('location', '/api/v1/webhooks').header('cache-control', 'no-store');
    return created;
  }

  @Delete(':id')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiOperation({ summary: '停用订阅', description: '尚未投递的不再投递；投递记录保留。' })
  @Answers(200, 'Webhook', '已停用')
  @Problems(...WRITING, 'FORBIDDEN', 'NOT_FOUND')
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
  ): Promise<unknown> {
    return this.keeping.end(viewer, id, key);
  }

  @Post(':id/resumption')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiOperation({
    summary: '恢复订阅',
    description: '连续三日未被接受、或者接收方应答 410 的订阅会暂停；恢复后自停下之处继续投递。',
  })
  @Answers(200, 'Webhook', '已恢复')
  @Problems(...WRITING, 'FORBIDDEN', 'NOT_FOUND', 'WEBHOOK_NOT_PAUSED')
  resume(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
  ): Promise<unknown> {
    return this.keeping.resume(viewer, id, key);
  }
}
