import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { Answers, LISTING, Problems } from '../openapi/api-answers.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';
import { Board } from './board.js';
import { Choices } from './choices.js';
import { Purview } from './purview.js';
import { SupervisedDuties } from './supervised-duties.js';
import {
  ChoicesQueryDto,
  DutiesQueryDto,
  OverdueQueryDto,
  SupervisionQueryDto,
} from './supervision-query.dto.js';
import { UntoldNotices } from './untold.js';
import { UnverifiedTerms } from './unverified-terms.js';

const WHOSE =
  '单位负责人与督办人员查看本单位及其下级（按业务主管关系）的职责，审计员查看全部。未参与的案件不显示标题与阶段。';

@ApiTags('supervision')
@ApiBearerAuth()
@Controller('supervision')
export class SupervisionController {
  constructor(
    private readonly purview: Purview,
    private readonly terms: UnverifiedTerms,
    private readonly duties: SupervisedDuties,
    private readonly board: Board,
    private readonly waiting: Choices,
    private readonly untold: UntoldNotices,
  ) {}

  @Get('overdue')
  @ApiOperation({ summary: '超期台账', description: `已超期的职责，超期最久的在前。${WHOSE}` })
  @Answers(200, 'SupervisedDutyPage', '一页职责')
  @Problems(...LISTING, 'FORBIDDEN')
  overdue(@CurrentViewer() viewer: Viewer, @Query() query: OverdueQueryDto): Promise<unknown> {
    return this.duties.overdue(viewer, query);
  }

  @Get('duties')
  @ApiOperation({
    summary: '一个单位的职责，按灯色',
    description: `督办总览中一个数字背后的职责，最先到期的在前，无固定期限的在后。${WHOSE}`,
  })
  @Answers(200, 'SupervisedDutyPage', '一页职责')
  @Problems(...LISTING, 'FORBIDDEN')
  dutiesOfLight(@CurrentViewer() viewer: Viewer, @Query() query: DutiesQueryDto): Promise<unknown> {
    return this.duties.ofLight(viewer, query);
  }

  @Get('summary')
  @ApiOperation({
    summary: '督办总览',
    description: `待履行职责的件数，按单位、流程与灯色：红为已超期（顺延后的最后期限已过）；黄为三日内届满（以较早的读法计）；绿为其余，含无固定期限的。没有待履行职责的不列出。${WHOSE}`,
  })
  @Answers(200, 'BoardPage', '一页总览')
  @Problems(...LISTING, 'FORBIDDEN')
  summary(@CurrentViewer() viewer: Viewer, @Query() query: SupervisionQueryDto): Promise<unknown> {
    return this.board.page(viewer, query);
  }

  @Get('choices')
  @ApiOperation({
    summary: '待选择的事项',
    description: `可以作出而尚未作出的行为：已触发的措施、可以行使的权利，等待最久的在前。范围按可以作出该行为的单位。${WHOSE}`,
  })
  @Answers(200, 'ChoicePage', '一页待选择的事项')
  @Problems(...LISTING, 'FORBIDDEN')
  choices(@CurrentViewer() viewer: Viewer, @Query() query: ChoicesQueryDto): Promise<unknown> {
    return this.waiting.page(viewer, query);
  }

  @Get('untold')
  @ApiOperation({
    summary: '无人可告知',
    description: `应当告知、抄送或者报告，而单位名录中没有相应单位（例如铁路公安机关没有同级人民政府）的，最近的在前。范围按缺少该单位的单位，以及启动案件的单位。${WHOSE}`,
  })
  @Answers(200, 'UntoldPage', '一页未能告知的事项')
  @Problems(...LISTING, 'FORBIDDEN')
  untoldNotices(@CurrentViewer() viewer: Viewer, @Query() query: PageQueryDto): Promise<unknown> {
    return this.untold.page(viewer, query);
  }

  @Get('unverified-terms')
  @ApiOperation({
    summary: '期限待核',
    description: `待履行、而所依规则未核实且未启用的职责，待履行最久的在前。${WHOSE}`,
  })
  @Answers(200, 'UnverifiedTermPage', '一页职责')
  @Problems(...LISTING, 'FORBIDDEN')
  async unverifiedTerms(@CurrentViewer() viewer: Viewer, @Query() query: PageQueryDto): Promise<unknown> {
    return this.terms.page(viewer, await this.purview.toRead(viewer), pageRequestOf(query));
  }
}
