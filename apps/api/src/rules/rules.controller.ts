import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '#libs/access/index.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound } from '../errors/problem.js';
import { IdempotencyKey } from '../idempotency/idempotency-key.js';
import {
  Answers,
  LISTING,
  NeedsIdempotencyKey,
  Problems,
  READING_ONE,
  WRITING,
} from '../openapi/api-answers.js';
import { pageRequestOf } from '../referrals/page-query.dto.js';
import { ActivateRule } from './activate-rule.js';
import { ReasonDto } from '../offices/reason.dto.js';
import { RuleListQueryDto } from './rule-list-query.dto.js';
import { rulePage } from './rule-page.js';
import { ruleView } from './rule-view.js';
import { rulesIn } from './rules-in-force.js';

const today = (): string => beijingDay(new Date().toISOString());

const activationExamples = {
  activate: { summary: '启用一条未核实的规则', value: { reason: '（虚构）已向制定机关书面核实。' } },
};

@ApiTags('rules')
@ApiBearerAuth()
@Controller('rules')
export class RulesController {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly activating: ActivateRule,
  ) {}

  @Get()
  @ApiOperation({ summary: '规则库', description: '按编号排列，含本部署自定的规则；以当日的版本为准。' })
  @Answers(200, 'RulePage', '一页规则')
  @Problems(...LISTING)
  async list(@Query() query: RuleListQueryDto): Promise<unknown> {
    const inForce = await this.deps.reckoning.current();
    return rulePage(rulesIn(inForce), inForce, today(), query, pageRequestOf(query));
  }

  @Get(':id')
  @ApiOperation({
    summary: '规则',
    description: '各版本的期间、计算方法、延长、扣除、依据条文及核实程度，冲突的依据及其位阶，启用人与理由。',
  })
  @Answers(200, 'Rule', '规则')
  @Problems(...READING_ONE)
  async find(@Param('id') id: string): Promise<unknown> {
    const inForce = await this.deps.reckoning.current();
    const rule = inForce.ruleOf(id);
    if (!rule) throw notFound();
    return ruleView(rule, inForce, today());
  }

  @Post(':id/activation')
  @HttpCode(200)
  @NeedsIdempotencyKey()
  @ApiBody({ type: ReasonDto, examples: activationExamples })
  @ApiOperation({
    summary: '启用未核实的规则',
    description:
      '由省级司法行政机关的主要负责人作出，附理由。期限待核的职责随后由各自的流程重新计算，进度见 recomputation。',
  })
  @Answers(200, 'ActivatedRule', '规则已启用')
  @Problems(...WRITING, 'FORBIDDEN', 'NOT_FOUND', 'RULE_ALREADY_ACTIVE')
  async activate(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: ReasonDto,
  ): Promise<unknown> {
    const { rule, inForce, recomputation } = await this.activating.activate(viewer, id, key, reason);
    return { ...ruleView(rule, inForce, today()), recomputation: { id: recomputation } };
  }
}
