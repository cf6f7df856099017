import { lastFixedDay } from './check-rule.js';
import type { Rule } from './rule.js';
import type { Amendment, RuleFile, RuleFileFinding } from './rule-file.js';

interface Placed<T> {
  readonly item: T;
  readonly file: string;
  readonly line: number;
}

/** What is wrong with files only because of each other, or because of another place in the same file. */
export const clashesIn = (
  files: readonly RuleFile[],
  ruleOf: (id: string) => Rule | undefined,
): readonly RuleFileFinding[] => [...repeatedRules(files), ...disorderedAmendments(files, ruleOf)];

function repeatedRules(files: readonly RuleFile[]): readonly RuleFileFinding[] {
  const first = new Map<string, Placed<Rule>>();
  return placed(files, ({ rules }) => rules).flatMap((here) => {
    const { id } = here.item;
    const there = first.get(id);
    if (!there) first.set(id, here);
    return there ? said(here, `${id} is given already, in line ${there.line} of ${there.file}`) : [];
  });
}

/** Amendments of one rule, in the order of their days: each has a day of its own, and ends only the one before. */
function disorderedAmendments(
  files: readonly RuleFile[],
  ruleOf: (id: string) => Rule | undefined,
): readonly RuleFileFinding[] {
  const all = placed(files, ({ amendments }) => amendments);
  const amended = new Set(all.map(({ item }) => item.rule));
  return [...amended].flatMap((id) => {
    let before = ruleOf(id)?.versions.at(-1);
    const inOrder = all.filter(({ item }) => item.rule === id).sort((a, b) => byDay(a.item, b.item));
    return inOrder.flatMap((here) => {
      const { version, repeals } = here.item;
      const last = before;
      before = version;
      if (!last) return [];
      if (version.inForceFrom <= lastFixedDay(last))
        return said(
          here,
          `version.inForceFrom must be later than ${lastFixedDay(last)}: ${id} has a version there already`,
        );
      if (repeals !== undefined && (repeals < lastFixedDay(last) || repeals >= version.inForceFrom))
        return said(here, `repeals must lie from ${lastFixedDay(last)} to before ${version.inForceFrom}`);
      return [];
    });
  });
}

export const byDay = (a: Amendment, b: Amendment): number =>
  Number(a.version.inForceFrom > b.version.inForceFrom) -
  Number(a.version.inForceFrom < b.version.inForceFrom);

const placed = <T extends Rule | Amendment>(
  files: readonly RuleFile[],
  itemsOf: (file: RuleFile) => readonly T[],
): readonly Placed<T>[] =>
  files.flatMap((file) =>
    itemsOf(file).map((item) => ({ item, file: file.file, line: file.lines.get(item) ?? 1 })),
  );

const said = ({ file, line }: Placed<unknown>, reason: string): readonly [RuleFileFinding] => [
  { file, line, reason },
];
