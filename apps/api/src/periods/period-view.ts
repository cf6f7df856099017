import { toBeijing } from '#libs/periods/beijing.js';
import type { PeriodAnswer } from '#libs/periods/compute-period.js';
import type { SuspensionLedger } from '#libs/periods/suspension-ledger.js';
import { citationView } from '../rules/citation-view.js';
import { statusName } from '../rules/rule-words.js';

/** @param demonstration whether the rule is in use for show only */
export function periodView(answer: PeriodAnswer, startAt: string, demonstration: boolean) {
  return {
    ruleId: answer.ruleId,
    ruleStatus: answer.ruleStatus,
    ruleStatusName: statusName(answer.ruleStatus, demonstration),
    versionInForceFrom: answer.versionInForceFrom,
    startAt: toBeijing(startAt),
    dueAt: beijingOrNull(answer.dueAt),
    dueOn: answer.dueOn,
    conservativeDueAt: beijingOrNull(answer.conservativeDueAt),
    conservativeDueOn: answer.conservativeDueOn,
    provisional: answer.provisional,
    editions: answer.editions,
    explanation: answer.explanation,
    citation: citationView(answer.citation),
    ...(answer.ledger && { ledger: ledgerView(answer.ledger) }),
  };
}

const ledgerView = ({ runningSince, suspendedSince, pauses, ...ledger }: SuspensionLedger) => ({
  ...ledger,
  runningSince: beijingOrNull(runningSince),
  suspendedSince: beijingOrNull(suspendedSince),
  pauses: pauses.map(({ from, to }) => ({ from: toBeijing(from), to: toBeijing(to) })),
});

const beijingOrNull = (instant: string | null): string | null =>
  instant === null ? null : toBeijing(instant);
