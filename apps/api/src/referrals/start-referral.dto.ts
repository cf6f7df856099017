import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { SUBJECTS_AT_MOST } from '#libs/likeness/index.js';
import type { FactValue } from '#libs/lifecycle/vocabulary.js';
import {
  ENTRIES_LIMIT,
  IsCode,
  IsFacts,
  IsInstant,
  IsLine,
  IsListOfObjects,
  IsOneObject,
  IsParties,
  MayBeAbsent,
  TITLE_LIMIT,
} from '../body/validators.js';
import { factsSchema, partiesSchema } from '../openapi/field-schemas.js';
import { DocumentReferenceDto } from './document-reference.dto.js';
import { OriginDto } from './origin.dto.js';
import { SubjectDto } from './subject.dto.js';

const SUBJECTS = `应为1至${SUBJECTS_AT_MOST}项。`;

/** What starts a referral. The caller's unit comes from the token. */
export class StartReferralDto {
  @ApiProperty({ description: '流程编号', examples: ['criminal-transfer'], maxLength: 100 })
  @IsCode()
  readonly lifecycle!: string;

  @ApiProperty({
    description: '标题',
    minLength: 1,
    maxLength: TITLE_LIMIT,
    examples: ['某化工公司涉嫌污染环境案'],
  })
  @IsLine(TITLE_LIMIT)
  readonly title!: string;

  @ApiProperty(partiesSchema)
  @IsParties()
  readonly parties!: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ description: '行为在法律上发生的时间；缺省为收到请求之时', format: 'date-time' })
  @MayBeAbsent()
  @IsInstant()
  readonly occurredAt?: string;

  @ApiPropertyOptional(factsSchema)
  @MayBeAbsent()
  @IsFacts()
  readonly facts?: Readonly<Record<string, FactValue>>;

  @ApiPropertyOptional({ type: [DocumentReferenceDto], maxItems: ENTRIES_LIMIT })
  @MayBeAbsent()
  @IsListOfObjects()
  @ValidateNested({ each: true })
  @Type(() => DocumentReferenceDto)
  readonly documents?: readonly DocumentReferenceDto[];

  @ApiPropertyOptional({
    type: [SubjectDto],
    minItems: 1,
    maxItems: SUBJECTS_AT_MOST,
    description: '案件所涉的人或者单位；与标题一样，只有获知案件的单位可以看到',
  })
  @MayBeAbsent()
  @IsListOfObjects()
  @ArrayMinSize(1, { message: SUBJECTS })
  @ArrayMaxSize(SUBJECTS_AT_MOST, { message: SUBJECTS })
  @ValidateNested({ each: true })
  @Type(() => SubjectDto)
  readonly subjects?: readonly SubjectDto[];

  @ApiPropertyOptional({ type: OriginDto, description: '由哪一案件引出；其进展和结果自动告知来源案件' })
  @MayBeAbsent()
  @IsOneObject()
  @ValidateNested()
  @Type(() => OriginDto)
  readonly origin?: OriginDto;
}
