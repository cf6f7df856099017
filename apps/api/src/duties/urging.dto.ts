import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../body/validators.js';

const WORDS_LIMIT = 500;

/** What somebody says who pushes a unit. It is sealed like every free text. */
export class UrgingDto {
  @ApiProperty({
    description: '催办的理由或者要求；封存，只有负有职责的单位、移送单位与督办人员可以阅读',
    maxLength: WORDS_LIMIT,
    examples: ['（虚构）期限已过，请于今日内作出决定。'],
  })
  @IsText(WORDS_LIMIT)
  readonly reason!: string;
}
