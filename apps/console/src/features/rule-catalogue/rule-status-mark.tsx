import type { RuleStatus } from '../../api/duties.js';
import { Mark } from '../../app/mark.js';

interface Props {
  readonly status: RuleStatus;
  readonly statusName: string;
}

/** How a rule stands here, in words; the colour only repeats them. */
export const RuleStatusMark = ({ status, statusName }: Props) => (
  <Mark kind={status === 'active' ? 'good' : 'warning'}>{statusName}</Mark>
);
