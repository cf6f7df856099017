import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { Allow, IsIn } from 'class-validator';
import { APPROVER_LEVELS, type ApproverLevel } from '#libs/law/rule.js';
import type { LedgerEntry } from '#libs/periods/suspension-ledger.js';
import { IsCode, IsLine, MayBeAbsent } from '../body/validators.js';
import { IsCountableInstant } from './countable.js';

const DOCUMENT_LIMIT = 200;
const GROUND_LIMIT = 100;
const KINDS = ['suspend', 'resume', 'exclude', 'extend'] as const;

abstract class DocumentedDto {
  @ApiProperty({ description: '作出的时间', format: 'date-time' })
  @IsCountableInstant()
  readonly at!: string;

  @ApiProperty({ description: '据以作出的文书：编号或者文号', maxLength: DOCUMENT_LIMIT })
  @IsLine(DOCUMENT_LIMIT)
  readonly document!: string;
}

/** 中止. */
export class SuspendDto extends DocumentedDto {
  @ApiProperty({ enum: ['suspend'] })
  @IsIn(['suspend'])
  readonly kind!: 'suspend';
}

/** 恢复. */
export class ResumeDto extends DocumentedDto {
  @ApiProperty({ enum: ['resume'] })
  @IsIn(['resume'])
  readonly kind!: 'resume';
}

/** 扣除. */
export class ExcludeDto extends DocumentedDto {
  @ApiProperty({ enum: ['exclude'] })
  @IsIn(['exclude'])
  readonly kind!: 'exclude';

  @ApiProperty({ description: '不计入的时间的终点', format: 'date-time' })
  @IsCountableInstant()
  readonly until!: string;

  @ApiProperty({ description: '事由，见规则的 excludes', examples: ['鉴定期间'], maxLength: GROUND_LIMIT })
  @IsLine(GROUND_LIMIT)
  readonly ground!: string;
}

/** 延长. */
export class ExtendDto extends DocumentedDto {
  @ApiProperty({ enum: ['extend'] })
  @IsIn(['extend'])
  readonly kind!: 'extend';

  @ApiProperty({ description: '延长的名称，见规则的 extensions', examples: ['by-30'] })
  @IsCode()
  readonly extension!: string;

  @ApiPropertyOptional({
    description: '批准的层级；条文未规定批准人的可不填',
    type: 'string',
    enum: APPROVER_LEVELS,
  })
  @MayBeAbsent()
  @IsIn(APPROVER_LEVELS, { message: `应为以下之一：${APPROVER_LEVELS.join('、')}。` })
  readonly approvedBy?: ApproverLevel;
}

/** An entry of no kind: that is all that is said of it. */
class UnknownEntryDto {
  @IsIn(KINDS, { message: `应为以下之一：${KINDS.join('、')}。` })
  readonly kind!: string;

  @Allow() readonly at?: unknown;
  @Allow() readonly until?: unknown;
  @Allow() readonly document?: unknown;
  @Allow() readonly ground?: unknown;
  @Allow() readonly extension?: unknown;
  @Allow() readonly approvedBy?: unknown;
}

export type LedgerEntryDto = SuspendDto | ResumeDto | ExcludeDto | ExtendDto;

export const LEDGER_ENTRY_DTOS = [SuspendDto, ResumeDto, ExcludeDto, ExtendDto] as const;

const DTO_OF: ReadonlyMap<unknown, ClassConstructor<object>> = new Map<unknown, ClassConstructor<object>>([
  ['suspend', SuspendDto],
  ['resume', ResumeDto],
  ['exclude', ExcludeDto],
  ['extend', ExtendDto],
]);

/** Each object of a list as the class that doubts it; what is none is left for the validator to refuse. */
export const asLedgerEntries = (list: unknown): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? asEntry(item) : item)) : list;

const asEntry = (item: Readonly<Record<string, unknown>>): object =>
  plainToInstance(DTO_OF.get(item.kind) ?? UnknownEntryDto, item);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const ledgerEntryOf = (dto: LedgerEntryDto): LedgerEntry =>
  dto.kind === 'extend' ? { ...dto, approvedBy: dto.approvedBy ?? null } : dto;
