import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, ValidateNested } from 'class-validator';
import { POSITIONS, type FactValue, type Position } from '#libs/lifecycle/vocabulary.js';
import {
  ENTRIES_LIMIT,
  IsCode,
  IsFacts,
  IsListOfCodes,
  IsListOfObjects,
  IsOneObject,
  IsParties,
  MayBeAbsent,
} from '../body/validators.js';
import {
  HolidayDto,
  HOLIDAYS_AT_MOST,
  IsListOfDates,
  MAKE_UP_DAYS_AT_MOST,
} from '../calendars/propose-edition.dto.js';
import { factsSchema, partiesSchema } from '../openapi/field-schemas.js';
import { IsCountableInstant } from '../periods/countable.js';

/** Most acts that are supposed at once. */
export const ACTS_AT_MOST = 200;
const AN_OBJECT = '应为一个对象。';

/** Who acts: a unit and a position, never a person. */
export class SupposedPerformerDto {
  @ApiPropertyOptional({ description: '单位编号；缺省为当时承担相应角色的单位', examples: ['city-police'] })
  @MayBeAbsent()
  @IsCode()
  readonly unit?: string;

  @ApiPropertyOptional({ description: '职务；缺省为定义中第一个有权的职务', enum: POSITIONS })
  @MayBeAbsent()
  @IsIn(POSITIONS, { message: `应为 ${POSITIONS.join('、')} 之一。` })
  readonly position?: Position;
}

/** What a supposed event brings with it. */
class SupposedEventDto {
  @ApiProperty({ description: '在法律上发生的时间，过去、将来均可', format: 'date-time' })
  @IsCountableInstant()
  readonly occurredAt!: string;

  @ApiPropertyOptional({ type: SupposedPerformerDto })
  @MayBeAbsent()
  @IsOneObject()
  @ValidateNested({ message: AN_OBJECT })
  @Type(() => SupposedPerformerDto)
  readonly by?: SupposedPerformerDto;

  @ApiPropertyOptional(factsSchema)
  @MayBeAbsent()
  @IsFacts()
  readonly facts?: Readonly<Record<string, FactValue>>;

  @ApiPropertyOptional({
    description: '文书类型；不需要上传',
    type: 'array',
    items: { type: 'string', maxLength: 100 },
    maxItems: ENTRIES_LIMIT,
    examples: [['taskForceRecord', 'caseReport']],
  })
  @MayBeAbsent()
  @IsListOfCodes()
  readonly documents?: readonly string[];
}

export class SupposedOpeningDto extends SupposedEventDto {
  @ApiProperty(partiesSchema)
  @IsParties()
  readonly parties!: Readonly<Record<string, string>>;
}

export class SupposedActDto extends SupposedEventDto {
  @ApiProperty({ description: '行为，见流程定义', examples: ['decide'] })
  @IsCode()
  readonly act!: string;

  @ApiPropertyOptional({ description: '结果', examples: ['approve'] })
  @MayBeAbsent()
  @IsCode()
  readonly outcome?: string;

  @ApiPropertyOptional({
    description: '所答复的职责；有两项以上同类职责待办时须指明',
    examples: ['review#7'],
  })
  @MayBeAbsent()
  @IsCode()
  readonly duty?: string;
}

/** Days that are supposed, over those in force. */
export class SupposedCalendarDto {
  @ApiProperty({ description: '放假的日期', type: [HolidayDto], maxItems: HOLIDAYS_AT_MOST })
  @IsListOfObjects()
  @ArrayMaxSize(HOLIDAYS_AT_MOST, { message: `至多${HOLIDAYS_AT_MOST}日。` })
  @ValidateNested({ each: true, message: AN_OBJECT })
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

/** A referral that nobody has started. */
export class SimulateDto {
  @ApiProperty({ type: SupposedOpeningDto })
  @IsOneObject()
  @ValidateNested({ message: AN_OBJECT })
  @Type(() => SupposedOpeningDto)
  readonly opening!: SupposedOpeningDto;

  @ApiPropertyOptional({
    description: '依次作出的行为；时间早于前一行为的，视为补录',
    type: [SupposedActDto],
    maxItems: ACTS_AT_MOST,
  })
  @MayBeAbsent()
  @IsListOfObjects(ACTS_AT_MOST)
  @ValidateNested({ each: true, message: AN_OBJECT })
  @Type(() => SupposedActDto)
  readonly acts?: readonly SupposedActDto[];

  @ApiPropertyOptional({
    description: '假设的放假安排，覆盖现行安排中的同一日期；所涉年度尚未公布的，视为已公布',
    type: SupposedCalendarDto,
  })
  @MayBeAbsent()
  @IsOneObject()
  @ValidateNested({ message: AN_OBJECT })
  @Type(() => SupposedCalendarDto)
  readonly calendar?: SupposedCalendarDto;

  @ApiPropertyOptional({ description: '其后再经过到此时；缺省为最后一个行为之时', format: 'date-time' })
  @MayBeAbsent()
  @IsCountableInstant()
  readonly until?: string;
}
