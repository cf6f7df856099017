/** What somebody wrote into a table, as text. */
export interface Sheet {
  /** As the first row has them. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the spreadsheet numbers it: the first below the columns is 2. */
  readonly number: number;
  /** Column → text. A blank cell is not there. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Something of a row that cannot be. */
export interface RowProblem {
  readonly row: number;
  /** As the sheet calls it. */
  readonly column: string;
  /** Chinese. */
  readonly reason: string;
}
