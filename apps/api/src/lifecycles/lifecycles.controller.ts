import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { drawDiagram } from '#libs/lifecycle/draw-diagram.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { Answers, Problems, READING_ONE } from '../openapi/api-answers.js';
import { LifecycleRegister } from './lifecycle-register.js';
import { lifecycleView } from './lifecycle-view.js';

@ApiTags('lifecycles')
@ApiBearerAuth()
@Controller('lifecycles')
export class LifecyclesController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly register: LifecycleRegister,
  ) {}

  @Get()
  @ApiOperation({ summary: '流程目录', description: '本系统运行的各流程的现行版本。' })
  @Answers(200, 'LifecycleList', '流程')
  @Problems('UNAUTHENTICATED')
  list(): unknown {
    return {
      items: this.register
        .all()
        .map(({ id, version, name, mechanisms }) => ({ id, version, name, mechanisms })),
    };
  }

  @Get(':id')
  @ApiOperation({
    summary: '流程定义',
    description: '启动所需、阶段、行为、职责及其依据条文、流程图（Mermaid）。',
  })
  @Answers(200, 'Lifecycle', '流程定义')
  @Problems(...READING_ONE)
  async find(@Param('id') id: string): Promise<unknown> {
    const definition = this.register.newest(id);
    if (!definition) throw notFound();
    return lifecycleView(definition, {
      digest: this.register.digestOf(definition),
      diagram: drawDiagram(definition),
      inForce: await this.deps.reckoning.current(),
      on: beijingDay(new Date().toISOString()),
    });
  }
}
