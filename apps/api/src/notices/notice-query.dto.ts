import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../body/validators.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';

/** Which notices, and which page of them. */
export class NoticeQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'true：只列尚未签收的', enum: ['true', 'false'], default: 'false' })
  @MayBeAbsent()
  @IsIn(['true', 'false'], { message: '应为 true 或 false。' })
  readonly unread?: string;
}
