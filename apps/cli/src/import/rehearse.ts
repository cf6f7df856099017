import type { PublicApi } from '../api/public-api.js';
import type { PaperCase, PaperEntry } from './lifecycle.js';
import { problemIn, problemOf, type ApiProblem } from './place-problem.js';
import type { CodedColumns } from './columns.js';
import type { RowProblem } from './sheet.js';

/** What would become of one row. */
export interface RehearsedRow {
  readonly entry: PaperEntry;
  /** Who would sign it. */
  readonly by: { readonly unit: string; readonly position: string };
  readonly stage: string;
  readonly opened: readonly SimulatedDuty[];
}

export interface SimulatedDuty {
  readonly id: string;
  readonly name: string;
  readonly owedBy: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly dueAt: string | null;
}

/** A case as it would stand now. */
export interface RehearsedCase {
  readonly paper: PaperCase;
  readonly rows: readonly RehearsedRow[];
  readonly stage: string;
  readonly owed: readonly SimulatedDuty[];
}

interface Simulation {
  readonly timeline: readonly {
    readonly kind: 'opening' | 'act' | 'time';
    readonly index: number | null;
    readonly by: { readonly unit: string | null; readonly position: string } | null;
    readonly refused: ApiProblem | null;
    readonly stage: { readonly name: string };
    readonly dutiesOpened: readonly SimulatedDuty[];
  }[];
  readonly stage: { readonly name: string };
  readonly owed: readonly SimulatedDuty[];
}

/** Asks the API what a case would come to by now. Nothing is written. */
export async function rehearse(
  api: PublicApi,
  account: string,
  paper: PaperCase,
  { now, columns }: { readonly now: Date; readonly columns: CodedColumns },
): Promise<RehearsedCase | { readonly problems: readonly RowProblem[] }> {
  const problems = untimely(paper, now);
  if (problems.length > 0) return { problems };
  try {
    const path = `/lifecycles/${paper.lifecycle.id}/simulations`;
    const simulation = await api.ask<Simulation>(account, path, {
      ...bodyOf(paper),
      until: now.toISOString(),
    });
    return outcomeOf(paper, simulation, columns);
  } catch (error) {
    return { problems: problemIn(problemOf(error), paper, 0, columns) };
  }
}

const bodyOf = ({ parties, entries: [opening, ...acts] }: PaperCase) => ({
  opening: { ...eventOf(opening), parties },
  acts: acts.map(({ act, outcome, ...entry }) => ({
    act,
    ...(outcome === undefined ? {} : { outcome }),
    ...eventOf(entry),
  })),
});

const eventOf = ({ occurredAt, by, facts, documents }: PaperEntry) => ({ occurredAt, by, facts, documents });

const untimely = ({ entries }: PaperCase, now: Date): readonly RowProblem[] =>
  entries
    .filter(({ occurredAt }) => Date.parse(occurredAt) > now.getTime())
    .map(({ row }) => ({ row, column: '发生时间', reason: '晚于当前时间。' }));

function outcomeOf(
  paper: PaperCase,
  { timeline, stage, owed }: Simulation,
  columns: CodedColumns,
): RehearsedCase | { readonly problems: readonly RowProblem[] } {
  const steps = timeline.filter(({ kind }) => kind !== 'time');
  // What is refused after it may be refused only because it is missing.
  const first = steps.findIndex(({ refused }) => refused !== null);
  const refused = steps[first]?.refused ?? null;
  if (refused !== null) return { problems: problemIn(refused, paper, first, columns) };
  const rows = steps.flatMap((step, index) => {
    const entry = paper.entries[index];
    const unit = step.by?.unit ?? '';
    return entry === undefined
      ? []
      : [
          {
            entry,
            by: { unit, position: step.by?.position ?? '' },
            stage: step.stage.name,
            opened: step.dutiesOpened,
          },
        ];
  });
  return { paper, rows, stage: stage.name, owed };
}
