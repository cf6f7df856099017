import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { Answers, Problems, READING_ONE } from '../openapi/api-answers.js';
import { VerifyReferral, type VerificationView } from './verify-referral.js';

@ApiTags('referrals')
@ApiBearerAuth()
@Controller('referrals')
export class VerificationController {
  constructor(private readonly verifying: VerifyReferral) {}

  @Post(':id/verification')
  @HttpCode(200)
  @ApiOperation({
    summary: '核验案件',
    description:
      '将案件的记录与审计链、见证过的检查点、引擎的历史逐项比对，并重新推演每一步的阶段与期限。核验本身记入审计链，不改变案件，无须幂等键。',
  })
  @Answers(200, 'Verification', '核验结果')
  @Problems(...READING_ONE, 'FORBIDDEN')
  verify(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<VerificationView> {
    return this.verifying.verify(viewer, id);
  }
}
