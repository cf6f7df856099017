import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import type { ActEvent, OpeningEvent } from '#libs/lifecycle/state.js';
import { definitionOf } from '../../../workflows/definitions.js';
import type { Sights } from './fault-world.js';

interface Series {
  readonly unit: string;
  readonly series: string;
  readonly year: number;
  readonly newest: number;
  readonly numbers: readonly number[];
}

interface Issuing {
  readonly referral_id: string;
  readonly sequence: number;
  readonly lifecycle: string;
  readonly version: number;
  readonly event: OpeningEvent | ActEvent;
  readonly numbered: readonly string[];
}

/** What must hold of the numbers of documents: no gap, none twice, and one for each document of a series that was issued. */
export const numberViolations = async ({ database }: Pick<Sights, 'database'>): Promise<string[]> => {
  const { rows: series } = await database.query<Series>(
    `select unit, series, year, newest, coalesce(array_agg(number order by number) filter (where number is not null), '{}') as numbers
       from document_series left join document_number using (unit, series, year) group by unit, series, year, newest`,
  );
  const gaps = series.flatMap(({ unit, series: name, year, newest, numbers }) => {
    const isWhole = numbers.length === newest && numbers.every((number, at) => number === at + 1);
    return isWhole ? [] : [`${unit} ${name} ${year} has ${numbers.join()}, the newest being ${newest}`];
  });
  const { rows: issuing } = await database.query<Issuing>(
    `select step.referral_id, step.sequence, lifecycle, version, event, array_remove(array_agg(document_number.type), null) as numbered
       from step join referral on referral.id = step.referral_id
       left join document_number on document_number.referral_id = step.referral_id and document_number.sequence = step.sequence
      where event->>'kind' in ('opening', 'act') group by step.referral_id, step.sequence, lifecycle, version, event`,
  );
  const wrong = issuing.flatMap((step) => {
    const wanted = numberedOf(step).toSorted().join();
    const has = step.numbered.toSorted().join();
    return wanted === has
      ? []
      : [`${step.referral_id} step ${step.sequence} has numbers for ${has}, not ${wanted}`];
  });
  return [...gaps, ...wrong];
};

const directory = new Directory(demonstrationDirectory);

const numberedOf = ({ lifecycle, version, event: { by, documents } }: Issuing): readonly string[] => {
  if (!directory.unit(by.unit)?.documentCode) return [];
  const stated = definitionOf(lifecycle, version)?.documents ?? {};
  return [...new Set(documents.map(({ type }) => type))].filter((type) => stated[type]?.series !== undefined);
};
