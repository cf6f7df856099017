import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { may, type Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { Answers, LISTING, NeedsIdempotencyKey, Problems, WRITING } from '../openapi/api-answers.js';
import { pageRequestOf } from '../referrals/page-query.dto.js';
import { NoticeQueryDto } from './notice-query.dto.js';
import { NoticeViews } from './notice-views.js';
import { ReceiveNotice } from './receive-notice.js';

@ApiTags('notices')
@ApiBearerAuth()
@Controller('notices')
export class NoticesController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly views: NoticeViews,
    private readonly receiving: ReceiveNotice,
  ) {}

  @Get()
  @ApiOperation({
    summary: '通知',
    description: '发给您所在单位的告知、抄送、督办、催办、届满变动与撤回，最近的在前。只含编号、代码与时间。',
  })
  @Answers(200, 'NoticePage', '一页通知')
  @Problems(...LISTING, 'FORBIDDEN')
  async list(@CurrentViewer() viewer: Viewer, @Query() query: NoticeQueryDto): Promise<unknown> {
    const { unit } = viewer;
    if (unit === null || may(viewer, 'notice.list', null) !== 'allowed')
      throw new Problem('FORBIDDEN', '您的账号不属于任何单位，没有通知。');
    const directory = await this.deps.directory();
    return this.deps.records.as(viewer, async (desk) => {
      const asked = { unit, unread: query.unread === 'true' };
      const { items, nextCursor } = await desk.notices.of(asked, pageRequestOf(query));
      return { items: await this.views.of(viewer, desk, directory, items), nextCursor };
    });
  }

  @Post(':id/receipt')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiOperation({
    summary: '签收通知',
    description: '由收件单位的在任人员作出，记录签收人与时间，一份通知只签收一次。不改变案件。',
  })
  @Answers(200, 'Notice', '已签收')
  @Problems(...WRITING, 'FORBIDDEN', 'NOT_FOUND', 'NOTICE_ALREADY_RECEIVED')
  receive(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
  ): Promise<unknown> {
    return this.receiving.receive(viewer, id, key);
  }
}
