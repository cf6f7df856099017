import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { Light } from '#libs/records/index.js';
import { IsCode, MayBeAbsent } from '../body/validators.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';
import { LIGHTS } from './lights.js';

/** Whose duties, of what. */
export class SupervisionQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: '负有职责的单位；督办范围以外的单位没有内容', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly unit?: string;

  @ApiPropertyOptional({ description: '流程编号', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly lifecycle?: string;
}

/** Whose choices. */
export class ChoicesQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: '可以作出该行为的单位；督办范围以外的单位没有内容', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly unit?: string;
}

/** Which overdue duties. */
export class OverdueQueryDto extends SupervisionQueryDto {
  @ApiPropertyOptional({
    description: '至少超期多少日（北京时间，届满日的次日为超期 1 日）',
    type: 'integer',
    minimum: 0,
    maximum: 9999,
    default: 0,
  })
  @MayBeAbsent()
  @Matches(/^(0|[1-9]\d{0,3})$/, { message: '应为 0 至 9999 的整数。' })
  readonly minDaysLate?: string;
}

/** The duties behind one number of the board. */
export class DutiesQueryDto extends PageQueryDto {
  @ApiProperty({ description: '负有职责的单位；督办范围以外的单位没有内容', type: 'string' })
  @IsCode()
  readonly unit!: string;

  @ApiPropertyOptional({ description: '流程编号', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly lifecycle?: string;

  @ApiProperty({ description: '绿、黄、红', enum: LIGHTS })
  @IsIn(LIGHTS, { message: '应为 green、yellow 或 red。' })
  readonly light!: Light;
}
