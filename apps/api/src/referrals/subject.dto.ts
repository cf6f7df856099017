import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SUBJECT_NAME_LIMIT } from '#libs/likeness/index.js';
import { IsLine, IsSubjectCode, MayBeAbsent } from '../body/validators.js';

/** Whom the matter is about. */
export class SubjectDto {
  @ApiProperty({
    description: '姓名或者名称',
    minLength: 1,
    maxLength: SUBJECT_NAME_LIMIT,
    examples: ['示范化工有限公司'],
  })
  @IsLine(SUBJECT_NAME_LIMIT)
  readonly name!: string;

  @ApiPropertyOptional({
    description: '公民身份号码或者统一社会信用代码，18位；全角、小写、空格、连字符均可',
    type: 'string',
    examples: ['91110000MA00000X0A'],
  })
  @MayBeAbsent()
  @IsSubjectCode()
  readonly code?: string;
}
