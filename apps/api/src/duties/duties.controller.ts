import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { Answers, LISTING, NeedsIdempotencyKey, Problems, WRITING } from '../openapi/api-answers.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';
import { UrgeDuty } from './urge-duty.js';
import { UrgingDto } from './urging.dto.js';
import { urgingExamples } from './urging.examples.js';

@ApiTags('duties')
@ApiBearerAuth()
@Controller('duties')
export class DutiesController {
  constructor(private readonly urging: UrgeDuty) {}

  @Post(':address/urgings')
  @NeedsIdempotencyKey()
  @ApiBody({ type: UrgingDto, examples: urgingExamples })
  @ApiOperation({
    summary: '催办',
    description:
      '催促单位履行已超期、三日内届满或者应当立即履行的职责，并通知该单位；不改变案件。由移送单位，或者负有职责的单位及其上级的负责人、督办人员作出。address 见职责的同名字段。',
  })
  @Answers(201, 'Urging', '已催办')
  @Problems(...WRITING, 'FORBIDDEN', 'NOT_FOUND', 'DUTY_NOT_OPEN', 'DUTY_NOT_DUE')
  async urge(
    @CurrentViewer() viewer: Viewer,
    @Param('address') address: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: UrgingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const urged = await this.urging.urge(viewer, address, key, reason);
    void reply.header('location', `/api/v1/duties/${address}/urgings`);
    return urged;
  }

  @Get(':address/urgings')
  @ApiOperation({
    summary: '催办记录',
    description: '最近的在前。由负有职责的单位、移送单位、督办人员与审计员查看。',
  })
  @Answers(200, 'UrgingPage', '一页催办')
  @Problems(...LISTING, 'FORBIDDEN', 'NOT_FOUND')
  urgings(
    @CurrentViewer() viewer: Viewer,
    @Param('address') address: string,
    @Query() page: PageQueryDto,
  ): Promise<unknown> {
    return this.urging.page(viewer, address, page);
  }
}
