import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { Answers, NeedsIdempotencyKey, Problems, WRITING } from '../openapi/api-answers.js';
import { answerWrite } from './answer-write.js';
import { CorrectStepDto } from './correct-step.dto.js';
import { CorrectStep } from './correct-step.js';
import { JUDGED } from './judged-problems.js';
import { ReferralReader } from './referral-reader.js';
import { correctionExamples } from './request.examples.js';

@ApiTags('referrals')
@ApiBearerAuth()
@Controller('referrals')
export class CorrectionsController {
  constructor(
    private readonly correcting: CorrectStep,
    private readonly reader: ReferralReader,
  ) {}

  @Post(':id/steps/:sequence/correction')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: CorrectStepDto, examples: correctionExamples })
  @ApiOperation({
    summary: '更正已记录的行为',
    description:
      '由作出该行为的单位的另一人撤销，或者以另一内容代替；原步骤保留。代替时，事项和文书以请求所附为准，未给出 occurredAt 的仍为原时间。与后续步骤矛盾的，逐一列出。',
  })
  @Answers(200, 'Referral', '更正已记录；返回其后的案件')
  @Answers(202, 'PendingRequest', '已受理，尚未记录；到 Location 查看')
  @Problems(...WRITING, ...JUDGED)
  async correct(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('sequence') sequence: string,
    @IdempotencyKey() key: string,
    @Body() body: CorrectStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const outcome = await this.correcting.correct(viewer, id, sequence, key, body);
    return answerWrite(this.reader, viewer, outcome, reply, 200);
  }
}
