import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsCode, IsDate, IsText, MayBeAbsent } from '../body/validators.js';
import { PageQueryDto } from './page-query.dto.js';

const SEARCH_LIMIT = 100;

/** Which referrals. */
export class ListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: '流程编号', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly lifecycle?: string;

  @ApiPropertyOptional({ description: '主线阶段', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly stage?: string;

  @ApiPropertyOptional({ description: '担任或曾任某一角色的单位', type: 'string' })
  @MayBeAbsent()
  @IsCode()
  readonly unit?: string;

  @ApiPropertyOptional({ description: 'open：办理中；closed：已办结', enum: ['open', 'closed'] })
  @MayBeAbsent()
  @IsIn(['open', 'closed'], { message: '应为 open 或 closed。' })
  readonly status?: 'open' | 'closed';

  @ApiPropertyOptional({ description: '标题的一部分，或编号的开头', type: 'string', maxLength: SEARCH_LIMIT })
  @MayBeAbsent()
  @IsText(SEARCH_LIMIT)
  readonly q?: string;

  @ApiPropertyOptional({ description: '启动日期起（含），北京时间', type: 'string', format: 'date' })
  @MayBeAbsent()
  @IsDate()
  readonly openedFrom?: string;

  @ApiPropertyOptional({ description: '启动日期止（含），北京时间', type: 'string', format: 'date' })
  @MayBeAbsent()
  @IsDate()
  readonly openedTo?: string;
}
