import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONSOLE_CLIENT_ID } from '#libs/contracts/identity.js';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { Public } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Answers } from '../openapi/api-answers.js';

@ApiTags('client-settings')
@Controller('client-settings')
export class ClientSettingsController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Public()
  @Get()
  @ApiOperation({
    summary: '登录前所需的设置',
    description: '身份提供方的地址、客户端编号，以及是否为演示环境。',
  })
  @Answers(200, 'ClientSettings', '设置')
  async find(): Promise<unknown> {
    return {
      issuer: this.deps.issuer,
      clientId: CONSOLE_CLIENT_ID,
      demonstration: await this.isDemonstration(),
    };
  }

  /** Units are invented where one of them is the demonstration's. Whoever signs in must know; unknown counts as yes. */
  private async isDemonstration(): Promise<boolean> {
    const invented = new Set(demonstrationDirectory.units.map(({ id }) => id));
    return this.deps.directory().then(
      (directory) => directory.units().some(({ id }) => invented.has(id)),
      () => true,
    );
  }
}
