import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../body/validators.js';

/** The referral out of which this one is opened. */
export class OriginDto {
  @ApiProperty({ description: '来源案件编号' })
  @IsCode()
  readonly referralId!: string;

  @ApiProperty({ description: '来源案件流程中该联动的名称，见流程定义的 links', examples: ['reverse'] })
  @IsCode()
  readonly as!: string;
}
