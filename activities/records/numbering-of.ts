import type { Directory } from '#libs/directory/index.js';
import { issuesNumbers } from '#libs/lifecycle/index.js';
import type { ActEvent, Log, OpeningEvent, Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { Numbering, NumberToTake } from '#libs/records/index.js';
import { beijingDay } from '#libs/periods/beijing.js';

/**
 * The numbers that a step's documents take, each of its unit, series and the year of the act, and whose documents it takes
 * back; undefined where nothing of it has a number. A unit without a code of its own numbers nothing.
 * @param format with `{unit}`, `{series}`, `{year}` and `{number}`
 */
export const numberingOf = (
  definition: LifecycleDefinition,
  { event }: Step,
  log: Log,
  directory: Directory,
  format: string,
): Numbering | undefined => {
  if (!issuesNumbers(definition)) return undefined;
  const issuing = event.kind === 'replace' ? event.act : event;
  const takes = 'documents' in issuing ? takenBy(definition, issuing, directory, format) : [];
  const corrects = event.kind === 'void' || event.kind === 'replace' ? lineage(event.step, log) : [];
  return takes.length + corrects.length === 0 ? undefined : { takes, corrects };
};

const takenBy = (
  definition: LifecycleDefinition,
  { documents, by, at }: OpeningEvent | ActEvent,
  directory: Directory,
  format: string,
): readonly NumberToTake[] => {
  const code = directory.unit(by.unit)?.documentCode ?? null;
  if (code === null) return [];
  const year = Number(beijingDay(at).slice(0, 4));
  return [...new Set(documents.map(({ type }) => type))].flatMap((type) => {
    const series = definition.documents[type]?.series;
    if (series === undefined) return [];
    const words: Readonly<Record<string, string>> = { unit: code, series, year: String(year) };
    const wording = format.replace(/\{(unit|series|year)\}/g, (_, word: string) => words[word] ?? '');
    return [{ unit: by.unit, series, year, type, wording }];
  });
};

/** A step, and those that stood in its place before. */
const lineage = (step: number, log: Log): readonly number[] => [
  step,
  ...log.flatMap(({ sequence, event }) =>
    event.kind === 'replace' && event.step === step ? [sequence] : [],
  ),
];
