import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { computePeriod } from '#libs/periods/compute-period.js';
import { PERIOD_REFUSAL_CODES } from '#libs/periods/refusal.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Answers, ASKING, Problems } from '../openapi/api-answers.js';
import { ComputePeriodDto, periodQuestionOf } from './compute-period.dto.js';
import { periodAnswerExamples, periodQuestionExamples } from './period.examples.js';
import { problemOfPeriod } from './period-problem.js';
import { periodView } from './period-view.js';

@ApiTags('periods')
@ApiBearerAuth()
@Controller('periods')
export class PeriodsController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Post('compute')
  @HttpCode(200)
  @ApiBody({ type: ComputePeriodDto, examples: periodQuestionExamples })
  @ApiOperation({
    summary: '计算期间',
    description:
      '按规则、起算时间与本部署现行的放假安排计算届满日，逐步说明理由。不写入任何内容，不需要 Idempotency-Key。',
  })
  @Answers(200, 'Period', '届满日及其理由', periodAnswerExamples)
  @Problems(...ASKING, ...PERIOD_REFUSAL_CODES)
  async compute(@Body() body: ComputePeriodDto): Promise<unknown> {
    const { calendar, activations, ruleOf } = await this.deps.reckoning.current();
    const answer = computePeriod(periodQuestionOf(body), { calendar, activations, rules: ruleOf });
    if ('refused' in answer) throw problemOfPeriod(answer.refused);
    return periodView(answer, body.startAt, activations.get(body.ruleId)?.demonstration === true);
  }
}
