import { PROBLEMS, type ProblemCode } from '#libs/contracts/problems.js';
import type { Because } from '#libs/lifecycle/lawful.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

const BECAUSE: Readonly<Record<Because, string>> = {
  final: '届时案件已经办结',
  stage: '届时所处阶段不能作出该行为',
  duty: '届时没有可以答复的职责，或者该职责尚未了结',
  condition: '届时其前提不成立',
  apart: '届时须由不同的人作出',
  same: '届时须由原作出人作出',
  limit: '届时期间已不能再延长',
  party: '届时单位的类型与其角色不符',
};

/** Recorded steps that are no acts. */
const OTHERS: Readonly<Record<string, string>> = {
  tick: '期限节点到达',
  link: '关联案件的进展',
  calendar: '放假安排更新',
  rule: '规则更新',
};

/** A step that could no longer stand, in words: its facts stay what programs read. */
export function wordedConflict(
  conflict: { readonly act: string; readonly because: string },
  { acts }: LifecycleDefinition,
) {
  const { act, because } = conflict;
  return { ...conflict, name: acts[act]?.name ?? OTHERS[act] ?? act, reason: reasonOf(because) };
}

const reasonOf = (because: string): string => {
  if (Object.hasOwn(BECAUSE, because)) return BECAUSE[because as Because];
  return Object.hasOwn(PROBLEMS, because) ? PROBLEMS[because as ProblemCode].title : because;
};
