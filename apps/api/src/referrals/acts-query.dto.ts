import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../body/validators.js';

export class ActsQueryDto {
  @ApiPropertyOptional({ description: 'own：您的行为（缺省）；all：各方的行为', enum: ['own', 'all'] })
  @MayBeAbsent()
  @IsIn(['own', 'all'], { message: '应为 own 或 all。' })
  readonly acts?: 'own' | 'all';
}
