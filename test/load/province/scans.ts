import type { World } from '../world/world.js';
import type { Asking, Question } from './questions.js';

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Tables that are read from end to end: for these values, and by the plan that serves all values. */
export const scansOf = async (
  { sql }: World,
  question: Question,
  asking: Asking,
): Promise<readonly string[]> => {
  const { text, values } = question.statement(asking);
  const plans = [
    await sql.query<{ 'QUERY PLAN': readonly [{ Plan: Node }] }>(`explain (format json) ${text}`, [
      ...values,
    ]),
    await sql.query<{ 'QUERY PLAN': readonly [{ Plan: Node }] }>(
      `explain (generic_plan, format json) ${text}`,
    ),
  ];
  return plans
    .flatMap(({ rows }) => rows)
    .flatMap((row) => nodesOf(row['QUERY PLAN'][0].Plan))
    .filter((node) => node['Node Type'].endsWith('Seq Scan'))
    .map((node) => node['Relation Name'] ?? '');
};
