import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { PageRequest } from '#libs/records/pages.js';
import { MayBeAbsent } from '../body/validators.js';

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

/** Which page of a list. */
export class PageQueryDto {
  @ApiPropertyOptional({
    description: '每页条数',
    type: 'integer',
    minimum: 1,
    maximum: LARGEST_LIMIT,
    default: DEFAULT_LIMIT,
  })
  @MayBeAbsent()
  @Matches(/^([1-9]\d?|1\d\d|200)$/, { message: `应为 1 至 ${LARGEST_LIMIT} 的整数。` })
  readonly limit?: string;

  @ApiPropertyOptional({ description: '上一页的 nextCursor', type: 'string', maxLength: 500 })
  @MayBeAbsent()
  @Matches(/^[A-Za-z0-9_-]{1,500}$/, { message: '游标无效，请从第一页重新查询。' })
  readonly cursor?: string;
}

export const pageRequestOf = ({ limit, cursor }: PageQueryDto): PageRequest => ({
  limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
  ...(cursor === undefined ? {} : { cursor }),
});
