import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../body/validators.js';

export const REASON_LIMIT = 500;

/** Why somebody takes a decision that binds others. It stands in the record with their name. */
export class ReasonDto {
  @ApiProperty({
    description: '理由，与姓名一并留存',
    maxLength: REASON_LIMIT,
    examples: ['（虚构）已与原文核对。'],
  })
  @IsText(REASON_LIMIT)
  readonly reason!: string;
}
