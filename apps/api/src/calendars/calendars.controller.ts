import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { IdempotencyKey, idempotencyKeyOf } from '../idempotency/idempotency-key.js';
import {
  Answers,
  NeedsIdempotencyKey,
  Problems,
  READING,
  READING_ONE,
  WRITING,
} from '../openapi/api-answers.js';
import { pageRequestOf } from '../referrals/page-query.dto.js';
import { ApproveEditionDto } from './approve-edition.dto.js';
import { ApproveEdition } from './approve-edition.js';
import { calendarList, calendarView } from './calendar-view.js';
import { approvalExamples, proposalExamples } from './edition.examples.js';
import { LookAhead } from './look-ahead.js';
import { DryRunQueryDto, ProposeEditionDto } from './propose-edition.dto.js';
import { ProposeEdition } from './propose-edition.js';
import { yearToRead, yearToWrite } from './year.js';

@ApiTags('calendars')
@ApiBearerAuth()
@Controller('calendars')
export class CalendarsController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly proposing: ProposeEdition,
    private readonly approving: ApproveEdition,
    private readonly ahead: LookAhead,
  ) {}

  @Get()
  @ApiOperation({ summary: '放假安排', description: '有放假安排或者提案的年度，最近的在前。' })
  @Answers(200, 'CalendarList', '年度')
  @Problems(...READING)
  async list(@CurrentViewer() viewer: Viewer): Promise<unknown> {
    const editions = await this.deps.records.as(viewer, ({ calendars }) => calendars.list());
    return { items: calendarList(editions) };
  }

  @Get(':year')
  @ApiOperation({
    summary: '年度放假安排',
    description:
      '现行的、待批准的与以往的版本，逐日列出。没有任何版本的年度答复 404：不按星期一至星期五推定。',
  })
  @Answers(200, 'Calendar', '年度')
  @Problems(...READING_ONE)
  async find(@CurrentViewer() viewer: Viewer, @Param('year') text: string): Promise<unknown> {
    const year = yearToRead(text);
    const editions = await this.deps.records.as(viewer, ({ calendars }) => calendars.ofYear(year));
    const view = calendarView(year, editions);
    if (!view.inForce && !view.proposed && view.earlier.length === 0) throw notFound();
    return view;
  }

  @Put(':year')
  @NeedsIdempotencyKey('dryRun=true 时不写入，可以不带。')
  @ApiBody({ type: ProposeEditionDto, examples: proposalExamples })
  @ApiOperation({
    summary: '提出放假安排',
    description:
      '由省级司法行政机关或者省级人民政府的主要负责人提出，另一人批准后才生效；同一年度尚未批准的提案随之撤回。dryRun=true 时不写入，答复届满日将会变动的职责，逐页列出。',
  })
  @Answers(200, 'EditionOrMoves', '提案；dryRun=true 时为一页变动')
  @Problems(...WRITING, 'FORBIDDEN', 'CALENDAR_ALREADY_PROPOSED')
  async propose(
    @CurrentViewer() viewer: Viewer,
    @Param('year') text: string,
    @Headers('idempotency-key') key: string | undefined,
    @Query() { dryRun, ...page }: DryRunQueryDto,
    @Body() body: ProposeEditionDto,
  ): Promise<unknown> {
    const year = yearToWrite(text);
    if (dryRun !== 'true') return this.proposing.propose(viewer, year, idempotencyKeyOf(key), body);
    await this.proposing.assertMayLookAhead(viewer, year, body);
    return this.ahead.page(year, body, pageRequestOf(page));
  }

  @Post(':year/approval')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: ApproveEditionDto, examples: approvalExamples })
  @ApiOperation({
    summary: '批准放假安排',
    description:
      '由省级人民政府的主要负责人批准，不得是提出人。受影响的职责随后由各自的流程重新计算，进度见 recomputation。',
  })
  @Answers(200, 'PublishedEdition', '已公布')
  @Problems(...WRITING, 'FORBIDDEN', 'SAME_PERSON', 'CALENDAR_NOT_PROPOSED')
  async approve(
    @CurrentViewer() viewer: Viewer,
    @Param('year') text: string,
    @IdempotencyKey() key: string,
    @Body() body: ApproveEditionDto,
  ): Promise<unknown> {
    const { edition, recomputation } = await this.approving.approve(viewer, yearToWrite(text), key, body);
    return { ...edition, recomputation: { id: recomputation } };
  }
}
