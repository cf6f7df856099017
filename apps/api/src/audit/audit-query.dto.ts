import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '../body/validators.js';
import { badField } from '../errors/problem.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';

/** Which page of the checkpoints. */
export class CheckpointQueryDto extends PageQueryDto {}

/** Which page of which entries. */
export class AuditQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: '只看一案的条目', type: 'string', maxLength: 120 })
  @MayBeAbsent()
  @Matches(/^[a-z0-9-]{1,120}$/, { message: '应为案件的 id。' })
  readonly referral?: string;
}

/** The cursor is the number of the last one seen: lists of the log only ever grow at their beginning. */
export const cursorAfter = (number: number): string => String(number);

/** @throws Problem FIELD_INVALID */
export const beforeOf = (query: PageQueryDto): { readonly before: number | null; readonly limit: number } => {
  const { limit, cursor } = pageRequestOf(query);
  if (cursor === undefined) return { before: null, limit };
  if (!/^[1-9]\d{0,14}$/.test(cursor)) throw badField('cursor', '游标无效，请从第一页重新查询。');
  return { before: Number(cursor), limit };
};
