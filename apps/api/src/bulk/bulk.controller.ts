import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { Answers, NeedsIdempotencyKey, Problems, WRITING } from '../openapi/api-answers.js';
import { bulkActExamples, bulkStartExamples } from './bulk.examples.js';
import { BulkActDto } from './bulk-act.dto.js';
import { BulkStartDto } from './bulk-start.dto.js';
import { BulkWrites, type BulkItem } from './bulk-writes.js';

const EACH_ALONE =
  '各案互不影响：一案被拒绝，其余照常。以同一幂等键重复请求，已记录的不再记录，未完成的继续完成。';

@ApiTags('bulk')
@ApiBearerAuth()
@Controller('bulk')
export class BulkController {
  constructor(private readonly writes: BulkWrites) {}

  @Post('referrals')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: BulkStartDto, examples: bulkStartExamples })
  @ApiOperation({ summary: '批量启动案件', description: `同样的内容，向多个单位各启动一案。${EACH_ALONE}` })
  @Answers(200, 'BulkResult', '每案的结果，按请求中的顺序')
  @Problems(...WRITING)
  async start(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: BulkStartDto,
  ): Promise<{ readonly items: readonly BulkItem[] }> {
    return { items: await this.writes.start(viewer, key, body) };
  }

  @Post('acts')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: BulkActDto, examples: bulkActExamples })
  @ApiOperation({ summary: '批量作出行为', description: `对多个案件作出同一行为。${EACH_ALONE}` })
  @Answers(200, 'BulkResult', '每案的结果，按请求中的顺序')
  @Problems(...WRITING)
  async perform(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: BulkActDto,
  ): Promise<{ readonly items: readonly BulkItem[] }> {
    return { items: await this.writes.perform(viewer, key, body) };
  }
}
