import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import type { ProblemCode } from '#libs/contracts/problems.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import {
  Answers,
  ASKING,
  LISTING,
  NeedsIdempotencyKey,
  Problems,
  READING_ONE,
  WRITING,
} from '../openapi/api-answers.js';
import { ActsQueryDto } from './acts-query.dto.js';
import { answerWrite } from './answer-write.js';
import { AskAlike } from './ask-alike.js';
import { ListQueryDto } from './list-query.dto.js';
import { PerformActDto } from './perform-act.dto.js';
import { PerformAct } from './perform-act.js';
import { ReferralHistory } from './referral-history.js';
import { ReferralList } from './referral-list.js';
import { JUDGED } from './judged-problems.js';
import { ReferralReader } from './referral-reader.js';
import { ReferralTimeline } from './referral-timeline.js';
import { StartReferralDto } from './start-referral.dto.js';
import { actExamples, startExamples } from './request.examples.js';
import { StartReferral } from './start-referral.js';
import { PageQueryDto } from './page-query.dto.js';

const STARTING: readonly ProblemCode[] = [
  'ACT_NOT_YOURS',
  'UNKNOWN_LIFECYCLE',
  'PARTY_KIND_WRONG',
  'DOCUMENT_REQUIRED',
  'FACT_REQUIRED',
  'INSTANT_IN_FUTURE',
  'RULE_NOT_IN_FORCE',
];
@ApiTags('referrals')
@ApiBearerAuth()
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly starting: StartReferral,
    private readonly asking: AskAlike,
    private readonly performing: PerformAct,
    private readonly reader: ReferralReader,
    private readonly lists: ReferralList,
    private readonly timelines: ReferralTimeline,
    private readonly histories: ReferralHistory,
  ) {}

  @Post()
  @NeedsIdempotencyKey()
  @ApiBody({ type: StartReferralDto, examples: startExamples })
  @ApiOperation({
    summary: '启动案件',
    description: '同一账号以同一幂等键、同一内容重复请求，得到同一案件。',
  })
  @Answers(201, 'Referral', '案件已启动；Location 为其地址')
  @Answers(202, 'PendingRequest', '已受理，尚未记录；到 Location 查看')
  @Problems(...WRITING, ...STARTING)
  async start(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: StartReferralDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerWrite(this.reader, viewer, await this.starting.start(viewer, key, body), reply, 201);
  }

  @Post('alike')
  @HttpCode(200)
  @ApiBody({ type: StartReferralDto, examples: startExamples })
  @ApiOperation({
    summary: '启动前查重',
    description:
      '以启动案件的同样内容，查找前后两年内可能是同一事项的案件（本流程及与之联动的流程），最相似的在前，至多20件；只列出您可以查看的案件。提示而不阻止。不写入任何内容，不需要 Idempotency-Key。',
  })
  @Answers(200, 'AlikeReferrals', '可能是同一事项的案件')
  @Problems(...ASKING, 'ACT_NOT_YOURS', 'UNKNOWN_LIFECYCLE')
  alike(@CurrentViewer() viewer: Viewer, @Body() body: StartReferralDto): Promise<unknown> {
    return this.asking.answer(viewer, body);
  }

  @Get()
  @ApiOperation({ summary: '案件列表', description: '只列出您可以查看的案件，最近启动的在前。' })
  @Answers(200, 'ReferralPage', '一页案件')
  @Problems(...LISTING)
  list(@CurrentViewer() viewer: Viewer, @Query() query: ListQueryDto): Promise<unknown> {
    return this.lists.page(viewer, query);
  }

  @Get(':id')
  @ApiOperation({
    summary: '案件',
    description: 'availableActs 为您此刻可以作出的行为；acts=all 时含各方的行为。',
  })
  @Answers(200, 'Referral', '案件')
  @Problems(...LISTING, 'NOT_FOUND')
  find(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() { acts }: ActsQueryDto,
  ): Promise<unknown> {
    return this.reader.view(viewer, id, acts ?? 'own');
  }

  @Post(':id/acts/:act')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: PerformActDto, examples: actExamples })
  @ApiOperation({ summary: '作出行为', description: '可以作出的行为及其所需，见案件的 availableActs。' })
  @Answers(200, 'Referral', '行为已记录；返回其后的案件')
  @Answers(202, 'PendingRequest', '已受理，尚未记录；到 Location 查看')
  @Problems(...WRITING, ...JUDGED)
  async perform(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('act') act: string,
    @IdempotencyKey() key: string,
    @Body() body: PerformActDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return answerWrite(
      this.reader,
      viewer,
      await this.performing.perform(viewer, id, act, key, body),
      reply,
      200,
    );
  }

  @Get(':id/steps')
  @ApiOperation({ summary: '办理经过', description: '按记录顺序。' })
  @Answers(200, 'StepPage', '一页步骤')
  @Problems(...LISTING, 'NOT_FOUND')
  steps(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query() page: PageQueryDto,
  ): Promise<unknown> {
    return this.timelines.page(viewer, id, page);
  }

  @Get(':id/history')
  @ApiOperation({
    summary: '引擎的原始历史',
    description: '官方 SDK 的重放器与 temporal 命令均可读取的 JSON。仅启动单位与审计员可以取得。',
  })
  @Answers(200, 'History', 'temporal.api.history.v1.History 的规范 JSON')
  @Problems(...READING_ONE, 'FORBIDDEN')
  async history(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const json = await this.histories.json(viewer, id);
    await reply.type('application/json; charset=utf-8').send(json);
  }
}
