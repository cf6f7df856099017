import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';
import type { FactValue } from '#libs/lifecycle/vocabulary.js';
import {
  ENTRIES_LIMIT,
  IsCode,
  IsFacts,
  IsInstant,
  IsListOfObjects,
  MayBeAbsent,
} from '../body/validators.js';
import { factsSchema } from '../openapi/field-schemas.js';
import { DocumentReferenceDto } from './document-reference.dto.js';

/** What performs an act. The caller's unit and position come from the token. */
export class PerformActDto {
  @ApiPropertyOptional({ description: '结果，见 availableActs[].outcomes', examples: ['approve'] })
  @MayBeAbsent()
  @IsCode()
  readonly outcome?: string;

  @ApiPropertyOptional({ description: '所答复的职责；有两项以上同类职责待办时必填', examples: ['review#7'] })
  @MayBeAbsent()
  @IsCode()
  readonly duty?: string;

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
    description: '查看时的 sequence；其后已有新的行为则拒绝',
    type: 'integer',
    minimum: 1,
  })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly expectedSequence?: number;
}
