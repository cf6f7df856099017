import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { RULE_KINDS, type Rule, type RuleKind } from '#libs/law/rule.js';
import type { RuleStatus } from '#libs/periods/rule-status.js';
import { IsText, MayBeAbsent } from '../body/validators.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';

const FIELD_LIMIT = 50;
const SEARCH_LIMIT = 100;
export const RULE_STATUSES = [
  'active',
  'unverified',
  'activated-unverified',
  'local',
] as const satisfies readonly RuleStatus[];
export const RULE_TIERS = ['core', 'extended', 'local'] as const satisfies readonly Rule['tier'][];

const oneOf = (values: readonly string[]) => ({ message: `应为以下之一：${values.join('、')}。` });

/** Which rules. */
export class RuleListQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: '领域', type: 'string', examples: ['行刑正向移送'] })
  @MayBeAbsent()
  @IsText(FIELD_LIMIT)
  readonly field?: string;

  @ApiPropertyOptional({ description: '种类', enum: RULE_KINDS })
  @MayBeAbsent()
  @IsIn(RULE_KINDS, oneOf(RULE_KINDS))
  readonly kind?: RuleKind;

  @ApiPropertyOptional({ description: '在本部署的状态', enum: RULE_STATUSES })
  @MayBeAbsent()
  @IsIn(RULE_STATUSES, oneOf(RULE_STATUSES))
  readonly status?: RuleStatus;

  @ApiPropertyOptional({ description: '层级；local 为本部署自定', enum: RULE_TIERS })
  @MayBeAbsent()
  @IsIn(RULE_TIERS, oneOf(RULE_TIERS))
  readonly tier?: Rule['tier'];

  @ApiPropertyOptional({
    description: '编号、职责、文件名称或者条文号的一部分',
    type: 'string',
    maxLength: SEARCH_LIMIT,
  })
  @MayBeAbsent()
  @IsText(SEARCH_LIMIT)
  readonly q?: string;
}
