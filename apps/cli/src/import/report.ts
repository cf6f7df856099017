import type { RehearsedCase, SimulatedDuty } from './rehearse.js';
import type { RowProblem } from './sheet.js';

/** Every row's stage and due instants, then how the case stands. Titles and texts are not shown. */
export const caseText = ({ paper, rows, stage, owed }: RehearsedCase): string =>
  [
    `案件 ${paper.key}（${paper.lifecycle.name}）`,
    ...rows.map(({ entry, stage: after, opened }) => {
      const dues = opened.map(dutyText);
      const day = entry.occurredAt.slice(0, 16).replace('T', ' ');
      return `  第${entry.row}行 ${day} ${entry.name} → ${after}${dues.length > 0 ? `；产生：${dues.join('、')}` : ''}`;
    }),
    `  现为：${stage}${owed.length > 0 ? `；尚待履行：${owed.map(standingText).join('、')}` : '；无尚待履行的职责'}`,
  ].join('\n');

export const problemText = ({ row, column, reason }: RowProblem): string => `第${row}行 ${column}：${reason}`;

const dutyText = ({ name, dueOn, dueAt }: SimulatedDuty): string =>
  `${name}（${dueOn === null ? '无确定期限' : `${dueOn} ${dueAt?.slice(11, 16) ?? ''}`.trim()}）`;

const STANDINGS: Readonly<Record<string, string>> = {
  overdue: '已逾期',
  suspended: '已中止',
  submitted: '待审核',
};

const standingText = (duty: SimulatedDuty): string => {
  const standing = STANDINGS[duty.status];
  return `${dutyText(duty)}${duty.owedBy}${standing === undefined ? '' : ` ${standing}`}`;
};
