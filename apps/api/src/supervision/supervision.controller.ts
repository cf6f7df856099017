import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { may, type Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { Problem } from '../errors/problem.js';
import { Answers, LISTING, Problems } from '../openapi/api-answers.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';
import { UnverifiedTerms } from './unverified-terms.js';

@ApiTags('supervision')
@ApiBearerAuth()
@Controller('supervision')
export class SupervisionController {
  constructor(private readonly terms: UnverifiedTerms) {}

  @Get('unverified-terms')
  @ApiOperation({
    summary: '期限待核',
    description:
      '待履行、而所依规则未核实且未启用的职责，待履行最久的在前。单位负责人、督办人员与审计员可以查看。',
  })
  @Answers(200, 'UnverifiedTermPage', '一页职责')
  @Problems(...LISTING, 'FORBIDDEN')
  unverifiedTerms(@CurrentViewer() viewer: Viewer, @Query() query: PageQueryDto): Promise<unknown> {
    if (may(viewer, 'supervision.read', null) !== 'allowed')
      throw new Problem('FORBIDDEN', '期限待核由单位负责人、督办人员与审计员查看。');
    return this.terms.page(viewer, pageRequestOf(query));
  }
}
