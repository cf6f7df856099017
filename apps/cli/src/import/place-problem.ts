import { ApiRefusal } from '../api/public-api.js';
import { COLUMNS, type CodedColumns } from './columns.js';
import type { PaperCase } from './lifecycle.js';
import type { RowProblem } from './sheet.js';

/** Of `application/problem+json`, what is told on. */
export interface ApiProblem {
  readonly code: string;
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly detail: string }[];
  readonly party?: unknown;
}

const UNAUTHENTICATED = 401;
const SERVERS_FAULT = 500;

/** What the API has against a case. Throws on what no other row could mend: no token, no service, a bug. */
export function problemOf(error: unknown): ApiProblem {
  if (!(error instanceof ApiRefusal)) throw error;
  if (error.status === UNAUTHENTICATED || error.status >= SERVERS_FAULT) throw error;
  return error.problem as ApiProblem;
}

/** Where a refusal is about no field. */
const COLUMN_OF_CODE: Readonly<Record<string, string>> = {
  OUTCOME_NOT_OFFERED: COLUMNS.outcome,
  ACT_NOT_YOURS: COLUMNS.unit,
  INSTANT_IN_FUTURE: COLUMNS.at,
  INSTANT_BEFORE_CAUSE: COLUMNS.at,
  RULE_NOT_IN_FORCE: COLUMNS.at,
  STEPS_CONFLICT: COLUMNS.at,
  UNKNOWN_LIFECYCLE: COLUMNS.lifecycle,
};

/**
 * What the API said of a case, by row and column of the sheet.
 * @param index of the entry that was refused; a path may name another
 */
export function problemIn(
  problem: ApiProblem,
  paper: PaperCase,
  index: number,
  columns: CodedColumns,
): readonly RowProblem[] {
  const { code, detail, fields = [] } = problem;
  if (fields.length === 0) {
    const column =
      code === 'PARTY_KIND_WRONG'
        ? (columns.parties.get(String(problem.party)) ?? COLUMNS.unit)
        : (COLUMN_OF_CODE[code] ?? COLUMNS.act);
    return [{ row: rowOf(paper, index), column, reason: `${detail}（${code}）` }];
  }
  return fields.map((field) => {
    const [first = '', second, ...rest] = field.path.split('.');
    const isAct = first === 'acts' && second !== undefined;
    const named = first === 'opening' || isAct;
    const inside = named ? (isAct ? rest : [second ?? '', ...rest]) : [first, second ?? '', ...rest];
    return {
      row: rowOf(paper, isAct ? Number(second) + 1 : index),
      column: columnOf(inside, columns),
      reason: `${wording(inside, field.detail, paper)}（${code}）`,
    };
  });
}

const rowOf = ({ entries }: PaperCase, index: number): number => (entries[index] ?? entries[0]).row;

function columnOf([field = '', key = '']: readonly string[], { parties, facts }: CodedColumns): string {
  if (field === 'facts') return facts.get(key) ?? `事项（${key}）`;
  if (field === 'parties') return parties.get(key) ?? `参与单位（${key}）`;
  if (field === 'documents') return COLUMNS.documents;
  if (field === 'outcome') return COLUMNS.outcome;
  if (field === 'by') return key === 'position' ? COLUMNS.position : COLUMNS.unit;
  if (field === 'title') return COLUMNS.title;
  if (field === 'subjects') return COLUMNS.subjects;
  return field === 'occurredAt' ? COLUMNS.at : COLUMNS.act;
}

/** Documents share a column: which one it is stands in the words. */
const wording = ([field, key = '']: readonly string[], detail: string, { lifecycle }: PaperCase): string =>
  field === 'documents' ? `${lifecycle.documents[key]?.name ?? key}：${detail}` : detail;
