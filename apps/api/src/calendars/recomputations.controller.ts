import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { Answers, Problems, READING_ONE } from '../openapi/api-answers.js';

/** As the records name them: `calendar:2027-1`, `rule:REV-05`, `rules:1f3a…`. */
const RECOMPUTATION_ID = /^[\w.:-]{1,120}$/;

@ApiTags('calendars')
@ApiBearerAuth()
@Controller('recomputations')
export class RecomputationsController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Get(':id')
  @ApiOperation({
    summary: '重新计算的进度',
    description: '放假安排公布或者规则启用之后，受影响的职责由各自的流程重新计算。',
  })
  @Answers(200, 'Recomputation', '进度')
  @Problems(...READING_ONE)
  async find(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<unknown> {
    const found = RECOMPUTATION_ID.test(id)
      ? await this.deps.records.as(viewer, ({ recomputations }) => recomputations.find(id))
      : null;
    if (!found) throw notFound();
    const { requestedAt, finishedAt, ...rest } = found;
    return {
      ...rest,
      status: finishedAt === null ? 'running' : 'finished',
      requestedAt: toBeijing(requestedAt),
      finishedAt: finishedAt === null ? null : toBeijing(finishedAt),
    };
  }
}
