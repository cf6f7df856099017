import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, ValidateBy, ValidateNested } from 'class-validator';
import { isDate } from '#libs/lifecycle/instants.js';
import { IsDate, IsLine, IsListOfObjects, MayBeAbsent } from '../body/validators.js';
import { ReasonDto } from '../offices/reason.dto.js';
import { PageQueryDto } from '../referrals/page-query.dto.js';

const NOTICE_LIMIT = 100;
const TITLE_LIMIT = 200;
const NAME_LIMIT = 30;
export const HOLIDAYS_AT_MOST = 60;
export const MAKE_UP_DAYS_AT_MOST = 30;

export const IsListOfDates = (atMost: number) =>
  ValidateBy({
    name: 'isListOfDates',
    validator: {
      validate: (value) => Array.isArray(value) && value.length <= atMost && value.every(isDate),
      defaultMessage: () => `应为至多${atMost}个真实日期的列表，例如 ["2026-02-14"]。`,
    },
  });

export class HolidayDto {
  @ApiProperty({ description: '放假的日期', format: 'date' })
  @IsDate()
  readonly on!: string;

  @ApiProperty({ description: '节日', maxLength: NAME_LIMIT, examples: ['春节'] })
  @IsLine(NAME_LIMIT)
  readonly name!: string;
}

/** An edition as somebody proposes it. Which days may be in it, `dayProblems` says. */
export class ProposeEditionDto extends ReasonDto {
  @ApiProperty({ description: '通知的文号', maxLength: NOTICE_LIMIT })
  @IsLine(NOTICE_LIMIT)
  readonly notice!: string;

  @ApiProperty({ description: '通知的标题', maxLength: TITLE_LIMIT })
  @IsLine(TITLE_LIMIT)
  readonly title!: string;

  @ApiProperty({
    description: '放假的日期，逐日列出；可以含上一年度12月的日期',
    type: [HolidayDto],
    minItems: 1,
    maxItems: HOLIDAYS_AT_MOST,
  })
  @IsListOfObjects()
  @ArrayMinSize(1, { message: '至少应有一日。' })
  @ArrayMaxSize(HOLIDAYS_AT_MOST, { message: `至多${HOLIDAYS_AT_MOST}日。` })
  @ValidateNested({ each: true, message: '应为一个对象。' })
  @Type(() => HolidayDto)
  readonly holidays!: readonly HolidayDto[];

  @ApiProperty({
    description: '调休上班的星期六、星期日',
    type: 'array',
    items: { type: 'string', format: 'date' },
    maxItems: MAKE_UP_DAYS_AT_MOST,
  })
  @IsListOfDates(MAKE_UP_DAYS_AT_MOST)
  readonly makeUpDays!: readonly string[];
}

/** Whether to propose, or only to look what would move. */
export class DryRunQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'true：不写入，只列出届满日将会变动的职责', enum: ['true', 'false'] })
  @MayBeAbsent()
  @IsIn(['true', 'false'], { message: '应为 true 或 false。' })
  readonly dryRun?: 'true' | 'false';
}
