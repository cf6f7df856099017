import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText } from '../body/validators.js';
import { PerformActDto } from './perform-act.dto.js';

/** Longest reason, in UTF-16 units. */
const REASON_LIMIT = 2_000;

/**
 * What corrects a recorded act. A replacement is that act with what is given here: of what was recorded nothing is
 * taken over but the act, who performed it and, where no instant is given, when.
 */
export class CorrectStepDto extends PerformActDto {
  @ApiProperty({ description: 'void：撤销；replace：以另一内容代替', enum: ['void', 'replace'] })
  @IsIn(['void', 'replace'], { message: '应为 void 或 replace。' })
  readonly kind!: 'void' | 'replace';

  @ApiProperty({ description: '更正的理由', minLength: 1, maxLength: REASON_LIMIT })
  @IsText(REASON_LIMIT)
  readonly reason!: string;
}
