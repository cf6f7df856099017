import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { IsListOfObjects, IsParties } from '../body/validators.js';
import { partiesSchema } from '../openapi/field-schemas.js';
import { StartReferralDto } from '../referrals/start-referral.dto.js';

/** Most referrals that one request starts or acts upon: they are answered together, within the time of one answer. */
export const BULK_AT_MOST = 30;
const MANY = `应为1至${BULK_AT_MOST}项。`;

/** What differs from one referral to the next. */
export class BulkPartiesDto extends PickType(StartReferralDto, ['subjects'] as const) {
  @ApiProperty(partiesSchema)
  @IsParties()
  readonly parties!: Readonly<Record<string, string>>;
}

/** The same opening to several units: one suggestion to twelve schools. */
export class BulkStartDto extends OmitType(StartReferralDto, ['parties'] as const) {
  @ApiProperty({ ...partiesSchema, description: '各案相同的角色 → 单位编号' })
  @IsParties()
  readonly parties!: Readonly<Record<string, string>>;

  @ApiProperty({
    description: '每案一项，补充或者替换上述角色；写明当事人的，替换上述当事人',
    type: [BulkPartiesDto],
    minItems: 1,
    maxItems: BULK_AT_MOST,
  })
  @IsListOfObjects()
  @ArrayMinSize(1, { message: MANY })
  @ArrayMaxSize(BULK_AT_MOST, { message: MANY })
  @ValidateNested({ each: true })
  @Type(() => BulkPartiesDto)
  readonly each!: readonly BulkPartiesDto[];
}
