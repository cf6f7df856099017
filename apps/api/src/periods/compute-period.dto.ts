import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsObject, ValidateNested } from 'class-validator';
import type { PeriodQuestion } from '#libs/periods/compute-period.js';
import { ENTRIES_LIMIT, IsCode, IsListOfObjects, MayBeAbsent } from '../body/validators.js';
import { IsCountableDate, IsCountableInstant } from './countable.js';
import {
  asLedgerEntries,
  LEDGER_ENTRY_DTOS,
  ledgerEntryOf,
  type LedgerEntryDto,
} from './ledger-entry.dto.js';

const TRUE_OR_FALSE = '应为 true 或 false。';

/** What decides how a period is counted, beside its rule. */
export class PeriodFactsDto {
  @ApiPropertyOptional({ description: '犯罪嫌疑人在押：刑事期间的最后一日不顺延' })
  @MayBeAbsent()
  @IsBoolean({ message: TRUE_OR_FALSE })
  readonly inCustody?: boolean;

  @ApiPropertyOptional({ description: '发出文书的机关指定的最后一日', format: 'date' })
  @MayBeAbsent()
  @IsCountableDate()
  readonly setOn?: string;
}

/** A question that somebody asks of the catalogue, outside any referral. */
@ApiExtraModels(...LEDGER_ENTRY_DTOS)
export class ComputePeriodDto {
  @ApiProperty({ description: '规则编号，见 GET /rules', examples: ['FWD-04'], maxLength: 100 })
  @IsCode()
  readonly ruleId!: string;

  @ApiProperty({ description: '引起期间的事件的时间（事件当日、当时不计入）', format: 'date-time' })
  @IsCountableInstant()
  readonly startAt!: string;

  @ApiPropertyOptional({ type: PeriodFactsDto })
  @MayBeAbsent()
  @IsObject({ message: '应为一个对象。' })
  @ValidateNested({ message: '应为一个对象。' })
  @Type(() => PeriodFactsDto)
  readonly facts?: PeriodFactsDto;

  @ApiPropertyOptional({
    description: '期间内发生的中止、恢复、扣除、延长，顺序不限',
    type: 'array',
    maxItems: ENTRIES_LIMIT,
    items: { oneOf: LEDGER_ENTRY_DTOS.map((dto) => ({ $ref: getSchemaPath(dto) })) },
  })
  @MayBeAbsent()
  @IsListOfObjects()
  @ValidateNested({ each: true, message: '应为一个对象。' })
  @Transform(({ value }: { readonly value: unknown }) => asLedgerEntries(value))
  readonly events?: readonly LedgerEntryDto[];

  @ApiPropertyOptional({ description: '按何时的情形计算已用与剩余；缺省为最近的事件', format: 'date-time' })
  @MayBeAbsent()
  @IsCountableInstant()
  readonly asOf?: string;

  @ApiPropertyOptional({ description: '只要最终结果：涉及尚未公布放假安排的年度时拒绝，不作暂定' })
  @MayBeAbsent()
  @IsBoolean({ message: TRUE_OR_FALSE })
  readonly final?: boolean;
}

export function periodQuestionOf({
  ruleId,
  startAt,
  facts: { inCustody, setOn } = {},
  events,
  asOf,
  final,
}: ComputePeriodDto): PeriodQuestion {
  return {
    ruleId,
    startAt,
    ...(inCustody === undefined ? {} : { inCustody }),
    ...(setOn === undefined ? {} : { setOn }),
    ...(events === undefined ? {} : { events: events.map(ledgerEntryOf) }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(final === undefined ? {} : { final }),
  };
}
