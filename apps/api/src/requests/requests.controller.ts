import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { may, type Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { problemBody, problemOf } from '../errors/problem-answer.js';
import { Answers, Problems, READING_ONE } from '../openapi/api-answers.js';

/** As `requestIdOf` makes them. */
const REQUEST_ID = /^[a-z2-7]{26}$/;

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class RequestsController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Get(':id')
  @ApiOperation({ summary: '请求的结果', description: '已受理（202）的请求其后如何。' })
  @Answers(200, 'Request', '请求')
  @Problems(...READING_ONE)
  async find(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<unknown> {
    const request = REQUEST_ID.test(id)
      ? await this.deps.records.as(viewer, (desk) => desk.requests.find(id))
      : null;
    if (!request || may(viewer, 'request.read', request) !== 'allowed') throw notFound();
    const { status, referralId, sequence, problem } = request;
    return {
      status,
      ...(status === 'recorded' ? { referral: referralId, step: sequence } : {}),
      ...(problem ? { problem: problemBody(problemOf(problem)) } : {}),
    };
  }
}
