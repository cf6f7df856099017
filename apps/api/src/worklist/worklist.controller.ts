import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { may, type Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { ListedDuties } from '../duties/listed-duties.js';
import { Problem } from '../errors/problem.js';
import { Answers, LISTING, Problems } from '../openapi/api-answers.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';

@ApiTags('worklist')
@ApiBearerAuth()
@Controller('worklist')
export class WorklistController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly listed: ListedDuties,
  ) {}

  @Get()
  @ApiOperation({
    summary: '待办职责',
    description: '您所在单位待履行的职责，最先到期的在前，无固定期限的在后。',
  })
  @Answers(200, 'WorklistPage', '一页职责')
  @Problems(...LISTING, 'FORBIDDEN')
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQueryDto): Promise<unknown> {
    const { unit } = viewer;
    if (unit === null || may(viewer, 'worklist.read', null) !== 'allowed') {
      throw new Problem('FORBIDDEN', '您的账号不属于任何单位，没有待办职责。');
    }
    const now = new Date().toISOString();
    const { activations } = await this.deps.reckoning.current();
    return this.deps.records.as(viewer, async (desk) => {
      const { items, nextCursor } = await desk.worklist.of(unit, pageRequestOf(query));
      const views = await this.listed.views(viewer, desk, items, { activations, now });
      return { items: views.map(({ readable: _readable, ...view }) => view), nextCursor };
    });
  }
}
