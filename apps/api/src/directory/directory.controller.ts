import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Answers, Problems, READING } from '../openapi/api-answers.js';

@ApiTags('directory')
@ApiBearerAuth()
@Controller('directory')
export class DirectoryController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Get('units')
  @ApiOperation({ summary: '单位名录', description: '可以选作各角色的单位。' })
  @Answers(200, 'UnitList', '单位')
  @Problems(...READING)
  async units(): Promise<unknown> {
    const directory = await this.deps.directory();
    return {
      items: directory
        .units()
        .map(({ id, name, kind, level, region }) => ({ id, name, kind, level, region })),
    };
  }
}
