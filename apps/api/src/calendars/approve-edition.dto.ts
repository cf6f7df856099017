import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '../body/validators.js';
import { ReasonDto } from '../offices/reason.dto.js';

export class ApproveEditionDto extends ReasonDto {
  @ApiPropertyOptional({
    description: '所查看的提案；其后已有新的提案则拒绝',
    type: 'string',
    examples: ['2027-1'],
  })
  @MayBeAbsent()
  @Matches(/^\d{4}-\d{1,4}$/, { message: '应为提案的编号，例如 2027-1。' })
  readonly edition?: string;
}
