import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { simulate } from '#libs/lifecycle/simulate/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { Answers, ASKING, Problems } from '../openapi/api-answers.js';
import { problemOfStep } from './refused-step.js';
import { SimulateDto } from './simulate.dto.js';
import { simulationExamples } from './simulation.examples.js';
import { simulationView } from './simulation-view.js';
import { HereAndNow } from './supposed-world.js';
import { SuppositionReader } from './supposition-reader.js';

@ApiTags('lifecycles')
@ApiBearerAuth()
@Controller('lifecycles')
export class SimulationsController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Post(':id/simulations')
  @HttpCode(200)
  @ApiBody({ type: SimulateDto, examples: simulationExamples })
  @ApiOperation({
    summary: '推演',
    description:
      '假设案件如此启动、各行为在所述时间作出，按现行规则与放假安排（或者所给的放假安排）推演：每一步被接受或者拒绝、其后的阶段、产生与了结的职责及其届满日、到时的督办节点、其后可以作出的行为与尚待履行的职责。被拒绝的行为不改变任何内容，其后的行为照常推演。各单位以其编号表示，不涉及个人：要求由不同的人或者同一人作出的行为，视为符合。不写入任何内容，不需要 Idempotency-Key；任何已登录的账号均可使用。',
  })
  @Answers(200, 'Simulation', '推演的经过与结果')
  @Problems(
    ...ASKING,
    'NOT_FOUND',
    'ACT_NOT_YOURS',
    'PARTY_KIND_WRONG',
    'DOCUMENT_REQUIRED',
    'FACT_REQUIRED',
    'RULE_NOT_IN_FORCE',
  )
  async simulate(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Body() body: SimulateDto,
  ): Promise<unknown> {
    const definition = this.deps.lifecycles.newest(id);
    if (!definition) throw notFound();
    const [directory, inForce] = await Promise.all([this.deps.directory(), this.deps.reckoning.current()]);
    const supposition = new SuppositionReader(definition, directory).read(body);
    const world = new HereAndNow(directory, inForce, body.calendar);
    const course = simulate(definition, supposition, world);
    if ('refused' in course) throw problemOfStep(course.refused, 'opening', definition);
    const { activations } = inForce;
    const { acts } = supposition;
    return simulationView(course, viewer, { definition, world, activations, acts, directory });
  }
}
