import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Answers, Problems, READING } from '../openapi/api-answers.js';

@ApiTags('me')
@ApiBearerAuth()
@Controller('me')
export class MeController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Get()
  @ApiOperation({ summary: '当前账号', description: '本系统所理解的令牌内容。' })
  @Answers(200, 'Me', '账号')
  @Problems(...READING)
  async find(@CurrentViewer() { person, unit, position, oversight }: Viewer): Promise<unknown> {
    const directory = await this.deps.directory();
    const known = unit === null ? undefined : directory.unit(unit);
    return {
      id: person,
      name: directory.account(person)?.displayName ?? null,
      unit: unit === null ? null : { id: unit, name: known?.name ?? null, kind: known?.kind ?? null },
      position,
      roles: oversight,
    };
  }
}
