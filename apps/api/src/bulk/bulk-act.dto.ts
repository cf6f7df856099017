import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { IsCode, IsListOfCodes } from '../body/validators.js';
import { PerformActDto } from '../referrals/perform-act.dto.js';
import { BULK_AT_MOST } from './bulk-start.dto.js';

const MANY = `应为1至${BULK_AT_MOST}个案件编号。`;

/** The same act on several referrals. What is particular to one of them (a duty, a sequence seen) is for that one alone. */
export class BulkActDto extends OmitType(PerformActDto, ['duty', 'expectedSequence'] as const) {
  @ApiProperty({ description: '行为，见各案件的 availableActs', examples: ['deliver'] })
  @IsCode()
  readonly act!: string;

  @ApiProperty({
    description: '案件编号',
    type: 'array',
    items: { type: 'string', maxLength: 120 },
    minItems: 1,
    maxItems: BULK_AT_MOST,
  })
  @IsListOfCodes()
  @ArrayMinSize(1, { message: MANY })
  @ArrayMaxSize(BULK_AT_MOST, { message: MANY })
  @ArrayUnique({ message: '同一案件只能列出一次。' })
  readonly referrals!: readonly string[];
}
