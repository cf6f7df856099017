import type { Counting, Period, Rank, RuleKind, Standing } from '#libs/law/rule.js';
import type { RuleStatus } from '#libs/periods/rule-status.js';
import { spanText } from '#libs/periods/wording.js';

/** The Chinese of a rule's codes, for whoever reads the catalogue. */

export const KIND_NAMES: Readonly<Record<RuleKind, string>> = {
  deadline: '办理期限',
  waiting: '等待期：届满前不得为之',
  trigger: '届满后可以采取后续措施',
  bar: '届满后不得再为之',
  'min-notice': '最短的提前时间',
  period: '状态持续的期间',
  sla: '服务时限',
  suspension: '期间的中止',
  branch: '分支',
  gate: '前提',
  computation: '期间的计算方法',
};

export const RANK_NAMES: Readonly<Record<Rank, string>> = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'judicial-interpretation-or-departmental-rule': '司法解释、部门规章',
  'joint-normative-document': '联合规范性文件',
  'local-rule': '地方细则',
  'minutes-or-agreement': '会议纪要、协作意见',
};

export const COUNTING_NAMES: Readonly<Record<Counting, string>> = {
  hours: '按小时连续计算，不扣除夜间与节假日',
  'hours-from-next': '自下一整小时起按小时连续计算',
  criminal: '依刑事诉讼期间：最后一日为节假日的顺延，在押的除外',
  civil: '依民事诉讼期间：最后一日为节假日的顺延',
  'administrative-penalty-law': '依行政处罚法：二日、三日、五日、七日为工作日，其余未规定顺延',
  'administrative-enforcement-law': '依行政强制法：十日以内为工作日，其余未规定顺延',
  'administrative-reconsideration-law': '依行政复议法：三日、五日、七日、十日为工作日，其余依民事诉讼期间',
  'working-days': '按工作日计算',
  'calendar-days': '按自然日计算，不顺延',
  silent: '条文未规定节假日是否顺延：两种读法并列',
};

export const statusName = (status: RuleStatus, demonstration: boolean): string => {
  if (status === 'active') return '已核实';
  if (status === 'local') return '本部署自定·非法定';
  if (status === 'unverified') return '未核实·未启用';
  return demonstration ? '未核实·演示启用' : '未核实·已启用';
};

/** Null where the rule gives no period: it suspends, decides or counts. */
export function periodText(period: Period | null): string | null {
  if (period === null) return null;
  if ('atOnce' in period) return period.atOnce;
  return 'setByIssuer' in period ? '由发出文书的机关指定' : spanText(period);
}

export function standingText({ confidence, method, quoteMachineChecked, quoteKind }: Standing): string {
  if (confidence === 'from-memory') return '凭记忆，未见原文';
  const kind = quoteKind === undefined ? '' : `（${quoteKind}）`;
  if (method === 'full-text')
    return quoteMachineChecked ? `已核对全文，引文经程序比对${kind}` : `已核对全文${kind}`;
  if (method === 'excerpt') return `已核对官方节录${kind}`;
  return `转引，未见原文${kind}`;
}
