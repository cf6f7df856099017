import type { Position } from '#libs/lifecycle/vocabulary.js';
import type { Accounts } from './accounts.js';
import { COLUMNS } from './columns.js';
import type { PaperAct, PaperEntry } from './lifecycle.js';
import type { RehearsedCase } from './rehearse.js';
import type { RowProblem } from './sheet.js';

const WHO_HANDLE: readonly Position[] = ['handler', 'deputy-head', 'principal-head'];

/**
 * In whose name each row of a case is entered: an account of the unit that performs it, in the position that the sheet
 * names or the first that may; another one, or the same, as the act demands.
 */
export function signersOf(
  { paper, rows }: RehearsedCase,
  accounts: Accounts,
): { readonly signers: readonly string[] } | { readonly problems: readonly RowProblem[] } {
  const last = new Map<string, string>();
  const problems: RowProblem[] = [];
  const signers = rows.map(({ entry, by }) => {
    const act = actOf(entry);
    const stated = act === undefined ? undefined : paper.lifecycle.acts[act];
    const positions =
      entry.by.position === undefined ? allowed(by.position, stated?.by ?? []) : [entry.by.position];
    const others = (stated?.apart ?? []).map((one) => last.get(one));
    const same = (stated?.same ?? []).map((one) => last.get(one)).find((one) => one !== undefined);
    const able = positions
      .flatMap((position) => accounts.of(by.unit, position))
      .filter((account) => !others.includes(account));
    const signer = same ?? able[0];
    if (signer === undefined)
      problems.push({
        row: entry.row,
        column: COLUMNS.position,
        reason: `没有 ${by.unit} 可以作出该行为的人员的令牌（${positions.join('、')}）。`,
      });
    else if (act !== undefined) last.set(act, signer);
    return signer ?? '';
  });
  return problems.length > 0 ? { problems } : { signers };
}

const actOf = (entry: PaperEntry): string | undefined =>
  'act' in entry ? (entry as PaperAct).act : undefined;

/** The one that the rehearsal chose first. */
const allowed = (
  first: string,
  by: readonly { readonly positions: readonly Position[] | null }[],
): readonly Position[] => {
  const all = by.flatMap(({ positions }) => positions ?? WHO_HANDLE);
  return [...new Set([first as Position, ...all])];
};
