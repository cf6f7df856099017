import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ruleOf } from '#libs/law/catalogue.js';
import { drawDiagram } from '#libs/lifecycle/draw-diagram.js';
import { notFound } from '../errors/problem.js';
import { Answers, Problems } from '../openapi/api-answers.js';
import { LifecycleRegister } from './lifecycle-register.js';
import { lifecycleView } from './lifecycle-view.js';

@ApiTags('lifecycles')
@ApiBearerAuth()
@Controller('lifecycles')
export class LifecyclesController {
  constructor(private readonly register: LifecycleRegister) {}

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
  @Problems('UNAUTHENTICATED', 'NOT_FOUND')
  find(@Param('id') id: string): unknown {
    const definition = this.register.newest(id);
    if (!definition) throw notFound();
    return lifecycleView(definition, {
      digest: this.register.digestOf(definition),
      diagram: drawDiagram(definition),
      ruleOf,
    });
  }
}
