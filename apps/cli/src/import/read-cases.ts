import { COLUMNS, type CodedColumns } from './columns.js';
import {
  partsOf,
  readCode,
  readDayAndTime,
  readFact,
  readPosition,
  readUnit,
  type Read,
} from './cell-values.js';
import type { Lifecycle, PaperAct, PaperCase, PaperEntry, Unit } from './lifecycle.js';
import type { RowProblem, SheetRow } from './sheet.js';
import { readSubjects } from './subjects.js';

/** What rows are read with. */
export interface ReadWith {
  readonly columns: CodedColumns;
  /** Undefined for an id that the API does not know. */
  readonly lifecycle: (id: string) => Lifecycle | undefined;
  readonly units: readonly Unit[];
}

/** A case whose rows could be understood, or what of them could not. */
export type ReadCase =
  | { readonly key: string; readonly found: PaperCase }
  | { readonly key: string; readonly problems: readonly RowProblem[] };

/** How a row says that it opens its case, beside the opening's own name. */
const OPENING = ['启动', 'opening'];

/** Longest title of a referral, as the API takes it. */
const TITLE_LIMIT = 200;

/** Rows belong together by their case's key; their order is that of the sheet. */
export function casesIn(rows: readonly SheetRow[], using: ReadWith): readonly ReadCase[] {
  const byKey = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = row.cells.get(COLUMNS.key) ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey].map(([key, own]) => new CaseReader(key, own, using).read());
}

class CaseReader {
  readonly #problems: RowProblem[] = [];
  /** Of the row before: a day without a time does not begin before it. */
  #latest = '';

  constructor(
    private readonly key: string,
    private readonly rows: readonly SheetRow[],
    private readonly using: ReadWith,
  ) {}

  read(): ReadCase {
    const { key } = this;
    const found = this.case();
    return found === null || this.#problems.length > 0 ? { key, problems: this.#problems } : { key, found };
  }

  private case(): PaperCase | null {
    const [first, ...rest] = this.rows;
    if (first === undefined) return null;
    if (this.key === '') return this.#wrong(first, COLUMNS.key, '没有填写。');
    const lifecycle = this.lifecycle(first);
    if (lifecycle === null) return null;
    if (!isOpening(first, lifecycle))
      return this.#wrong(first, COLUMNS.act, `案件的第一行应为“启动”（${lifecycle.opening.name}）。`);
    const title = first.cells.get(COLUMNS.title);
    if (title === undefined || title.length > TITLE_LIMIT)
      this.#wrong(first, COLUMNS.title, `启动案件须有标题，不超过${TITLE_LIMIT}字。`);
    const opening = this.entry(first, lifecycle, lifecycle.opening.name);
    const parties = this.parties(first, lifecycle);
    const named = first.cells.get(COLUMNS.subjects);
    const subjects = named === undefined ? [] : this.#take(first, COLUMNS.subjects, readSubjects(named));
    const acts = rest.flatMap((row) => this.act(row, lifecycle) ?? []);
    const entries = [opening, ...acts] as const;
    return { key: this.key, lifecycle, title: title ?? '', subjects: subjects ?? [], parties, entries };
  }

  private lifecycle(first: SheetRow): Lifecycle | null {
    const id = first.cells.get(COLUMNS.lifecycle);
    if (id === undefined) return this.#wrong(first, COLUMNS.lifecycle, '没有填写。');
    const lifecycle = this.using.lifecycle(id);
    if (lifecycle === undefined) return this.#wrong(first, COLUMNS.lifecycle, `没有这一流程：${id}。`);
    for (const row of this.rows)
      if ((row.cells.get(COLUMNS.lifecycle) ?? id) !== id)
        this.#wrong(row, COLUMNS.lifecycle, '同一案件的流程应当相同。');
    return lifecycle;
  }

  private act(row: SheetRow, lifecycle: Lifecycle): PaperAct | null {
    const text = row.cells.get(COLUMNS.act);
    if (text === undefined) return this.#wrong(row, COLUMNS.act, '没有填写。');
    const names = Object.fromEntries(Object.entries(lifecycle.acts).map(([id, { name }]) => [id, name]));
    const id = this.#take(row, COLUMNS.act, readCode(text, names, '行为'));
    const act = id === undefined ? undefined : lifecycle.acts[id];
    if (id === undefined || act === undefined) return null;
    const outcome = row.cells.get(COLUMNS.outcome);
    const outcomes = Object.fromEntries(act.outcomes.map((one) => [one.outcome, one.name]));
    const chosen =
      outcome === undefined
        ? undefined
        : this.#take(row, COLUMNS.outcome, readCode(outcome, outcomes, '结果'));
    const entry = this.entry(row, lifecycle, act.name);
    return { ...entry, act: id, ...(chosen === undefined ? {} : { outcome: chosen }) };
  }

  private entry(row: SheetRow, lifecycle: Lifecycle, name: string): PaperEntry {
    const { cells, number } = row;
    const documents = this.documents(row, lifecycle);
    const place = cells.get(COLUMNS.place) ?? '';
    if (documents.length > 0 && place === '')
      this.#wrong(row, COLUMNS.place, '列有文书的，应写明纸质原件存放于何处。');
    const unit = cells.get(COLUMNS.unit);
    const position = cells.get(COLUMNS.position);
    const by = {
      unit: unit === undefined ? unit : this.#take(row, COLUMNS.unit, readUnit(unit, this.using.units)),
      position: position === undefined ? position : this.#take(row, COLUMNS.position, readPosition(position)),
    };
    return {
      row: number,
      name,
      occurredAt: this.instant(row),
      by: {
        ...(by.unit === undefined ? {} : { unit: by.unit }),
        ...(by.position === undefined ? {} : { position: by.position }),
      },
      facts: this.facts(row, lifecycle),
      documents,
      place,
    };
  }

  /** A day alone begins with its first instant, or with the row before where that is later on the same day. */
  private instant(row: SheetRow): string {
    const text = row.cells.get(COLUMNS.at);
    if (text === undefined) this.#wrong(row, COLUMNS.at, '没有填写。');
    const read = text === undefined ? undefined : this.#take(row, COLUMNS.at, readDayAndTime(text));
    if (read === undefined) return '';
    const own = `${read.day}T${read.time ?? '00:00:00'}+08:00`;
    const isLaterThatDay = read.time === null && this.#latest.startsWith(read.day);
    this.#latest = isLaterThatDay ? this.#latest : own;
    return this.#latest;
  }

  private documents(row: SheetRow, { documents }: Lifecycle): readonly string[] {
    const names = Object.fromEntries(Object.entries(documents).map(([type, { name }]) => [type, name]));
    return partsOf(row.cells.get(COLUMNS.documents) ?? '').flatMap(
      (part) => this.#take(row, COLUMNS.documents, readCode(part, names, '文书')) ?? [],
    );
  }

  private parties(row: SheetRow, { opening }: Lifecycle): Readonly<Record<string, string>> {
    const found = [...this.using.columns.parties].flatMap(([role, column]) => {
      const text = row.cells.get(column);
      if (text === undefined) return [];
      if (!Object.hasOwn(opening.parties, role)) {
        this.#wrong(row, column, '该流程启动时没有这一角色。');
        return [];
      }
      const unit = this.#take(row, column, readUnit(text, this.using.units));
      return unit === undefined ? [] : [[role, unit] as const];
    });
    return Object.fromEntries(found);
  }

  private facts(row: SheetRow, { facts }: Lifecycle): PaperEntry['facts'] {
    const found = [...this.using.columns.facts].flatMap(([key, column]) => {
      const text = row.cells.get(column);
      const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
      if (text === undefined) return [];
      if (fact === undefined) {
        this.#wrong(row, column, '该流程没有这一事项。');
        return [];
      }
      const value = this.#take(row, column, readFact(text, fact, this.using.units));
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found);
  }

  #take<T>(row: SheetRow, column: string, read: Read<T>): T | undefined {
    if ('value' in read) return read.value;
    this.#wrong(row, column, read.problem);
    return undefined;
  }

  #wrong({ number: row }: SheetRow, column: string, reason: string): null {
    this.#problems.push({ row, column, reason });
    return null;
  }
}

const isOpening = ({ cells }: SheetRow, { opening }: Lifecycle): boolean =>
  [...OPENING, opening.name].includes(cells.get(COLUMNS.act) ?? '');
