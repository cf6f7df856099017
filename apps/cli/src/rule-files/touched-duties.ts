import type { DueAnswer } from '#libs/lifecycle/state.js';
import { beijingDay } from '#libs/periods/beijing.js';
import { isSameAnswer, reckoningInForce, type RuleFiles } from '#libs/reckoning/index.js';
import { ENGINE, type ReckoningRows, type Records } from '#libs/records/index.js';

const DUTIES_AT_ONCE = 1_000;

/** Which open referrals rule files touch. */
export interface TouchReport {
  /** One line a duty that would get another answer. */
  readonly moves: readonly string[];
  readonly referrals: number;
  /** Open duties that rest on a rule of the files, moved or not. */
  readonly touched: number;
}

/** Answers anew, by the files, every open duty that rests on one of their rules. Changes nothing. */
export const touchReport = async (
  records: Records,
  rows: ReckoningRows,
  files: RuleFiles,
): Promise<TouchReport> => {
  const candidate = reckoningInForce(rows, files);
  const basis = { years: [], ruleIds: files.touches };
  const numbers = new Map<string, string>();
  const moves: string[] = [];
  let touched = 0;
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const asked = { limit: DUTIES_AT_ONCE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await records.as(ENGINE, ({ clocks }) => clocks.touched(basis, asked));
    for (const { referralId, dutyId, question, answer: before } of page.items) {
      touched += 1;
      const { answer: after } = candidate.answer(question);
      if (isSameAnswer(before, after)) continue;
      const number = numbers.get(referralId) ?? (await numberOf(records, referralId));
      numbers.set(referralId, number);
      moves.push(`${number}  ${dutyId}  ${dayOf(before)} → ${dayOf(after)}`);
    }
    cursor = page.nextCursor;
  }
  return { moves, referrals: numbers.size, touched };
};

const numberOf = async (records: Records, referralId: string): Promise<string> =>
  (await records.as(ENGINE, ({ referrals }) => referrals.find(referralId)))?.number ?? referralId;

const dayOf = ({ due, conservative, provisional = false }: DueAnswer): string => {
  if (due === null) return 'no day';
  const day = beijingDay(due);
  const earlier = conservative === null ? day : beijingDay(conservative);
  const notes = [
    ...(earlier === day ? [] : [`${earlier} by the earlier reading`]),
    ...(provisional ? ['provisional'] : []),
  ];
  return notes.length === 0 ? day : `${day} (${notes.join(', ')})`;
};
